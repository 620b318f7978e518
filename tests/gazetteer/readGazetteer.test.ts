import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/error.ts';
import { nameKey } from '../../src/gazetteer/nameKey.ts';
import { readGazetteer } from '../../src/gazetteer/readGazetteer.ts';
import { bytes, idsOf, world } from './world.ts';

describe('find', () => {
  test.each(['Xian', "Xi'an", 'Xi’an', 'XI’AN', 'Sian'])('%s is the city in Shaanxi', (name) => {
    expect(idsOf(name)).toContain('geonames:1790630');
  });

  test('gives every place of a name, whatever its kind', () => {
    expect(idsOf('Washington')).toEqual(
      expect.arrayContaining(['geonames:4140963', 'admin1:US.WA', 'geonames:2634715']),
    );
    expect(idsOf('Georgia')).toEqual(expect.arrayContaining(['country:GE', 'admin1:US.GA']));
    expect(idsOf('Hokkaido')).toEqual(expect.arrayContaining(['admin1:JP.12', 'region:hokkaido']));
    expect(idsOf('Korean Peninsula')).toEqual(['region:korean-peninsula']);
    expect(idsOf('Laurel County')).toEqual(['admin2:US.KY.125']);
    expect(idsOf('Congolese').sort()).toEqual(['country:CD', 'country:CG']);
  });

  test('says how the name names the place', () => {
    const via = (name: string, id: string): unknown => world.find(name).find(({ entry }) => entry.id === id);
    expect(via('Russian', 'country:RU')).toMatchObject({ via: 'adjective' });
    expect(via('Russia', 'country:RU')).toMatchObject({ via: 'primary' });
    expect(via('Burma', 'country:MM')).toMatchObject({ via: 'alias' });
    expect(via('U.S.', 'country:US')).toMatchObject({ via: 'code' });
    expect(via('w.va.', 'admin1:US.WV')).toMatchObject({ via: 'code', name: 'W.Va.' });
    expect(via('Peking', 'geonames:1816670')).toMatchObject({ via: 'alias' });
  });

  test.each([
    ['Peking', 'geonames:1816670', 1],
    ['Turkey', 'country:TR', 3],
    ['Kosovo', 'country:XK', 3],
  ])('keeps a great name from small places: %s', (name, id, most) => {
    expect(idsOf(name)).toContain(id);
    expect(idsOf(name).length).toBeLessThanOrEqual(most);
  });

  test('knows no place by a name that is none', () => {
    expect(idsOf('Shemetov')).toEqual([]);
    expect(idsOf('')).toEqual([]);
    expect(idsOf('constructor')).toEqual([]);
  });

  test('finds every entry by each of its names', () => {
    const ids = ['Springfield', 'San José', 'Victoria', 'Alexandria', 'Tripoli', 'Sudan', 'Paris'].flatMap(idsOf);
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) for (const name of world.names(id)) expect(idsOf(name)).toContain(id);
  });
});

describe('startsName', () => {
  test('says whether some name goes on', () => {
    for (const words of ['New', 'St.', 'Korean', 'Rio de', 'United States of'])
      expect(world.startsName(words)).toBe(true);
    for (const words of ['Shemetov', 'Korean Peninsula', 'Unit', 'Pyongyang Pyongyang'])
      expect(world.startsName(words)).toBe(false);
  });
});

describe('entries', () => {
  test('are the same object each time', () => {
    expect(world.entry('geonames:524901')).toBe(world.capitalOf('RU'));
    expect(world.find('Moscow').some(({ entry }) => entry === world.capitalOf('RU'))).toBe(true);
  });

  test('carry codes that lead to their areas', () => {
    const paris = world.entry('geonames:4717560');
    expect(paris).toMatchObject({ name: 'Paris', kind: 'town', country: 'US', admin1: 'US.TX', admin2: 'US.TX.277' });
    expect(world.admin1('US.TX')?.name).toBe('Texas');
    expect(world.admin2('US.TX.277')?.name).toBe('Lamar County');
    expect(world.country('US')?.name).toBe('United States');
  });

  test.each(['geonames:1', 'geonames:', 'geonames:-5', 'country:ZZ', 'region:', '', 'toString', 'geonames:1790630x'])(
    '%s is unknown',
    (id) => {
      expect(world.entry(id)).toBeUndefined();
      expect(world.names(id)).toEqual([]);
      expect(world.localName(id)).toBeUndefined();
    },
  );

  test('capitals are seats of government', () => {
    const capitals = ['KP', 'KR', 'CN', 'RU', 'US', 'ZA', 'NL', 'BO', 'AU', 'BR', 'TZ', 'MM', 'PS'];
    expect(capitals.map((code) => world.capitalOf(code)?.name)).toEqual([
      'Pyongyang', 'Seoul', 'Beijing', 'Moscow', 'Washington', 'Pretoria', 'Amsterdam', 'La Paz', 'Canberra', 'Brasília',
      'Dodoma', 'Naypyidaw', 'Ramallah',
    ]); // prettier-ignore
    expect(world.capitalOf('constructor')).toBeUndefined();
  });

  test('towns have two decimals, and no two towns of a name lie on one spot', () => {
    const spots = world.find('San Antonio').filter(({ entry }) => entry.kind === 'town');
    const points = spots.map(({ entry }) => `${entry.name} ${entry.point.lat} ${entry.point.lon}`);
    expect(new Set(points).size).toBe(points.length);
    for (const { entry } of spots) expect(Math.round(entry.point.lat * 100) / 100).toBe(entry.point.lat);
  });
});

describe('local names', () => {
  test.each([
    ['geonames:1835848', '서울', 'ko'],
    ['geonames:1871859', '평양', 'ko'],
    ['geonames:524901', 'Москва', 'ru'],
    ['geonames:1790630', '西安', 'zh-Hans'],
    ['geonames:1816670', '北京', 'zh-Hans'],
    ['geonames:1668341', '台北', 'zh-Hant'],
    ['geonames:703448', 'Київ', 'uk'],
    ['geonames:792680', 'Београд', 'sr-Cyrl'],
    ['geonames:756135', 'Warszawa', 'pl'],
    ['country:CN', '中国', 'zh-Hans'],
    ['country:KR', '한국', 'ko'],
    ['admin1:JP.12', '北海道', 'ja'],
  ])('%s is %s', (id, name, lang) => {
    expect(world.localName(id)).toEqual({ name, lang });
  });

  test.each(['geonames:4140963', 'geonames:2643743', 'country:US', 'region:bering-sea'])(
    '%s has none of its own',
    (id) => {
      expect(world.localName(id)).toBeUndefined();
    },
  );
});

describe('a file that is not whole', () => {
  const mistakes: [string, Uint8Array][] = [
    ['empty', new Uint8Array()],
    ['another file', new TextEncoder().encode('{"type":"Topology"}')],
    ['cut in the header', bytes.subarray(0, 40)],
    ['cut short', bytes.subarray(0, bytes.length - 1)],
    ['too long', Buffer.concat([bytes, Buffer.from('x')])],
  ];
  test.each(mistakes)('%s is named with a remedy', (_, data) => {
    let error: unknown;
    try {
      readGazetteer(data, 'geo/gazetteer.bin');
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).at.file).toBe('geo/gazetteer.bin');
    expect((error as UserError).message).toMatch(/npm run geo/);
  });

  test('an ArrayBuffer or a view at an odd offset reads the same', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(readGazetteer(shifted.subarray(1)).find('Seoul')).toEqual(world.find('Seoul'));
    expect(readGazetteer(new Uint8Array(bytes).buffer).find('Seoul')).toEqual(world.find('Seoul'));
  });
});

test('different names never share a place in the table', () => {
  const names = ['Springfield', 'Paris', 'San José', 'Georgia', 'Alexandria'];
  for (const name of names) for (const match of world.find(name)) expect(nameKey(match.name!)).toBe(nameKey(name));
});
