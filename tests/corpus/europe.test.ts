import { describe } from 'vitest';
import { places } from './places.ts';

describe('plain', () => {
  places('Farmers blocked the road from Lyon to Marseille.', ['Lyon@FR', 'Marseille@FR']);
  places('A train left Munich for Salzburg, Austria.', ['Munich@DE', 'Salzburg@AT', 'Austria@country:AT']);
  places('The Rhine flows through Cologne and Basel.', ['Rhine@rhine', 'Cologne@DE', 'Basel@CH']);
  places('Gdańsk and Wrocław have new trams.', ['Gdańsk@PL', 'Wrocław@PL']);
  places('Tourists left Lisbon for Porto.', ['Lisbon@PT', 'Porto@PT']);
  places('Slovakia and Slovenia are often confused.', ['Slovakia@country:SK', 'Slovenia@country:SI']);
  places('The Balkans lie south of Hungary.', ['Balkans@balkans', 'Hungary@country:HU']);
  places('A ferry from Helsinki reached Tallinn.', ['Helsinki@FI', 'Tallinn@EE']);
  places('Bread costs more in Sofia than in Skopje.', ['Sofia@BG', 'Skopje@MK']);
  places('Snow fell in the Alps and the Pyrenees.', ['Alps@alps', 'Pyrenees@pyrenees']);
  places('The European Union opened talks with Moldova.', ['European Union@european-union', 'Moldova@country:MD']);
  places('Malmö faces Copenhagen across a strait.', ['Malmö@SE', 'Copenhagen@DK']);
  places('She sells olives in Thessaloniki.', ['Thessaloniki@GR']);
  places('Refugees crossed from Kosovo into Albania.', ['Kosovo@country:XK', 'Albania@country:AL']);
});

describe('ambiguous', () => {
  places('They were married in Verona, Italy.', ['Verona@IT', 'Italy@country:IT']);
  places('Granada and Seville are in Andalusia.', ['Granada@ES', 'Seville@ES', 'Andalusia@ES']);
  places('The fair in Frankfurt, Germany, drew publishers.', ['Frankfurt@DE', 'Germany@country:DE']);
  places('A pipeline from Georgia to Romania crosses the Black Sea.', [
    'Georgia@country:GE',
    'Romania@country:RO',
    'Black Sea@black-sea',
  ]);
  places('Vienna, Budapest and the smaller Bratislava lie on the same river, the Danube.', [
    'Vienna@AT',
    'Budapest@HU',
    'Bratislava@SK',
    'Danube@danube',
  ]);
  places('The court in Luxembourg ruled for Ireland.', ['Luxembourg@LU', 'Ireland@country:IE']);
  places('A school in Toledo, Spain, teaches swordmaking.', ['Toledo@ES', 'Spain@country:ES']);
  places('Macedonia and Greece signed.', ['Macedonia@country:MK', 'Greece@country:GR']);
});

describe('trap', () => {
  places('Florence Nightingale nursed soldiers.', []);
  places('The Treaty of Versailles was signed in 1919.', ['Versailles@FR/name']);
  places('Talks between Berlin and Paris on the budget failed.', ['Berlin@DE/government', 'Paris@FR/government']);
  places('Nice people live in Nice.', ['Nice@FR']);
  places('Split the bill, he said.', []);
  places('A Pole, a Dane and a Finn met in Split, Croatia.', [
    'Pole@country:PL/people',
    'Dane@country:DK/people',
    'Finn@country:FI/people',
    'Split@HR',
    'Croatia@country:HR',
  ]);
  places('Danish pastry is sweet.', ['Danish@country:DK/people']);
  places('Mr. Berlin wrote songs. Irving Berlin never learnt to read music.', []);
  places('ROME — The pope spoke of Ukraine.', ['ROME@IT/dateline', 'Ukraine@country:UA']);
  places('The Vienna Philharmonic played in Prague.', ['Vienna@AT/name', 'Prague@CZ']);
  places('Bath is warm. She took a bath.', []);
  places('The Spanish Civil War ended in 1939.', ['Spanish@country:ES/name']);
});
