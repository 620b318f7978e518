import { wordSet } from './wordSet.ts';

/** Words before a person's name. In lower case too ("spokesman John Smith"). Hand-made. */
export const titles = wordSet(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady madam sen sen. senator rep rep. representative',
  'gov gov. governor president president-elect vice-president premier minister chancellor secretary undersecretary ambassador envoy',
  'mayor councilman councilwoman councilor councillor councilmember commissioner alderman sheriff deputy chief officer detective det.',
  'inspector constable superintendent supt. sgt sgt. sergeant lt lt. lieutenant capt capt. captain cpl cpl. corporal col col. colonel',
  'maj maj. major gen gen. general brig. brigadier adm adm. admiral cmdr. commander private pvt. judge justice magistrate attorney prosecutor coroner',
  'king queen prince princess emperor sultan sheikh sheik emir shah duke duchess pope cardinal bishop archbishop rabbi imam',
  'ayatollah mullah rev rev. reverend pastor father fr. sister brother msgr. saint hon. coach manager captain quarterback striker goalkeeper',
  'midfielder defender spokesman spokeswoman spokesperson chairman chairwoman chairperson chair director ceo founder leader lawmaker',
  'congressman congresswoman mp analyst economist historian author writer novelist poet actor actress singer artist architect',
  'scientist activist storm journalist reporter correspondent photographer editor columnist producer resident student freshman sophomore junior',
  'senior teacher principal nurse trooper ranger marshal firefighter farmer teammate counterpart husband wife son daughter uncle aunt',
  'hurricane cyclone typhoon cousin mother grandmother grandfather nephew niece fiancee defendant suspect victim',
);

/** Titles that are also common first words of place names or organisations: no sign by themselves in lower case. */
export const weakTitles = wordSet(
  'saint major general private storm father brother sister junior senior chair student resident',
);

/** Words after a surname. */
export const nameEndings = wordSet('jr jr. sr sr. ii iii iv');

/** Particles inside names of persons. */
export const nameParticles = wordSet('de da di del della van von der den bin ibn al el ben du la le dos ter mac');

/** Verbs that people do, seldom places. */
export const personalVerbs = wordSet(
  'said says told added asked replied recalled explained noted wrote tweeted laughed smiled graduated married played scored threw',
  'pitched coached testified pleaded died lives lived works worked joked retired attended batted finished ran caught hit won',
);

/** Frequent given names in English news, over several languages. Those that are also well-known places are in `placeNamesOfPeople`. */
export const givenNames = wordSet(
  'aaron abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aidan aisha akira alan albert alberto alejandro aleksandr alex alexander',
  'alexandra alexei alexis alfred ali alice alison allan allen allison amanda amber amelia amir amit amy ana anas anastasia anders andre andrea',
  'andreas andrei andres andrew andy angel angela angelina anil anita ann anna anne annette annie anthony antoine anton antonio anwar april',
  'archie ariana ariel arjun arlene arnold arthur arturo ashley ashraf asif audrey ayesha aziz barack barbara barry bashar beatrice becky ben',
  'benjamin bernard bernice bernie beth betty beverly bill billy blake bob bobby bonnie boris brad brandi brandon brenda brendan brent brett brian',
  'bridget bruce bryan caitlin calvin cameron camilla candace carl carla carlos carmen carol carole caroline carolyn carrie casey catherine cathy',
  'cecil cedric celia cesar chad charlene charles charlie chelsea cheng cheryl chester chloe chris christian christina christine christopher cindy',
  'claire clara clarence claude claudia clayton clifford clint colin colleen connie connor corey courtney craig cristiano cristina crystal curtis',
  'cynthia daisy dale damian dan dana daniel daniela danielle danny daphne darlene darrell darren daryl dave david dawn dean deborah debra denise',
  'dennis derek derrick desmond diana diane diego dimitri dmitri dmitry dolores dominic don donald donna doris dorothy doug douglas duane dustin',
  'dwayne dwight dylan earl ed eddie edgar edith eduardo edward edwin eileen elaine eleanor elena eli elias elijah elizabeth ella ellen elliott elmer',
  'elon emily emma emmanuel enrique eric erica erik erin ernest ernesto esther ethan ethel eugene eva evan evelyn faisal farah fatima felicia felipe',
  'felix fernando fidel fiona florian frances francesco francis francisco frank franklin fred freddie frederick fritz fumio gabriel gabriela gail gareth',
  'gary gavin gene geoff geoffrey george gerald gerard gilbert gina giovanni giuseppe gladys glen glenn gloria gordon grace graham greg gregory guillermo',
  'gustavo guy gwen hamid hamza hannah hans harold harriet harry harvey hasan hassan heather hector heidi helen henri henry herbert herman hillary',
  'hiroshi holly howard hugh hugo hussein ian ibrahim ida igor imran ines inga ingrid irene iris irina isaac isabel isabella ismail ivan jack jackie',
  'jacob jacqueline jacques jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeanne jeff jeffery jeffrey jen jennifer',
  'jenny jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jin jo joan joanna joanne joe joel johan johannes john johnny jon jonas jonathan',
  'jorge jose joseph josephine josh joshua joyce juan juanita judith judy julia julian juliana julie julio jun june jurgen justin karen karin karl kate',
  'katherine kathleen kathryn kathy katie kay keith kelly ken kenji kenneth kenny kerry kevin khalid khaled kim kirk klaus kofi kristen kristin kristina',
  'kumar kurt kyle larry lars laura lauren laurie lawrence leah lee leila leo leon leonard leonardo leroy leslie lewis li liam lillian linda lindsay lisa',
  'lloyd lois lola lori lorraine louis louise lucas lucia lucy luigi luis luke lynn mahmoud marc marcel marcia marco marcos marcus margaret maria',
  'mariam marian marie marilyn mario marion mark marlene marshall martha martin marvin masood mathew matt matteo matthew maureen maurice max maxim',
  'maxine megan mehmet mel melanie melinda melissa melvin meredith michael michel michelle miguel mikael mike mikhail milan mildred milton min mindy miriam',
  'mitch mitchell mitt mohamed mohammad mohammed moses muammar muhammad mustafa nadia nancy naomi narendra natalia natalie natasha nathan nathaniel',
  'neil nelson nicholas nick nicolas nicole nigel nikita nikki nina noah nora norma norman olaf oleg olga oliver olivia olivier omar oscar osama otto',
  'pablo pamela pascal pat patricia patrick patty paul paula pauline pavel pedro peggy penny percy peter petra phil philip philippe phillip phyllis pierre',
  'priya qasim rachel rafael rahul raj rajesh ralph ramon randall randy raul ravi ray raymond rebecca reginald renee rex reza ricardo richard rick ricky',
  'rita robbie robert roberta roberto robin rod rodney rodrigo roger roland ron ronald ronnie rosa rose rosemary ross roxanne roy ruben ruby rudolf russell',
  'ruth ryan sabrina saddam saeed said sally salman sam samantha samir samuel sandra sanjay sandy sara sarah saul scott sean sebastian serena sergei',
  'sergey sergio seth shane shannon sharon shaun shawn sheila shelly sherry shinzo shirley silvia simon sofia solomon sonia sonja sophia sophie stacey',
  'stacy stan stanley stefan stella stephanie stephen steve steven stewart stuart sue sultan sunil suresh susan suzanne svetlana sylvia tamara tammy',
  'tanya tara tariq tatiana tayyip ted teresa terence terrence terry thelma theo theodore theresa thomas tiffany tim timothy tina tobias todd tom tommy',
  'toni tony tracey tracy travis trevor tricia troy tyler ursula valerie vanessa vera vernon veronica vicki victor victoria vijay vikram vincent vivian',
  'bradley emil kayla kimberly mary vladimir volodymyr wade wallace walter wanda warren wayne wei wendy wesley wilbur wilfred willard william willie wilma winston wolfgang xavier xi yang',
  'yasser yasmin yoko yolanda yosef yuri yusuf yves yvonne zachary zainab zhang',
);

/** Given names that are also well-known places: a person only where a surname clearly follows. */
export const placeNamesOfPeople = wordSet(
  'austin brooklyn carolina charlotte chad chelsea dallas diego florence francisco georgia houston india israel jackson jordan lincoln',
  'logan london madison melbourne milan montana orlando paris phoenix salvador santiago savannah sydney trinidad tyler verona victoria',
  'virginia washington jerusalem kingston lourdes siena sofia victoria vienna wellington holly jose juan cuba david san',
);
