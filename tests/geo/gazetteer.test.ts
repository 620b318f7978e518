import { describe, expect, test } from 'vitest';
import { readAlternates } from '../../geo/gazetteerAlternates.ts';
import { packGazetteer } from '../../geo/gazetteerFile.ts';
import type { GazetteerRow } from '../../geo/gazetteerRow.ts';
import { packPopulation, unpackPopulation } from '../../src/gazetteer/columns.ts';
import { readGazetteer } from '../../src/gazetteer/readGazetteer.ts';

const country: GazetteerRow = {
  id: 'country:FJ', names: [{ name: 'Fiji', via: 'primary' }, { name: 'Fijian', via: 'adjective' }],
  kind: 'country', lat: -17.8, lon: 178, box: [176, -20, -178, -12], population: 9e5,
}; // prettier-ignore
const towns: GazetteerRow[] = [
  { id: 'geonames:2198148', names: [{ name: 'Suva', via: 'primary' }], kind: 'town', lat: -18.14161, lon: 178.44149, population: 77366, capital: 'country', parent: 'country:FJ' },
  { id: 'town:FJ.01.raiwaqa', names: [{ name: 'Raiwaqa', via: 'primary' }], kind: 'town', lat: -18.13, lon: 178.45, population: 0, parent: 'country:FJ' },
  { id: 'town:FJ.01.lami', names: [{ name: 'Lami', via: 'primary' }], kind: 'town', lat: -18.11, lon: 178.41, population: 0, parent: 'country:FJ' },
  { id: 'geonames:2202064', names: [{ name: 'Nadi', via: 'primary' }, { name: 'Nandi', via: 'alias' }], kind: 'town', lat: -17.80309, lon: -179.41617, population: 42284, parent: 'country:FJ' },
]; // prettier-ignore
const content = {
  areas: [country],
  towns,
  capitals: { FJ: 'geonames:2198148' },
  locals: new Map(),
  licence: 'CC BY 4.0',
  withIndex: true,
};

describe('packGazetteer', () => {
  test('gives back what went in', () => {
    const small = readGazetteer(packGazetteer(content));
    expect(small.entry('country:FJ')).toEqual({
      id: 'country:FJ', name: 'Fiji', kind: 'country', country: 'FJ', point: { lat: -17.8, lon: 178 },
      box: [176, -20, -178, -12], population: 9e5,
    }); // prettier-ignore
    expect(small.capitalOf('FJ')).toMatchObject({
      name: 'Suva',
      capital: 'country',
      point: { lat: -18.14, lon: 178.44 },
    });
    expect(small.find('nandi')).toMatchObject([
      { via: 'alias', name: 'Nandi', entry: { name: 'Nadi', population: 42300 } },
    ]);
  });

  test('keeps towns that have no number in GeoNames', () => {
    const small = readGazetteer(packGazetteer(content));
    for (const { id, names } of towns) {
      expect(small.entry(id)).toMatchObject({ id, name: names[0]!.name });
      expect(small.find(names[0]!.name).map(({ entry }) => entry.id)).toEqual([id]);
    }
    for (const id of ['town:', 'town:FJ.01.lam', 'town:FJ.01.lami2', 'geonames:-1'])
      expect(small.entry(id)).toBeUndefined();
  });

  test('is read the same without its index, which only saves time', () => {
    const [slow, fast] = [false, true].map((withIndex) => readGazetteer(packGazetteer({ ...content, withIndex })));
    for (const name of ['Fiji', 'Nandi', 'Fijian', 'Suva', 'Nad']) expect(slow!.find(name)).toEqual(fast!.find(name));
    expect(packGazetteer({ ...content, withIndex: false }).length).toBeLessThan(packGazetteer(content).length);
  });

  test('gives the same bytes whatever the order', () => {
    expect(packGazetteer({ ...content, towns: towns.toReversed() })).toEqual(packGazetteer(content));
  });

  test('refuses names that would break the file', () => {
    const broken = { ...country, names: [{ name: 'Fi\nji', via: 'primary' as const }] };
    expect(() => packGazetteer({ ...content, areas: [broken] })).toThrow(/control character/);
  });
});

test('populations keep three digits', () => {
  for (const population of [0, 1, 999, 77366, 9_600_000, 1_400_000_000]) {
    expect(Math.abs(unpackPopulation(packPopulation(population)) - population)).toBeLessThanOrEqual(population / 200);
  }
});

describe('readAlternates', () => {
  const read = (list: string, code = 'CN'): string[] => readAlternates(list, code).map(({ name }) => name);

  test('keeps what English prints', () => {
    expect(read('Peking,Pékin,New Amsterdam,Пекин')).toEqual(['Peking', 'Pékin', 'New Amsterdam']);
  });

  test('drops machine transliterations, airport codes, short scraps and other scripts', () => {
    expect(read("bei jing,BJS,Bei,Xi'an - xi an,P3king,北京")).toEqual([]);
    expect(read('Shankhaj,Shanghai,Шанхай')).toEqual(['Shanghai']);
    expect(read('Jaroslavl,Ярославль', 'RU')).toEqual(['Jaroslavl']);
  });
});
