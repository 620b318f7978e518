import { expect, test } from 'vitest';
import { searchNames } from '../../src/gazetteer/searchNames.ts';
import { openCut, readBrowserFile } from '../browserFiles.ts';

function search(text: string, limit = 10): string[] {
  const growing = openCut();
  for (const file of growing.filesOf(text).slice(0, 8)) growing.add(file, readBrowserFile(file));
  return searchNames(growing, text, limit).map(({ entry }) => entry.id);
}

test('finds places by the beginning of a name, whatever its case and accents', () => {
  for (const text of ['Reykjav', 'reykjav', 'REYKJAVÍK']) expect(search(text)[0]).toBe('geonames:3413829');
  expect(search("xi'a")).toContain('geonames:1790630');
});

test('puts first what is called just so, then the larger', () => {
  expect(search('Paris')[0]).toBe('geonames:2988507');
  expect(search('Paris', 100)).toContain('geonames:4717560');
  expect(search('Lond')[0]).toBe('geonames:2643743');
  expect(search('Germ')[0]).toBe('country:DE');
  expect(search('Niger')[0]).toBe('country:NE');
});

test('gives each place once, and no more than asked for', () => {
  const ids = search('San', 50);
  expect(ids).toHaveLength(50);
  expect(new Set(ids).size).toBe(50);
});

test('finds nothing for nothing', () => {
  expect(search('')).toEqual([]);
  expect(search('…')).toEqual([]);
  expect(search('qqqqqq')).toEqual([]);
});
