import { describe } from 'vitest';
import { places } from './places.ts';

describe('plain', () => {
  places('Trains run from Moscow to Vladivostok.', ['Moscow@RU', 'Vladivostok@RU']);
  places('Oil flows from Kazakhstan to the Caspian Sea.', ['Kazakhstan@country:KZ', 'Caspian Sea@caspian-sea']);
  places('A steel plant in Magnitogorsk caught fire.', ['Magnitogorsk@RU']);
  places('Samarkand and Bukhara lie in Uzbekistan.', ['Samarkand@UZ', 'Bukhara@UZ', 'Uzbekistan@country:UZ']);
  places('Reindeer graze in Siberia.', ['Siberia@siberia']);
  places('The mayor of Yekaterinburg spoke.', ['Yekaterinburg@RU']);
  places('Kyrgyzstan and Tajikistan share a border.', ['Kyrgyzstan@country:KG', 'Tajikistan@country:TJ']);
  places('Shelling hit Donetsk and Luhansk.', ['Donetsk@UA', 'Luhansk@UA']);
  places('Fires burned in Chechnya and Dagestan.', ['Chechnya@RU', 'Dagestan@RU']);
  places('Nizhny Novgorod stands on the Volga.', ['Nizhny Novgorod@RU', 'Volga@volga']);
  places('A rocket rose from Baikonur.', ['Baikonur@KZ']);
  places('Minsk is the capital of Belarus.', ['Minsk@BY', 'Belarus@country:BY']);
});

describe('ambiguous', () => {
  places('The museum in St. Petersburg, Russia, is vast.', ['St. Petersburg@RU', 'Russia@country:RU']);
  places('Tbilisi, Georgia, had snow.', ['Tbilisi@GE', 'Georgia@country:GE']);
  places('Georgia and Abkhazia have been at odds since Russia sent troops.', [
    'Georgia@country:GE',
    'Abkhazia@GE',
    'Russia@country:RU',
  ]);
  places('Odessa, Ukraine, is a port.', ['Odessa@UA', 'Ukraine@country:UA']);
  places('Almaty was once the capital of Kazakhstan.', ['Almaty@KZ', 'Kazakhstan@country:KZ']);
});

describe('trap', () => {
  places('Moscow denied it. Kyiv said Moscow was lying.', [
    'Moscow@RU/government',
    'Kyiv@UA/government',
    'Moscow@RU/government',
  ]);
  places('It was minus 20 in Moscow, where Moscow buses run on gas.', ['Moscow@RU', 'Moscow@RU']);
  places('The Moscow Times was printed in Finland.', ['Moscow@RU/name', 'Finland@country:FI']);
  places('Uzbek and Tajik workers build roads in Russia.', [
    'Uzbek@country:UZ/people',
    'Tajik@country:TJ/people',
    'Russia@country:RU',
  ]);
  places('MOSCOW, May 4 (Interfax) - Gas exports rose.', ['MOSCOW@RU/dateline']);
  places('The Crimean War began in 1853.', ['Crimean@crimea/name']);
  places('Vladimir Putin was born in Leningrad.', ['Leningrad@RU']);
  places('Georgia Meloni visited Astana.', ['Astana@KZ']);
});
