import { expect, test } from 'vitest';
import { decideStops } from '../../src/imports/decideStops.ts';
import type { Stop } from '../../src/imports/stops.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

/** `Paris, Texas @33.66,-95.55` → the id that is decided and the name that it goes by. */
function decide(line: string, more: Partial<Stop> = {}): string {
  const [heading = '', at] = line.split(' @');
  const [lat, lon] = (at ?? '').split(',').map(Number);
  const point = at === undefined ? {} : { point: { lat: lat!, lon: lon! } };
  const [decided] = decideStops([{ heading, paragraphs: [], ...point, ...more }], readTestGazetteer());
  return decided!.entry === null ? 'open' : `${decided!.name} ${decided!.entry.id}`;
}

test.each([
  ['Paris @48.85,2.35', 'Paris geonames:2988507'],
  ['Paris @33.66,-95.55', 'Paris geonames:4717560'],
  ['Paris, Texas @33.66,-95.55', 'Paris geonames:4717560'],
  ['Georgia @41.9,43.5', 'Georgia country:GE'],
  ['Georgia @32.8,-83.5', 'Georgia admin1:US.GA'],
  ['New York @40.71,-74.0', 'New York geonames:5128581'],
  ['Day 2: Suva @-18.14,178.44', 'Suva geonames:2198148'],
  ['Fiji @-17.8,-179.9', 'Fiji country:FJ'],
  ['Bering Sea @58,-179', 'Bering Sea region:bering-sea'],
  ['Russia @62,100', 'Russia country:RU'],
  ['Hardy County, Virginia (now W. Virginia) @39.095,-78.55', 'Hardy County admin2:US.WV.031'],
  ['Georgia: Tbilisi @41.7,44.8', 'Tbilisi geonames:611717'],
  ['Luxembourg @49.77,6.09', 'Luxembourg country:LU'],
  ['Kent County, Maryland @39.275,-76.187', 'Kent County admin2:US.MD.029'],
])('%s is %s', (line, expected) => {
  expect(decide(line)).toBe(expected);
});

test.each(['Paris @0,0', '1630 Lake Ave @42.04,-87.69', '1790 @39.2,-76.2', 'Paris', ' @48.85,2.35'])(
  '%s is left open',
  (line) => {
    expect(decide(line)).toBe('open');
  },
);

test('the name of the place goes before the heading, and serves where the heading names none', () => {
  expect(decide('The fair @48.2,16.37', { name: 'Vienna' })).toBe('Vienna geonames:2761369');
});

test('a place id is believed where the place lies there', () => {
  expect(decide('Peking @39.9,116.4', { id: 'geonames:1816670' })).toBe('Peking geonames:1816670');
  expect(decide('Old town', { id: 'geonames:1816670' })).toBe('Old town geonames:1816670');
  expect(decide('Old town @1,1', { id: 'geonames:1816670' })).toBe('open');
  expect(decide('Old town', { id: 'geonames:999999999999' })).toBe('open');
});
