import { expect, test } from 'vitest';
import { isEnglish, listLanguages, readLanguage, withLanguage } from '../../src/studio/languages.ts';

test('languages stand by their English names, each once, with the one that a draft has', async () => {
  const listed = await listLanguages();
  const all = withLanguage(listed, 'nds-NL');
  expect(new Set(all.map(({ tag }) => tag)).size).toBe(all.length);
  expect(all.map(({ name }) => name)).toEqual(all.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')));
  expect(all.find(({ tag }) => tag === 'de')?.name).toBe('German · Deutsch');
  expect(all.find(({ tag }) => tag === 'en')?.name).toBe('English');
  expect(all.map(({ tag }) => tag)).toContain('nds-NL');
  expect(listed).toHaveLength(all.length - 1);
  expect(withLanguage(listed, 'de')).toEqual(listed);
  expect(withLanguage(listed, '')).toEqual(listed);
  expect(withLanguage([], 'de')).toEqual([{ tag: 'de', name: 'German · Deutsch' }]);
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
