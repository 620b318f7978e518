import { places } from './places.ts';

// United States: a small town by its state, its county, its neighbours.
places('Voters in Lebanon, Indiana, chose a mayor.', ['Lebanon@US-IN', 'Indiana@admin1:US.IN']);
places('A barn burned in Cuba, Missouri.', ['Cuba@US-MO', 'Missouri@admin1:US.MO']);
places('Peru, Indiana, keeps a circus museum.', ['Peru@US-IN', 'Indiana@admin1:US.IN']);
places('The creamery in Rome, Georgia, reopened.', ['Rome@US-GA', 'Georgia@admin1:US.GA']);
places('Flooding closed a mill in Manchester, New Hampshire.', ['Manchester@US-NH', 'New Hampshire@admin1:US.NH']);
places('The library of Dublin, Ohio, lends kites.', ['Dublin@US-OH', 'Ohio@admin1:US.OH']);
places('Huntsville and Walker County lifted their burn bans in Texas.', [
  'Huntsville@US-TX',
  'Walker County@admin2:US.TX.471',
  'Texas@admin1:US.TX',
]);
places('A driver from Palestine was booked by the Anderson County sheriff in Texas.', [
  'Palestine@US-TX',
  'Anderson County@admin2:US.TX.001',
  'Texas@admin1:US.TX',
]);
places('The bus links Dayton with Springfield and Columbus in Ohio.', [
  'Dayton@US-OH',
  'Springfield@US-OH',
  'Columbus@US-OH',
  'Ohio@admin1:US.OH',
]);
places('Snow fell in Portland and in Bangor, Maine.', ['Portland@US-ME', 'Bangor@US-ME', 'Maine@admin1:US.ME']);
places('Deputies drove from Salem to Eugene, Oregon.', ['Salem@US-OR', 'Eugene@US-OR', 'Oregon@admin1:US.OR']);
places('The ferry left Bremerton for Seattle, Washington.', [
  'Bremerton@US-WA',
  'Seattle@US-WA',
  'Washington@admin1:US.WA',
]);
places('Trains stop in Albany and in Syracuse, New York.', ['Albany@US-NY', 'Syracuse@US-NY', 'New York@admin1:US.NY']);
places('Police in Gainesville, Florida, found the boat in Ocala.', [
  'Gainesville@US-FL',
  'Florida@admin1:US.FL',
  'Ocala@US-FL',
]);
places('Drivers crossed Georgia, Alabama and Mississippi.', [
  'Georgia@admin1:US.GA',
  'Alabama@admin1:US.AL',
  'Mississippi@admin1:US.MS',
]);

// Canada.
places('Students in London, Ontario, built a canoe.', ['London@CA', 'Ontario@admin1:CA.08']);
places('The mayor of Kingston, Ontario, spoke.', ['Kingston@CA', 'Ontario@admin1:CA.08']);
places('A train from Toronto to Hamilton, Ontario, was late.', ['Toronto@CA', 'Hamilton@CA', 'Ontario@admin1:CA.08']);
places('Fog hid Halifax, Nova Scotia.', ['Halifax@CA', 'Nova Scotia@admin1:CA.07']);
places('Crews left Calgary for Edmonton.', ['Calgary@CA', 'Edmonton@CA']);
places('The harbour of Victoria, British Columbia, froze.', ['Victoria@CA', 'British Columbia@admin1:CA.02']);

// Britain and Ireland.
places('The lorry left Oxford for Abingdon, Didcot and Witney.', [
  'Oxford@GB',
  'Abingdon@GB',
  'Didcot@GB',
  'Witney@GB',
]);
places('The bus from Cambridge to Ely broke down.', ['Cambridge@GB', 'Ely@GB']);
places('A bakery in Durham, England, won a prize.', ['Durham@GB', 'England@GB']);
places('The ferry from Oban in Scotland was full.', ['Oban@GB', 'Scotland@GB']);
places('Rain fell on Cardiff, Swansea and Newport.', ['Cardiff@GB', 'Swansea@GB', 'Newport@GB']);
places('She walked from Galway to Limerick and on to Cork.', ['Galway@IE', 'Limerick@IE', 'Cork@IE']);
places('The road joins Leeds with Bradford.', ['Leeds@GB', 'Bradford@GB']);

// Australia and New Zealand.
places('A cyclone closed schools in Cairns and Townsville, Queensland.', [
  'Cairns@AU',
  'Townsville@AU',
  'Queensland@admin1:AU.04',
]);
places('The road from Perth to Fremantle was closed.', ['Perth@AU', 'Fremantle@AU']);
places('Fires near Newcastle, New South Wales, were put out.', ['Newcastle@AU', 'New South Wales@admin1:AU.02']);
places('Victoria and New South Wales opened their border.', ['Victoria@admin1:AU.07', 'New South Wales@admin1:AU.02']);
places('A quake shook Christchurch and Wellington.', ['Christchurch@NZ', 'Wellington@NZ']);
places('Farmers met in Hamilton, New Zealand.', ['Hamilton@NZ', 'New Zealand@country:NZ']);

// South Asia.
places('Trains run from Hyderabad to Secunderabad in India.', ['Hyderabad@IN', 'Secunderabad@IN', 'India@country:IN']);
places('Traders in Hyderabad and Karachi, Pakistan, closed their shops.', [
  'Hyderabad@PK',
  'Karachi@PK',
  'Pakistan@country:PK',
]);
places('The clinic in Salem, Tamil Nadu, is new.', ['Salem@IN', 'Tamil Nadu@IN']);
places("Boats left Cox's Bazar for Chittagong.", ["Cox's Bazar@BD", 'Chittagong@BD']);
places('Climbers flew from Kathmandu to Pokhara.', ['Kathmandu@NP', 'Pokhara@NP']);
places('The road to Kandy from Colombo was blocked.', ['Kandy@LK', 'Colombo@LK']);

// Africa.
places('Officials in Kampala, Gulu and Mbarara met.', ['Kampala@UG', 'Gulu@UG', 'Mbarara@UG']);
places('Gunmen attacked a market in Kaduna, Nigeria.', ['Kaduna@NG', 'Nigeria@country:NG']);
places('A ship left Alexandria for Port Said, Egypt.', ['Alexandria@EG', 'Port Said@EG', 'Egypt@country:EG']);
places('The line joins Kinshasa with Matadi.', ['Kinshasa@CD', 'Matadi@CD']);
places('Miners in Kimberley, South Africa, went back to work.', ['Kimberley@ZA', 'South Africa@country:ZA']);
places('Rain came to Tripoli and Benghazi in Libya.', ['Tripoli@LY', 'Benghazi@LY', 'Libya@country:LY']);
places('A doctor from Mombasa moved to Kisumu.', ['Mombasa@KE', 'Kisumu@KE']);
places('Niger and Mali share a border.', ['Niger@country:NE', 'Mali@country:ML']);

// The Middle East and the Caucasus.
places('Shells fell on Tripoli and Sidon in Lebanon.', ['Tripoli@LB', 'Sidon@LB', 'Lebanon@country:LB']);
places('Buses left Aleppo for Homs.', ['Aleppo@SY', 'Homs@SY']);
places('He left Georgia for Armenia.', ['Georgia@country:GE', 'Armenia@country:AM']);
places('Grapes from Georgia are sold in Tbilisi and Batumi.', ['Georgia@country:GE', 'Tbilisi@GE', 'Batumi@GE']);
places('The road from Amman in Jordan is long.', ['Amman@JO', 'Jordan@country:JO']);
places('Workers in Basra and Mosul, Iraq, were paid.', ['Basra@IQ', 'Mosul@IQ', 'Iraq@country:IQ']);

// Latin America.
places('The bus from Córdoba to Rosario, Argentina, was full.', ['Córdoba@AR', 'Rosario@AR', 'Argentina@country:AR']);
places('A quake shook Concepción and Santiago in Chile.', ['Concepción@CL', 'Santiago@CL', 'Chile@country:CL']);
places('Boats brought rice to Santiago de Cuba.', ['Santiago de Cuba@CU']);
places('A mine near Cuenca, Ecuador, was closed.', ['Cuenca@EC', 'Ecuador@country:EC']);
places('Flights leave Guadalajara for Mérida, Mexico.', ['Guadalajara@MX', 'Mérida@MX', 'Mexico@country:MX']);
places('She moved from Valencia to Caracas, Venezuela.', ['Valencia@VE', 'Caracas@VE', 'Venezuela@country:VE']);
places('Coffee from Armenia, Colombia, is sold abroad.', ['Armenia@CO', 'Colombia@country:CO']);

// East and South-East Asia, continental Europe.
places('A typhoon passed Taichung and Kaohsiung.', ['Taichung@TW', 'Kaohsiung@TW']);
places('The line joins Busan with Daegu.', ['Busan@KR', 'Daegu@KR']);
places('Ships left Dalian for Tianjin.', ['Dalian@CN', 'Tianjin@CN']);
places('The volcano near Yogyakarta, Indonesia, is quiet.', ['Yogyakarta@ID', 'Indonesia@country:ID']);
places('San Fernando, Philippines, lights lanterns.', ['San Fernando@PH', 'Philippines@country:PH']);
places('Students in Valencia, Seville and Bilbao marched.', ['Valencia@ES', 'Seville@ES', 'Bilbao@ES']);
places('The Rhine flooded Cologne and Bonn.', ['Rhine@rhine', 'Cologne@DE', 'Bonn@DE']);
places('St. Petersburg is a night by train from Moscow.', ['St. Petersburg@RU', 'Moscow@geonames:524901']);
