import { wordSet } from './wordSet.ts';

/** Words of games; several of them make a text one about sport. Hand-made. */
export const sportWords = wordSet(
  'football soccer basketball baseball softball volleyball hockey rugby cricket league playoff playoffs season midfielder striker winger goalkeeper',
  'defender quarterback touchdown touchdowns linebacker coach manager squad club clubs fans goals penalty kickoff kick-off halftime half-time innings',
  'inning wicket wickets scored scoring unbeaten relegated relegation promotion transfer transfers loan derby fixture fixtures match matches game games',
  'rebounds yards points champions semifinal semi-final quarterfinal quarter-final scoreline hat-trick free-kick header teams team rivals',
);

/** Words before a team that lost, or that is played. */
export const verbsOnTeams = wordSet(
  'beat beats beating defeat defeats defeated defeating edged downed thrashed hammered trounced routed outscored blanked stunned topped face faces',
  'faced facing hosted hosting versus vs vs. against swept joined rejoined',
);

/** Nouns before "over X" and "to X", where X is a team. */
export const resultNouns = wordSet('win wins victory victories triumph defeat loss losses draw lead upset rout');

/** What a team does after its name. */
export const teamVerbs = wordSet(
  'beat won lost drew scored signed bought sold led trailed rallied clinched conceded equalised equalized outscored defeated thrashed edged downed',
);

/** Towns, and other names, that in a text about football mean a club wherever the text is not plainly in them. */
export const footballClubs = wordSet(
  'liverpool chelsea brighton sunderland burnley fulham southampton brentford bournemouth middlesbrough blackburn wigan watford portsmouth everton',
  'napoli roma juventus fiorentina sassuolo udinese sevilla villarreal girona espanyol dortmund leverkusen wolfsburg hoffenheim',
  'schalke marseille lyon lille monaco nice benfica porto ajax barcelona arsenal tottenham leeds reading swansea',
);
/** The same of two words. */
export const longFootballClubs = new Set([
  'crystal palace',
  'aston villa',
  'nottingham forest',
  'west ham',
  'west bromwich',
]);

/** Of the words of games, those that only football has. */
export const footballWords = wordSet(
  'goal goals midfielder striker winger transfer transfers defender goalkeeper penalty',
);

/** Competitions of football clubs, in one word. */
export const competitions = wordSet('bundesliga uefa laliga eredivisie ligue efl mls');
