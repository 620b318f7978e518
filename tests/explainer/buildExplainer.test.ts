import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { explainerSchema } from '../../src/explainer/explainerSchema.ts';
import { make, world } from './testWorld.ts';

const government = { sense: 'government', of: 'country:RU' } as const;
const city = { place: world.entry('geonames:1816670') ?? null, named: world.entry('geonames:1816670') ?? null };
const quoted = 'title: The talks, note: Test, rights: in-copyright, words: 400, names: [Moscow, Xian]';

describe('law 1: only places that the text names', () => {
  test('of one’s own text, all', () => {
    const { explainer } = make('From Moscow to Xian.');
    expect(explainer.places.map(({ id }) => id)).toEqual(['geonames:524901', 'geonames:1790630']);
  });

  test('of a source’s explainer, those that it prints, in excerpts or by its list of names', () => {
    const { explainer, problems } = make('Moscow and Beijing.\n\n> to Seoul at once\n\nSeoul again.', {
      source: quoted,
    });
    expect(explainer.places.map(({ name }) => name)).toEqual(['Moscow', 'Seoul']);
    expect(explainer.mentions.map(({ quote, excerpt }) => [quote, excerpt])).toEqual([
      ['Moscow', null],
      ['Seoul', explainer.excerpts[0]?.id],
      ['Seoul', null],
    ]);
    expect(problems().map(({ code, position }) => [code, position])).toContainEqual([
      'own-words-only',
      { line: 8, column: 12 },
    ]);
  });

  test('another name of the same place will do', () => {
    const { explainer } = make("Xi'an is old.\n\n> said Moscow", { source: quoted });
    expect(explainer.places.map(({ name }) => name)).toEqual(["Xi'an", 'Moscow']);
    expect(
      make("Xi'an and Xian are one.\n\n> said Moscow", { source: quoted }).explainer.places[0]?.namesInText,
    ).toEqual(["Xi'an", 'Xian']);
  });

  test('a people alone puts no country on the map, and is linked where the country is there', () => {
    const hints = { Russian: { sense: 'people', of: 'country:RU' } } as const;
    const alone = make('Russian art.', { hints }).explainer;
    expect([alone.places, alone.mentions[0]?.place]).toEqual([[], null]);
    const both = make('Russian art comes from Russia.', { hints }).explainer;
    expect(both.places[0]).toMatchObject({
      id: 'country:RU',
      namesInText: ['Russia'],
      mentions: both.mentions.map(({ id }) => id),
    });
  });

  test('what is part of another name is a mention, and not drawn', () => {
    const { explainer } = make('China Daily wrote it.', { hints: { China: { sense: 'name', place: null } } });
    expect([explainer.places.length, explainer.mentions[0]?.place, explainer.unresolved]).toEqual([0, null, []]);
  });

  test('a country’s name for its government does not draw the capital that the text does not name', () => {
    const hints = { Russia: { ...government, place: world.entry('geonames:524901') ?? null } };
    expect(make('Russia rejected it.', { hints }).explainer.places.map(({ id, marker }) => [id, marker])).toEqual([
      ['country:RU', 'area'],
    ]);
  });

  test('what nobody can tell is kept apart, with reasons', () => {
    const { explainer } = make('In Korea.', {
      hints: { Korea: { place: null, named: null, reasons: ['There are two.'] } },
    });
    expect(explainer.unresolved).toEqual([{ start: 3, end: 8, quote: 'Korea', reasons: ['There are two.'] }]);
    expect(explainer.mentions).toEqual([]);
  });
});

describe('places', () => {
  const { explainer } = make('Seoul, Xian, Paris, China, the Yellow Sea, Texas, East Asia, the Volga. Seoul!');

  test('are numbered by first mention, with anchors, where they lie and in their own language', () => {
    expect(explainer.places.map(({ number, slug, where, marker }) => [number, slug, where, marker])).toEqual([
      [1, 'seoul', 'capital of South Korea', 'disc'],
      [2, 'xian', 'city in Shaanxi, China', 'disc'],
      [3, 'paris', 'county seat of Lamar County, Texas, United States', 'disc'],
      [4, 'china', 'country', 'area'],
      [5, 'yellow-sea', 'sea between China and the Korean Peninsula', 'label'],
      [6, 'texas', 'state in the United States', 'label'],
      [7, 'east-asia', 'region', 'label'],
      [8, 'volga', 'river in Russia', 'label'],
    ]);
    expect(explainer.places[0]).toMatchObject({
      mentions: [explainer.mentions[0]?.id, explainer.mentions[8]?.id],
      local: { name: '서울', lang: 'ko' },
      namesInText: ['Seoul'],
    });
  });

  test('towns carry two decimals', () => {
    expect(explainer.places[1]?.point).toEqual({ lat: 34.26, lon: 108.93 });
  });

  test('a leg comes from the nearest place before that neither holds the place nor lies in it', () => {
    expect(explainer.places.map(({ leg }) => leg?.from)).toEqual([
      undefined,
      'geonames:1835848',
      'geonames:1790630',
      'geonames:4717560',
      'country:CN',
      'region:yellow-sea',
      'admin1:US.TX',
      'region:east-asia',
    ]);
    expect(explainer.places[1]?.leg).toEqual({ from: 'geonames:1835848', km: 1664, direction: 'west' });
    expect(make('China and Beijing').explainer.places[1]?.leg).toBeUndefined();
  });

  test('the direction is that of the map, not the great circle’s first', () => {
    expect(make('Moscow, Seoul').explainer.places[1]?.leg).toEqual({
      from: 'geonames:524901',
      km: 6605,
      direction: 'east',
    });
    expect(make('Suva, Apia').explainer.places[1]?.leg).toMatchObject({ direction: 'northeast' });
  });

  test('the direction leads the way that the map shows, not the shorter one behind it', () => {
    const across = make('Seoul and Moscow and Washington').explainer;
    expect(across.map.centre).toBeLessThan(90);
    expect(across.places[2]?.leg).toMatchObject({ from: 'geonames:524901', direction: 'west' });
    expect(make('Moscow, Seoul, Washington').explainer.places[2]?.leg).toMatchObject({ direction: 'west' });
  });

  test('a ring only where every mention is of a government', () => {
    const hints = { Moscow: government };
    expect(make('Moscow rejected it.', { hints }).explainer.places[0]?.marker).toBe('ring');
    const mixed = make('In Moscow.');
    expect(mixed.explainer.places[0]?.marker).toBe('disc');
  });

  test('a ring where the source means only the government, whatever the author writes of the city', () => {
    const hints = { Beijing: { ...government, of: 'country:CN' } };
    const { explainer } = make('Peking lies inland.\n\n> said Beijing', {
      source: quoted,
      hints: { Peking: city, ...hints },
    });
    expect(explainer.places.map(({ marker, mentions }) => [marker, mentions.length])).toEqual([['ring', 2]]);
    const own = make('Peking and Beijing.', { hints: { Peking: city, ...hints } });
    expect(own.explainer.places[0]?.marker).toBe('disc');
  });

  test('alternatives are told apart, the chosen one left out', () => {
    const candidates = ['geonames:4140963', 'geonames:4717560'].map((id) => ({
      entry: world.entry(id)!,
      score: 1,
      features: [],
    }));
    expect(make('Washington', { hints: { Washington: { candidates } } }).explainer.places[0]?.alternatives).toEqual([
      { id: 'geonames:4717560', name: 'Paris', where: 'county seat of Lamar County, Texas, United States' },
    ]);
  });
});

describe('the summary', () => {
  test.each([
    [
      'Washington, Moscow, Seoul, China and Russia.',
      'Three cities and two countries, from Washington in the west to Seoul in the east.',
    ],
    ['Suva and Apia.', 'Two cities and towns, from Suva in the west to Apia in the east.'],
    ['Seoul and Suva.', 'Two cities, from Seoul in the north to Suva in the south.'],
    ['Texas and Shaanxi, the Volga and the Yellow Sea.', 'Two provinces and states and two waters, from '],
    ['Xian.', "One place: Xi'an, city in Shaanxi, China."],
    ['Nowhere.', 'The text names no place.'],
  ])('%s', (text, summary) => {
    expect(make(text).explainer.summary.slice(0, summary.length)).toBe(summary);
  });
});

test('anchors are unique, whatever the names', () => {
  const twin = { ...world.entry('geonames:4717560')!, id: 'geonames:1', name: 'Seoul', country: 'US' };
  const odd = { ...twin, id: 'geonames:2', name: 'E' };
  const bare = { ...twin, id: 'geonames:3', name: '北京' };
  const hints = { Moscow: { place: twin }, Xian: { place: odd }, Beijing: { place: bare } };
  expect(make('Seoul Moscow Xian Beijing', { hints }).explainer.places.map(({ slug }) => slug)).toEqual([
    'seoul',
    'seoul-us-tx',
    'place-e',
    'geonames-3',
  ]);
});

test('whatever is built fits the schema, and each position holds its quote', () => {
  const bodies = [
    'Seoul, Xian and *Paris*.\n\n- [China](https://example.com)\n\n> Suva, 𠮷 Apia',
    '## Moscow\n\n> Seoul\n>\n> Washington',
  ];
  for (const body of bodies) {
    const { explainer } = make(body, { source: 'rights: cc-by, title: T, author: [A]' });
    expect(v.safeParse(explainerSchema, explainer).issues).toBeUndefined();
    for (const { start, end, quote } of [...explainer.mentions, ...explainer.excerpts])
      expect(explainer.text.slice(start, end)).toBe(quote);
    for (const place of explainer.places) expect(place.mentions.length).toBeGreaterThan(0);
  }
});
