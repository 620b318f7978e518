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
  'believed persuaded complained complains punished punishes promised promises suspected frowned quarrelled quarreled bristled balked objecting preferred prefers wooed courts',
  'hinted hints reassured reiterated reaffirmed renewed reneged rebuffed rebuked resisted resists retorted revoked scrapped shelved shunned spurned stalled',
  'talks toughened tightened loosened eased vacillated wavered yielded lobbied lobbies intervened interferes meddled mediated persuades prodded banned bans',
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

/** What comes from governments: "money from Washington". */
export const giftNouns = wordSet(
  'money funds funding fund grant grants aid order orders approval support pressure word signal signals help permission instructions message messages',
  'loan loans dollars subsidy subsidies backing consent blessing assurances guarantees guarantee protection weapons arms concessions reaction response',
  'statement statements criticism condemnation protest protests reply silence interference threats warning warnings independence independent',
);

/** What goes to governments: "a message to Beijing". */
export const addressNouns = wordSet(
  'message messages signal signals appeal appeals concession concessions warning warnings threat threats challenge challenges response answer loyal loyalty',
  'close closer ally allies hostile friendly opposed opposition complained complain complains ultimatum deference allegiance overtures overture demands',
);

/** What is of governments: "an ally of Moscow". */
export const allyNouns = wordSet(
  'ally allies approval support backing orbit consent blessing wrath ire anger foe foes enemy enemies friend friends critic critics eyes hands grip patience',
  'disapproval goodwill protection permission help attitude position policy influence demands consent part behalf insistence behest request',
);

/** What governments do as others do too: it counts in a text that speaks of governments anyway. Irregular verbs above all. */
export const commonVerbs = wordSet(
  'gave gives give given took takes take taken made makes make let lets letting knew knows know known kept keeps keep ran run told got gets get went goes go gone',
  'sold sells sell bought buys buy sends send sent built builds build paid pays pay spent spends spend put puts set sets stood stands found finds find',
  'chose chooses choose chosen thought thinks think likes like needs need shows show shown showed learnt hid hides hidden drew draws drawn led leads lead cut',
  'cuts broke breaks broken won wins lost loses felt feels saw sees see seen heard hears spoke speaks spoken wrote writes written began begins begun did does',
  'done meant means tells wants hopes fears bet bets struck strikes swore swears sworn fought fights held holds hold left leaves came comes become became',
  'fell falls gained gains wishes brings brought bring taught teaches lent lends laid lays forgot forgets forgave forgives forbade forbids forbidden',
  'understood understands withdraws withdrawn stole steals threw throws thrown sought shed sheds split splits spread rose rises woke wakes met meets',
  'stuck sticks shut shuts quit quits read reads caught catches clung clings dealt deals bound binds bore bears beat beats bit bites blew blows froze dug digs',
  'remains stays worries expects tries uses loves hates holds turns moves acts answers frets frowns shrugs smiles gambles hesitates insists',
);

/** What towns do as towns: "Paris hosted the games". */
export const townVerbs = wordSet(
  'hosted hosts celebrated recorded elected burned flooded attracted attracts featured features boasts boasted awaited emptied reopened reached lies sits',
  'bombed shelled located situated named used based called surrounded dressed covered populated crowded divided founded inhabited visited received',
);

/** What is done to towns: "shelled Kyiv". */
export const verbsOnTowns = wordSet(
  'bombed shelled captured seized entered stormed besieged surrounded attacked struck hit rocked shook destroyed flattened evacuated fled left reached visited',
  'toured occupied crossed circled paralysed paralyzed burned liberated conquered sacked looted rebuilt approached flooded hosted founded named called used',
  'based located situated arrived travelled traveled moved landed departed toured invaded visit visiting visits leave leaving enter entering reach reaching',
);

/** Words that a report on games prints; several of them make a text one about games. */
export const gameWords = wordSet(
  'goal goals striker midfielder defender goalkeeper coach match matches league season semifinal semifinals quarterfinal quarterfinals playoff playoffs referee',
  'halftime innings wicket wickets batsman bowler inning pitcher quarterback touchdown rebounds medal medals athlete athletes tournament champions trophy',
  'tennis football soccer basketball cricket rugby hockey fans stadium kick-off kickoff penalty squad teammate teammates substitute sprint marathon',
);

/** What towns have: "Seoul's streets". */
export const townThings = wordSet(
  'street streets park parks suburb suburbs mayor mayors airport airports museum museums river residents metro skyline traffic hotel hotels restaurant',
  'restaurants weather port harbour harbor cathedral church churches mosque mosques temple temples palace square squares market markets shop shops cafe cafes',
  'bars nightlife population people inhabitants old new oldest largest biggest main central centre center historic famous northern southern eastern western',
  'north south east west city town stock police firefighters school schools university universities hospital hospitals hospitals stadium bridge bridges',
  'buildings building towers tower walls wall neighborhoods neighbourhoods district districts outskirts underground subway tube railway station stations',
  'theatre theatres theater theaters opera zoo library libraries slums poor rich citizens commuters taxi taxis drivers tourists visitors winters summers',
);

/** Whom one talks to or turns to: in a text about governments, "talk to Jakarta". */
export const turningVerbs = wordSet(
  'talk talks talked talking speak speaks spoke speaking turn turns turned turning look looks looked looking listen listened listens answer answered answers',
  'work works worked working deal deals dealt dealing trade trades traded trading lesson lessons problem problems headache victory defeat blow setback',
  'embarrassment dilemma priority question test choice trouble bad good win quarrel quarrelled quarreled side sided stand stood break broke close friends',
);

/** What one does against, to or with a government: "accused Moscow of", "urged Beijing to". */
export const verbsOnGovernments = wordSet(
  'accuse accused accuses accusing urge urged urges urging blame blamed blames blaming press pressed pressing pressure pressured ask asked asks',
  'warn warned warns warning criticise criticised criticize criticized persuade persuaded force forced forces condemn condemned condemns condemning',
  'deter contain counter anger angered angers infuriated irked irritated provoke provoked appease support supported told tell',
  'pit pits pitting isolate isolated punish punished sanction sanctioned trust alarm alarmed convince convinced confront confronted',
);
