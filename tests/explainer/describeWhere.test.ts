import { expect, test } from 'vitest';
import { describeWhere } from '../../src/explainer/describeWhere.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

const gazetteer = readTestGazetteer();
const where = (id: string): string => {
  const entry = gazetteer.entry(id);
  if (entry === undefined) throw new Error(`no ${id}`);
  return describeWhere(entry, gazetteer);
};

test.each([
  ['geonames:1835848', 'capital of South Korea'],
  ['geonames:1790630', 'city in Shaanxi, China'],
  ['country:CN', 'country in East Asia'],
  ['admin1:CA.12', 'territory in Canada'],
  ['admin1:CA.08', 'province in Canada'],
  ['admin1:US.WA', 'state in the United States'],
  ['region:bering-sea', 'sea between Siberia and Alaska'],
])('%s is described as %s', (id, words) => {
  expect(where(id)).toBe(words);
});
