import { wordSet } from './wordSet.ts';

/** What governments do or are said to do: "Moscow rejected". Hand-made. */
export const governmentVerbs = wordSet(
  'accept accepted accepts accuse accused accuses agree agreed agrees announce announced announces approve approved approves ask asked asks',
  'back backed backs ban banned believe believes blame blamed blames block blocked boycott call calls claim claimed claims condemn',
  'condemned condemns confirm confirmed consider considers considered criticise criticised criticize criticized cut decide decided declare',
  'declared declined declines demand demanded demands denied denies deny deployed deploy deploys dismissed dispatched disputed ended',
  'endorsed expects expelled expressed face faced faces fear feared fears freeze froze granted halted hopes imposed impose imposes',
  'insist insisted insists intends invaded invited lifted lodged maintain maintained maintains mulled negotiate negotiated objected objects offered oppose opposed opposes ordered',
  'pledged pledges plan plans planned proposed protested provoked pulled pursue pursued pushed ratified reacted recalled recognised',
  'recognized refuse refused refuses regards reject rejected rejects replied responded restored resumed retaliated said say says',
  'sanctioned seek seeks sees sent severed signalled signaled signed sought steered stepped summoned supplied support supported supports suspects suspended',
  'threatened threatens told tried trust urge urged urges vetoed views vowed vows want wanted wants warn warned warns welcomed withdrew',
  'worried worries joined concedes conceded acknowledged admitted argued argues annexed armed arms bowed broke brokered considers',
);

/** What governments have: "Washington's help", "Pyongyang's nuclear activities". */
export const governmentNouns = wordSet(
  'activities aggression aid allegations allies ally ambassador ambitions annexation appeal approach approval attempt attempts attitude backing ban',
  'behavior behaviour bid blockade campaign claim claims commitment concerns concession concessions cooperation criticism deal decision',
  'decisions defense defence defiance demand demands deployment diplomacy diplomats efforts embassy envoy foreign government grip hand hawks help',
  'hostility influence initiative intentions interest interests interference intervention invasion involvement leaders leadership',
  'line military ministers ministry missile missiles motives move moves negotiators nuclear objections offer offensive officials opposition',
  'pivot plan plans pledge policies policy position power presence pressure programme program promise proposal provocations reaction',
  'refusal rejection relations relationship reply request response retaliation rhetoric role ruling rulers sanctions side stance stand',
  'statement strategic strategy support suspicion tactics threat threats ties troops view views warning warnings willingness words',
  'cooperation diplomatic political military economic regional territorial unilateral',
);

/** Nouns before "with X", "between X and Y", "on X": "relations with Beijing". */
export const relationNouns = wordSet(
  'relations relationship ties talks negotiations dialogue deal deals agreement alliance alliances cooperation tension tensions dispute disputes',
  'conflict pressure sanctions war rivalry standoff stand-off row trade summit diplomacy contacts links partnership treaty pact rapprochement confrontation',
  'negotiate negotiated negotiating agree agreed agreeing side sided siding cooperate cooperated meeting crisis clash clashes deadlock',
  'differences friction ceasefire truce trust détente detente patience support accusations allegiance loyalty cooperation influence concession concessions',
);

/** After "X-": "Moscow-backed". */
export const governmentParticiples = wordSet(
  'backed led brokered sponsored funded supported imposed friendly allied appointed aligned installed controlled',
);

/** What one does against, to or with a government: "accused Moscow of", "urged Beijing to". */
export const verbsOnGovernments = wordSet(
  'accuse accused accuses accusing urge urged urges urging blame blamed blames blaming press pressed pressing pressure pressured ask asked asks',
  'warn warned warns warning criticise criticised criticize criticized persuade persuaded force forced forces condemn condemned condemns condemning',
  'call called calls deter contain counter anger angered angers infuriated irked irritated provoke provoked appease support supported told tell',
  'pit pits pitting isolate isolated punish punished sanction sanctioned trust alarm alarmed convince convinced confront confronted',
);
