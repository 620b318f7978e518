import { wordSet } from './wordSet.ts';

/** Words that make the capitalised words beside them an organisation, an institution, a paper, a team or an event. Hand-made. */
export const organisationWords = wordSet(
  'police university college school schools academy institute hospital clinic center centre council court courthouse department dept dept.',
  'ministry bureau agency authority board office commission committee association federation union league club society foundation',
  'trust fund bank company co co. corp corp. corporation inc inc. ltd ltd. llc plc group holdings industries airlines airways railway railways',
  'airport station church cathedral mosque temple synagogue diocese museum library theater theatre gallery zoo stadium arena hotel',
  'times post daily news herald journal tribune gazette telegraph chronicle globe mail press observer guardian examiner',
  'courier dispatch register sentinel mirror magazine review radio television tv network broadcasting channel',
  'fc afc cf united rovers wanderers athletic bulls bears cubs lakers knicks giants jets yankees mets dodgers braves hawks falcons',
  'cowboys rangers mavericks astros rockets oilers texans saints pelicans eagles phillies flyers steelers pirates penguins redskins',
  'nationals wizards orioles ravens patriots celtics bruins sox marlins dolphins heat magic tigers lions pistons bengals reds browns',
  'cavaliers indians colts pacers packers bucks brewers vikings twins timberwolves chiefs royals cardinals blues broncos rockies',
  'nuggets suns diamondbacks coyotes raiders chargers padres seahawks mariners warriors kings sharks blazers jazz maple canucks',
  'alliance coalition garda borussia inter bayern spartak dynamo dinamo lokomotiv atletico olympique eintracht maccabi hapoel transport symposium brewery vineyards winery ',
  'party government army navy guard guards corps regiment brigade battalion forces militia legion administration senate assembly',
  'parliament congress legislature jail prison penitentiary symphony orchestra philharmonic choir band ballet opera chamber rotary',
  'festival marathon olympics games cup championship championships tournament exhibition expo conference summit fair',
  'treaty agreement accord accords convention protocol declaration pact act bill law plan process deal initiative',
  'district sheriff patrol exchange cooperative electric fire rescue ems emergency medical health hall plaza mall',
);

/** Words after which "of X" names an organisation or an office: "University of Texas". */
export const organisationHeads = wordSet(
  'university college bank museum church diocese archdiocese bishop archbishop school institute academy board ministry department chamber',
  'bureau corporation corp corp. company library court council parliament society association league federation union daughters sons voice',
);

/** Words that make the name before them a street or a building's address. */
export const streetWords = wordSet(
  'street st. st road rd rd. avenue ave ave. drive dr. lane ln boulevard blvd blvd. highway hwy hwy. parkway turnpike pike court ct. circle terrace',
  'way alley bridge square trail bypass expressway freeway',
);
