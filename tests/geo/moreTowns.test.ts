import { expect, test } from 'vitest';
import type { Town } from '../../geo/gazetteerTowns.ts';
import { makeTownIndex } from '../../geo/townIndex.ts';
import { world } from '../gazetteer/world.ts';

const idsOf = (name: string): string[] => world.find(name).map(({ entry }) => entry.id);

test.each([
  ['a newer town of GeoNames', 'Tillsonburg', 'town:CA.08.3532.tillsonburg'],
  ['a township', 'Readington Township', 'town:US.NJ.019.readington-township'],
  ['a township by its short form', 'Readington Twp.', 'town:US.NJ.019.readington-township'],
  ['a New England town', 'Harwinton', 'town:US.CT.005.harwinton'],
  ['a village below 500 people', 'Atalissa', 'town:US.IA.139.atalissa'],
  ['a place of a postal code', 'Tennessee Colony', 'town:US.TX.001.tennessee-colony'],
  ['an air base by its short name', 'Dyess AFB', 'town:US.TX.441.dyess-air-force-base'],
])('knows %s: %s', (_, name, id) => {
  expect(idsOf(name)).toContain(id);
  const [country, admin1, admin2] = /^town:((\w\w)\.(\w+)\.(\w+))/.exec(id)!.slice(2);
  expect(world.entry(id)).toMatchObject({ kind: 'town', country, admin1: `${country}.${admin1}`, admin2: `${country}.${admin1}.${admin2}` }); // prettier-ignore
});

test('takes no town twice, and no university for a town', () => {
  expect(idsOf('Fargo').filter((id) => world.entry(id)?.admin1 === 'US.ND')).toHaveLength(1);
  expect(idsOf('University of Texas')).toEqual([]);
  expect(idsOf('Sacred Heart University')).toEqual([]);
});

test('puts the counties of the United States at the Census Bureau’s middles', () => {
  expect(world.admin2('US.CT.005')).toMatchObject({ name: 'Litchfield County' });
  expect(world.admin2('US.WV.039')?.point).toEqual({ lat: 38.33, lon: -81.52 });
});

test('names the provinces whose codes the towns still have', () => {
  expect(world.admin1('VN.44')?.name).toBe('Hanoi');
  expect(world.find('Ha Giang').some(({ entry }) => entry.kind === 'province')).toBe(true);
});

test('a town is known by any of its names, near by and in the same country', () => {
  const town: Town = {
    id: 'geonames:1', names: [{ name: 'Montréal', via: 'primary' }, { name: 'Montreal City', via: 'alias' }], kind: 'town',
    lat: 45.5, lon: -73.6, population: 0, country: 'CA', admin1: 'CA.10', admin2: 'CA.10.1',
  }; // prettier-ignore
  const { has, add } = makeTownIndex([town]);
  const like = (text: string, change: Partial<Town> = {}): Town => ({
    ...town,
    names: [{ name: text, via: 'primary' }],
    ...change,
  });
  expect(has(like('MONTREAL CITY', { lat: 45.6 }))).toBe(true);
  expect(has(like('Montreal', { lat: 45.7 }))).toBe(false);
  expect(has(like('Montreal', { country: 'US' }))).toBe(false);
  expect(has(like('Laval'))).toBe(false);
  add(like('Laval'));
  expect(has(like('Laval'))).toBe(true);
});
