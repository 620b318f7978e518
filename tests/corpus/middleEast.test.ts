import { describe } from 'vitest';
import { places } from './places.ts';

describe('plain', () => {
  places('Oil tankers wait off Basra, Iraq.', ['Basra@IQ', 'Iraq@country:IQ']);
  places('Aid reached Gaza through Rafah.', ['Gaza@PS', 'Rafah@PS']);
  places('Saudi Arabia and Qatar reopened their border.', ['Saudi Arabia@country:SA', 'Qatar@country:QA']);
  places('Homes were razed in the West Bank.', ['West Bank@PS']);
  places('A plane from Dubai landed in Muscat, Oman.', ['Dubai@AE', 'Muscat@OM', 'Oman@country:OM']);
  places('Rebels hold Sanaa and Taiz in Yemen.', ['Sanaa@YE', 'Taiz@YE', 'Yemen@country:YE']);
  places('The dam on the Euphrates lies in northern Syria.', ['Euphrates@euphrates', 'Syria@country:SY']);
  places('Pilgrims walked to Karbala and Najaf.', ['Karbala@IQ', 'Najaf@IQ']);
  places('Jerusalem and Tel Aviv are an hour apart.', ['Jerusalem@IL', 'Tel Aviv@IL']);
  places('A quake struck Gaziantep, Turkey.', ['Gaziantep@TR', 'Turkey@country:TR']);
  places('Kurds live in Iraq, Iran and Turkey.', [
    'Kurds@kurdistan/people',
    'Iraq@country:IQ',
    'Iran@country:IR',
    'Turkey@country:TR',
  ]);
});

describe('ambiguous', () => {
  places('A school in Tripoli, Lebanon, reopened.', ['Tripoli@LB', 'Lebanon@country:LB']);
  places('Jordan and Israel signed a deal on water.', ['Jordan@country:JO', 'Israel@country:IL']);
  places('Refugees from Aleppo fled to Lebanon and Jordan.', ['Aleppo@SY', 'Lebanon@country:LB', 'Jordan@country:JO']);
});

describe('trap', () => {
  places('Tehran and Washington traded threats.', ['Tehran@IR/government', 'Washington@geonames:4140963/government']);
  places('Jordan Peterson spoke in Amman.', ['Amman@JO']);
  places('Michael Jordan played basketball.', []);
  places('Turkish Airlines flies to Baghdad.', ['Turkish@country:TR/name', 'Baghdad@IQ']);
  places('The Jerusalem Post reported it.', ['Jerusalem@IL/name']);
  places('BEIRUT: A bank was robbed in Sidon.', ['BEIRUT@LB/dateline', 'Sidon@LB']);
  places('Ankara-backed militias left Libya.', ['Ankara@TR/government', 'Libya@country:LY']);
  places('She roasted a turkey.', []);
  places('Israeli and Palestinian doctors work together in Haifa.', [
    'Israeli@country:IL/people',
    'Palestinian@country:PS/people',
    'Haifa@IL',
  ]);
  places('The Camp of the Saints is a book.', []);
  places('Petra Kvitova beat her in Doha.', ['Doha@QA']);
});
