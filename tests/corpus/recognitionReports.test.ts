import { describe } from 'vitest';
import { places } from './places.ts';

describe('police and courts', () => {
  places('Lexington police arrested Tyrone Jackson, 34, of Winchester, near the Bourbon County line in Kentucky.', [
    'Lexington@US-KY',
    'Winchester@US-KY',
    'Bourbon County@US-KY',
    'Kentucky@US-KY',
  ]);
  places('Police arrested a Sunderland man, 45, and a woman, 32, from South Shields.', [
    'Sunderland@GB',
    'South Shields@GB',
  ]);
  places('A Cessna 172 crashed near Talkeetna, Alaska.', ['Talkeetna@US-AK', 'Alaska@US-AK']);
  places('He was hit by a 2005 Honda in Dayton, Ohio.', ['Dayton@US-OH', 'Ohio@US-OH']);
  places('The shop at 6799 Dublin Center Drive burned down.', []);
  places('Ms Warren told Mr Lincoln that Miss Kent had gone to Bath with Lady Hamilton.', ['Bath@GB']);
  places('A Ga. pastor and Sen. Bob Fry, D-Pa., met in Macon.', ['Ga.@US-GA', 'Pa.@US-PA', 'Macon@US-GA']);
});

describe('obituaries', () => {
  places('Ruth Ann Jackson, 91, of Tipton, Indiana, died Friday. Born in Kokomo to Warren and Ida Tyler, she taught.', [
    'Tipton@US-IN',
    'Indiana@US-IN',
    'Kokomo@US-IN',
  ]);
  places('Her mother, Brooklyn Hayes, and her son, Austin, live in Phoenix, Ariz.', ['Phoenix@US-AZ', 'Ariz.@US-AZ']);
  places('The Rev. Austin Washington spoke in Atlanta.', ['Atlanta@US-GA']);
});

describe('epidemics', () => {
  places('Ebola cases fell in Lofa County, Liberia, but rose in Kailahun and Kenema, Sierra Leone.', [
    'Lofa County@LR',
    'Liberia@country:LR',
    'Kailahun@SL',
    'Kenema@SL',
    'Sierra Leone@country:SL',
  ]);
  places('The first case of West Nile virus in Houston, Texas, was found on Monday.', ['Houston@US-TX', 'Texas@US-TX']);
  places('The vaccine holds A/California/7/2009 and A/Victoria/361/2011.', []);
  places('Uganda confirmed three cases of Marburg virus disease.', ['Uganda@country:UG']);
  places('The village of Zubrowo has been closed off. Nobody leaves Zubrowo.', ['Zubrowo@?', 'Zubrowo@?']);
});

describe('wars', () => {
  places('Aid from Port Sudan did not reach El Fasher in North Darfur.', [
    'Port Sudan@SD',
    'El Fasher@SD',
    'North Darfur@SD',
  ]);
  places('Troops moved from Rostov-on-Don to Belgorod.', ['Rostov-on-Don@RU', 'Belgorod@RU']);
  places('Jakarta accused Canberra of spying, and Wellington kept silent.', [
    'Jakarta@ID/government',
    'Canberra@AU/government',
    'Wellington@NZ/government',
  ]);
});

describe('weather and traffic', () => {
  places('Hurricane Florence moved from Wilmington towards Fayetteville, North Carolina.', [
    'Wilmington@US-NC',
    'Fayetteville@US-NC',
    'North Carolina@US-NC',
  ]);
  places('Typhoon Haiyan tore through Tacloban and Ormoc.', ['Tacloban@PH', 'Ormoc@PH']);
  places('The ferry from Stornoway to Ullapool was cancelled.', ['Stornoway@GB', 'Ullapool@GB']);
  places('In Maricopa, Pima and Pinal counties in Arizona it rained.', [
    'Maricopa@US-AZ',
    'Pima@US-AZ',
    'Pinal@US-AZ',
    'Arizona@US-AZ',
  ]);
});

describe('names that no gazetteer holds', () => {
  places('In rural Xyzville, Ohio, the Brannock Valley mine closed, and so did the one at Lake Torvik.', [
    'Xyzville@?',
    'Ohio@US-OH',
    'Brannock Valley@?',
    'Lake Torvik@?',
  ]);
  places('According to Brusque, Obelix and Fogarty are well.', []);
});

describe('what only looks like a place', () => {
  places('The White House, the Red Cross and Santa Claus sent gifts to Oslo.', ['Oslo@NO']);
  places('Toyota, Google and Hamas said nothing in Doha.', ['Doha@QA']);
  places('Mr. Berlin wrote songs, and Irving Berlin never learnt to read music.', []);
  places('A bus ran from Mobile, Alabama, all night; mobile phones were off.', ['Mobile@US-AL', 'Alabama@US-AL']);
});

describe('dots and capitals', () => {
  places('He rode from Norman, Okla., to D.C..', ['Norman@US-OK', 'Okla.@US-OK', 'D.C.@US-DC']);
  places('An official of L.A. and one of NYC met in the U.S..', ['L.A.@US-CA', 'NYC@US-NY', 'U.S.@country:US']);
  places('POLICE HUNT KILLER AFTER DOUBLE MURDER IN GLASGOW', ['GLASGOW@GB']);
  places('Trains in regional NSW. Buses in Sydney.', ['NSW@AU', 'Sydney@AU']);
});
