import { expect, test } from 'vitest';
import { isEnglish, listLanguages, readLanguage } from '../../src/studio/languages.ts';

test('languages stand by their English names, each once, with the one that a draft has', () => {
  const all = listLanguages('nds-NL');
  expect(new Set(all.map(({ tag }) => tag)).size).toBe(all.length);
  expect(all.map(({ name }) => name)).toEqual(all.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')));
  expect(all.find(({ tag }) => tag === 'de')?.name).toBe('German');
  expect(all.find(({ tag }) => tag === 'en')?.name).toBe('English');
  expect(all.map(({ tag }) => tag)).toContain('nds-NL');
  expect(listLanguages('')).toHaveLength(all.length - 1);
});

test.each([
  ['de', 'de'],
  ['DE-at', 'de-AT'],
  [' en_US ', 'en-US'],
  ['x-none', undefined],
  ['und', undefined],
  ['', undefined],
  [null, undefined],
  ['javascript:alert(1)', undefined],
])('what a page says of its language: %j', (written, tag) => {
  expect(readLanguage(written)).toBe(tag);
});

test('English is English everywhere', () => {
  expect(['en', 'en-GB', 'EN-us', 'enm', 'de'].map(isEnglish)).toEqual([true, true, true, false, false]);
});
