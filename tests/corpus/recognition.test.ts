import { places } from './places.ts';

// Persons.
places('Mr. London lives in Leeds.', ['Leeds@GB']);
places('Sergey Lavrov met Wang Yi in Moscow.', ['Moscow@RU']);
places('The picture was taken by Maxim Shemetov.', []);
places('Paris Hilton came to Lyon.', ['Lyon@FR']);
places('Sen. Abraham Lincoln spoke first.', []);
places('The actor Denzel Washington was there.', []);
places('Jack London wrote about dogs. London was poor.', []);
places('President George Washington owned a farm.', []);
places('Chelsea Clinton thanked Jordan Smith.', []);
places('Ms. Houston, 34, was not hurt.', []);
places('Coach Austin Brown praised the team.', []);

// Days, common words, sentence starts.
places('In March and in May the shop is closed on Sunday.', []);
places('Nice work, said the teacher.', []);
places('Reading is fun.', []);
places('Of all the songs, this is the best.', []);
places('Many people came. Most left early.', []);
places('The reading room in Reading, England, is open.', ['Reading@GB', 'England@GB']);
places('They spent the summer in Nice, France.', ['Nice@FR', 'France@country:FR']);
places('Police said the Center was closed.', []);
places('He paid with a Visa card.', []);
places('Turkey is eaten on Thanksgiving in Ohio.', ['Turkey@country:TR', 'Ohio@admin1:US.OH']);

// Streets are addresses, not places.
places('A car burned on Dublin Road.', []);
places('The office is at 12 Paris Street.', []);

// Possessives, hyphens, directions, lists.
places("Kenya's coast and Ghana's forests", ['Kenya@country:KE', 'Ghana@country:GH']);
places('A Moscow-based firm opened a shop.', ['Moscow@RU']);
places('The New Delhi-based agency said no.', ['New Delhi@IN']);
places('The Paris–Berlin train is late.', ['Paris@FR', 'Berlin@DE']);
places('Guinea-Bissau has a coast.', ['Guinea-Bissau@country:GW']);
places('People in eastern Ukraine and western Russia', ['Ukraine@country:UA', 'Russia@country:RU']);
places('He has lived in downtown Chicago since 2010.', ['Chicago@US-IL']);
places('Egypt, Libya, Sudan, and Chad', [
  'Egypt@country:EG',
  'Libya@country:LY',
  'Sudan@country:SD',
  'Chad@country:TD',
]);

// Languages.
places('An English-language paper is sold in Tokyo.', ['Tokyo@JP']);
places('She speaks Korean and teaches the French language.', []);

// Abbreviations.
places('They moved to Ft. Worth, Texas.', ['Ft. Worth@US-TX', 'Texas@admin1:US.TX']);
places('She is from St. Paul, Minn., and he from Fargo, N.D.', [
  'St. Paul@US-MN',
  'Minn.@admin1:US.MN',
  'Fargo@US-ND',
  'N.D.@admin1:US.ND',
]);
places('The bus goes to Washington, D.C., every day.', ['Washington@geonames:4140963', 'D.C.@US-DC']);
places('A mine in Beckley, W.Va., was closed.', ['Beckley@US-WV', 'W.Va.@admin1:US.WV']);
places('Give it to us, they said.', []);

// A capital that only begins the sentence is no part of the name.
places('The Korean Peninsula has two countries.', ['Korean Peninsula@region:korean-peninsula']);

// Headlines in capitals.
places('FLOODS HIT PAKISTAN AND INDIA AFTER WEEKS OF RAIN', ['PAKISTAN@country:PK', 'INDIA@country:IN']);
places('POLICE READING THE SAME MAIL', []);
