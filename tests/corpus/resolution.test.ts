import { places } from './places.ts';

// Towns with their container beside them.
places('He was born in Paris, Texas.', ['Paris@US-TX', 'Texas@admin1:US.TX']);
places('She studies in Paris, France.', ['Paris@FR', 'France@country:FR']);
places('A fire broke out in Athens, Georgia, on Sunday.', ['Athens@US-GA', 'Georgia@admin1:US.GA']);
places('The museum in Athens, Greece, reopened.', ['Athens@GR', 'Greece@country:GR']);
places('They drove to Springfield, Illinois.', ['Springfield@US-IL', 'Illinois@admin1:US.IL']);
places('A bakery in Springfield, Mass., closed.', ['Springfield@US-MA', 'Mass.@admin1:US.MA']);
places('The team plays in London, Ontario.', ['London@CA', 'Ontario@admin1:CA.08']);
places('Trains stop at Reading, Pa., twice a day.', ['Reading@US-PA', 'Pa.@admin1:US.PA']);
places('A boat left Alexandria, Egypt, at dawn.', ['Alexandria@EG', 'Egypt@country:EG']);
places('The suspect lives in Alexandria, Va.', ['Alexandria@US-VA', 'Va.@admin1:US.VA']);
places('Classes resumed in Cambridge, Massachusetts.', ['Cambridge@US-MA', 'Massachusetts@admin1:US.MA']);
places('He opened a shop in Birmingham, Alabama.', ['Birmingham@US-AL', 'Alabama@admin1:US.AL']);
places('The plant is in Moscow, Idaho.', ['Moscow@US-ID', 'Idaho@admin1:US.ID']);
places('They met in Moscow, Russia.', ['Moscow@geonames:524901', 'Russia@country:RU']);
places('He grew up in St. Petersburg, Florida.', ['St. Petersburg@US-FL', 'Florida@admin1:US.FL']);
places('The parade in St. Petersburg, Russia, was long.', ['St. Petersburg@RU', 'Russia@country:RU']);
places('A storm hit Perth, Scotland.', ['Perth@GB', 'Scotland@GB']);
places('The ship docked in Perth, Australia.', ['Perth@AU', 'Australia@country:AU']);
places('The school in Valencia, Spain, is new.', ['Valencia@ES', 'Spain@country:ES']);
places('Her aunt lives in Valencia, Venezuela.', ['Valencia@VE', 'Venezuela@country:VE']);
places('The factory in Córdoba, Argentina, hired again.', ['Córdoba@AR', 'Argentina@country:AR']);
places('They live in Hyderabad, Pakistan.', ['Hyderabad@PK', 'Pakistan@country:PK']);
places('The talks were held in Geneva (Switzerland).', ['Geneva@CH', 'Switzerland@country:CH']);
places('A court in Columbus, OH, ruled on Friday.', ['Columbus@US-OH', 'OH@admin1:US.OH']);
places('A bridge in Portland, Maine, was closed.', ['Portland@US-ME', 'Maine@admin1:US.ME']);
places('Rain fell on Portland, Ore., all week.', ['Portland@US-OR', 'Ore.@admin1:US.OR']);
places('She moved from Naples in Florida to Rome in Italy.', [
  'Naples@US-FL',
  'Florida@admin1:US.FL',
  'Rome@IT',
  'Italy@country:IT',
]);

// Well-known places that need no help.
places('The conference opened in Xian on Monday.', ['Xian@geonames:1790630']);
places("Tourists like Xi'an for its walls.", ["Xi'an@geonames:1790630"]);
places('They flew from Tokyo to Nairobi.', ['Tokyo@JP', 'Nairobi@KE']);
places('Prices rose in Cairo, Lagos and Johannesburg.', ['Cairo@EG', 'Lagos@NG', 'Johannesburg@ZA']);
places('Snow fell in Warsaw and in Prague.', ['Warsaw@PL', 'Prague@CZ']);
places('The marathon in Berlin drew a crowd.', ['Berlin@DE']);
places('The port of Rotterdam is busy.', ['Rotterdam@NL']);
places('He works in Mumbai and she in Delhi.', ['Mumbai@IN', 'Delhi@IN']);
places('Floods hit Dhaka.', ['Dhaka@BD']);
places('The volcano near Reykjavik was quiet.', ['Reykjavik@IS']);
places('Doctors in Kyiv and Kharkiv asked for help.', ['Kyiv@UA', 'Kharkiv@UA']);
places('The film was shot in Buenos Aires and in São Paulo.', ['Buenos Aires@AR', 'São Paulo@BR']);
places('A train links Addis Ababa with Djibouti.', ['Addis Ababa@ET', 'Djibouti@DJ']);
places('Her family comes from Ho Chi Minh City.', ['Ho Chi Minh City@VN']);
places('A quake shook Port-au-Prince.', ['Port-au-Prince@HT']);
places('The court sits in The Hague.', ['The Hague@NL']);
places('Ships wait off Singapore.', ['Singapore@SG']);
places('Crowds gathered in Washington.', ['Washington@geonames:4140963']);
places('Fans came to New York.', ['New York@geonames:5128581']);
places('She lives in Washington state.', ['Washington@admin1:US.WA']);

// Countries, their initials, regions and waters.
places('North Korea and South Korea share the Korean Peninsula.', [
  'North Korea@country:KP',
  'South Korea@country:KR',
  'Korean Peninsula@korean-peninsula',
]);
places('The United States and Canada signed first.', ['United States@country:US', 'Canada@country:CA']);
places('The U.S. sent aid to Haiti.', ['U.S.@country:US', 'Haiti@country:HT']);
places('The US and the UK agreed.', ['US@country:US', 'UK@country:GB']);
places('Oil from the UAE goes to Japan.', ['UAE@country:AE', 'Japan@country:JP']);
places('Fighting spread in northern Syria.', ['Syria@country:SY']);
places('The war in Georgia worried Armenia and Azerbaijan.', [
  'Georgia@country:GE',
  'Armenia@country:AM',
  'Azerbaijan@country:AZ',
]);
places('Storms crossed Georgia, Alabama and Tennessee.', [
  'Georgia@admin1:US.GA',
  'Alabama@admin1:US.AL',
  'Tennessee@admin1:US.TN',
]);
places('Tankers pass the Strait of Hormuz.', ['Strait of Hormuz@strait-of-hormuz']);
places('Fishing in the South China Sea has fallen.', ['South China Sea@south-china-sea']);
places('Pirates sailed the Gulf of Aden.', ['Gulf of Aden@gulf-of-aden']);
places('Jordan and Lebanon took in refugees.', ['Jordan@country:JO', 'Lebanon@country:LB']);
places('Trade between Chad and Niger grew.', ['Chad@country:TD', 'Niger@country:NE']);
places('Bosnia and Herzegovina borders Croatia.', ['Bosnia and Herzegovina@country:BA', 'Croatia@country:HR']);
places('Turkey and Cuba sent teams.', ['Turkey@country:TR', 'Cuba@country:CU']);
places('Quebec and Nova Scotia vote in May.', ['Quebec@CA', 'Nova Scotia@admin1:CA.07']);
places('Farmers in Queensland and New South Wales wait for rain.', [
  'Queensland@admin1:AU.04',
  'New South Wales@admin1:AU.02',
]);
places('The province of Hebei surrounds Beijing.', ['Hebei@admin1:CN.10', 'Beijing@geonames:1816670']);

places('Voters in Washington, Oregon and California went to the polls.', [
  'Washington@admin1:US.WA',
  'Oregon@admin1:US.OR',
  'California@admin1:US.CA',
]);
places('Taiwan and Luxembourg sent doctors.', ['Taiwan@country:TW', 'Luxembourg@country:LU']);
places('He left Niger for Nigeria.', ['Niger@country:NE', 'Nigeria@country:NG']);
places('The Philippines reported its first case.', ['Philippines@country:PH']);
places('Rain reached Akita Prefecture in Japan.', ['Akita Prefecture@admin1:JP.02', 'Japan@country:JP']);
places('The match between Manchester and Liverpool was cancelled.', ['Manchester@GB', 'Liverpool@GB']);

// Counties.
places('Deputies in Laurel County, Kentucky, made an arrest.', ['Laurel County@US-KY', 'Kentucky@admin1:US.KY']);
places('Boone and Kanawha counties in West Virginia were flooded.', [
  'Boone@US-WV',
  'Kanawha@US-WV',
  'West Virginia@admin1:US.WV',
]);
places('Rapides Parish in Louisiana has a new school.', ['Rapides Parish@US-LA', 'Louisiana@admin1:US.LA']);

// One sense a text.
places('The mayor of Paris, Texas, resigned. Voters in Paris were surprised.', [
  'Paris@US-TX',
  'Texas@admin1:US.TX',
  'Paris@US-TX',
]);
places('Oxford is in Mississippi. Students left Oxford for Jackson and Tupelo.', [
  'Oxford@US-MS',
  'Mississippi@admin1:US.MS',
  'Oxford@US-MS',
  'Jackson@US-MS',
  'Tupelo@US-MS',
]);
places('Police in Manchester, New Hampshire, searched homes. Nashua and Concord helped Manchester.', [
  'Manchester@US-NH',
  'New Hampshire@admin1:US.NH',
  'Nashua@US-NH',
  'Concord@US-NH',
  'Manchester@US-NH',
]);
