import { wordSet } from './wordSet.ts';

/**
 * Words of offices, schools, money, sports and spelling by which an English text shows where it is at home, in lower
 * case: each with the countries that use it.
 */
const lists: [countries: string, words: ReadonlySet<string>][] = [
  [
    'US',
    wordSet(
      'sheriff sheriffs deputies interstate selectmen selectman councilman councilwoman councilmen alderman aldermen freshman freshmen',
      'sophomore sophomores valedictorian homecoming touchdown quarterback baseball softball football superintendent principal',
      'gop republican republicans democrat democrats legislature statehouse congressman congresswoman caucus',
      'attorney attorneys prosecutors felony misdemeanor arraigned indicted arraignment trooper troopers fbi irs nfl nba ncaa mlb ymca 4-h',
      'medicaid medicare bipartisan federal zoning downtown sidewalk acres gallons kindergarten pickup subdivision freeway turnpike',
      'baptist methodist varsity playoffs elementary apartment mom percent gov. rep. reps. sens. blvd. ave. hwy. commissioner commissioners',
      'vo-tech pta rotc veterans thanksgiving semester mayoral township townships firefighters grader graders eighth-grade',
    ),
  ],
  [
    'GB',
    wordSet(
      'nhs pensioner pensioners lorry lorries motorway constable constabulary tory tories ukip labour mp mps councillor councillors',
      'magistrates solicitor whilst bbc quid a-level a-levels gcse gcses ofsted headteacher pub pubs terraced bypass cllr',
    ),
  ],
  [
    'GB AU NZ IE ZA IN CA',
    wordSet('centre theatre metres kilometres litres programme programmes colour favour neighbour neighbours honour'),
  ],
  [
    'GB AU NZ IE ZA IN',
    wordSet('organisation organised organise realise realised recognised travelled defence licence cricket rugby mum'),
  ],
  [
    'US',
    wordSet(
      'center theater program programs color favor neighbor neighbors honor labor organized traveled defense license meters',
    ),
  ],
  ['US CA', wordSet('p.m. a.m. downtown highway sgt. const. hockey mom')],
  ['US CA', wordSet('sen.')],
  ['CA', wordSet('rcmp mpp mpps loonie toonie nhl cbc ndp provincial riding reeve')],
  ['AU', wordSet('afl footy asx ute shire')],
  ['IE', wordSet('garda gardai gardaí dáil taoiseach tánaiste oireachtas gaa')],
  ['NZ', wordSet('iwi maori māori kiwis')],
  ['IN', wordSet('crore crores lakh lakhs rupee rupees bjp panchayat lok sabha')],
  ['PK', wordSet('crore crores lakh lakhs rupee rupees')],
  ['NG', wordSet('naira')],
  ['ZA', wordSet('anc')],
  ['PH', wordSet('barangay barangays pesos')],
  ['KE', wordSet('shillings matatu')],
];

/** Word → countries (ISO alpha-2). */
export const countryWords: ReadonlyMap<string, readonly string[]> = buildIndex();

function buildIndex(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [countries, words] of lists) {
    for (const word of words) {
      index.set(word, [...new Set([...(index.get(word) ?? []), ...countries.split(' ')])]);
    }
  }
  return index;
}
