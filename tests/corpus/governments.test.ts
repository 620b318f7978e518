import { describe } from 'vitest';
import { places } from './places.ts';

describe('a government', () => {
  places('Sanctions on Moscow hurt.', ['Moscow@RU/government']);
  places('Policy and pressure toward Tehran changed.', ['Tehran@IR/government']);
  places('The rebels are funded by Tehran.', ['Tehran@IR/government']);
  places('Money from Washington has ended.', ['Washington@geonames:4140963/government']);
  places('He carried a message to Pyongyang.', ['Pyongyang@KP/government']);
  places('Belarus is an ally of Moscow.', ['Belarus@country:BY', 'Moscow@RU/government']);
  places('They accused Ankara of it.', ['Ankara@TR/government']);
  places('The Hague said it would appeal.', ['The Hague@NL/government']);
  places('A Seoul-Washington alliance was formed.', ['Seoul@KR/government', 'Washington@geonames:4140963/government']);
  places('Tehran kept close ties.', ['Tehran@IR/government']);
  places('War against Tehran was feared.', ['Tehran@IR/government']);
});

describe('a government where the text speaks of governments', () => {
  places('Kyiv rejected it. Moscow ran one half.', ['Kyiv@UA/government', 'Moscow@RU/government']);
  places('Kyiv rejected it. Moscow should laugh.', ['Kyiv@UA/government', 'Moscow@RU/government']);
  places('Kyiv rejected it. Moscow frowns on such things.', ['Kyiv@UA/government', 'Moscow@RU/government']);
  places('Kyiv rejected it. Moscow stops buying.', ['Kyiv@UA/government', 'Moscow@RU/government']);
  places('Kyiv rejected it. They wooed Moscow.', ['Kyiv@UA/government', 'Moscow@RU/government']);
  places('Kyiv rejected it. They let Moscow wait.', ['Kyiv@UA/government', 'Moscow@RU/government']);
  places('Kyiv rejected it. Talk to Moscow first.', ['Kyiv@UA/government', 'Moscow@RU/government']);
  places("Kyiv rejected it. Moscow's fury was great.", ['Kyiv@UA/government', 'Moscow@RU/government']);
  places('Kyiv rejected it. The lesson for Moscow is plain.', ['Kyiv@UA/government', 'Moscow@RU/government']);
  places('Kyiv rejected what Moscow, Minsk and Astana had signed.', [
    'Kyiv@UA/government',
    'Moscow@RU/government',
    'Minsk@BY/government',
    'Astana@KZ/government',
  ]);
  places('Kyiv rejected it. Tokyo denied it. Ottawa vetoed it. They trust Moscow.', [
    'Kyiv@UA/government',
    'Tokyo@JP/government',
    'Ottawa@CA/government',
    'Moscow@RU/government',
  ]);
});

describe('a place though the text speaks of governments', () => {
  places('Kyiv rejected it. They bombed Moscow.', ['Kyiv@UA/government', 'Moscow@RU']);
  places("Kyiv rejected it. Moscow's old streets were dark.", ['Kyiv@UA/government', 'Moscow@RU']);
  places('Kyiv rejected it. Moscow streets were dark.', ['Kyiv@UA/government', 'Moscow@RU']);
  places('Kyiv rejected it. They flew from Moscow.', ['Kyiv@UA/government', 'Moscow@RU']);
  places('Kyiv rejected it. They met in Moscow and Minsk.', ['Kyiv@UA/government', 'Moscow@RU', 'Minsk@BY']);
  places('Kyiv rejected it. Moscow hosted the games.', ['Kyiv@UA/government', 'Moscow@RU']);
  places('Kyiv rejected it. Moscow was dark.', ['Kyiv@UA/government', 'Moscow@RU']);
  places('Kyiv rejected it in downtown Moscow.', ['Kyiv@UA/government', 'Moscow@RU']);
  places('Kyiv rejected what Moscow Mayor Sergei Sobyanin wrote.', ['Kyiv@UA/government', 'Moscow@RU']);
});

describe('a place where nothing speaks of governments', () => {
  places('Moscow ran out of bread.', ['Moscow@RU']);
  places('The striker told the coach that the goal decided the match. Moscow won, Moscow said.', [
    'Moscow@RU',
    'Moscow@RU',
  ]);
});
