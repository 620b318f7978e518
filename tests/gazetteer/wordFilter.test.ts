import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildWordFilter, WordFilter } from '../../src/gazetteer/wordFilter.ts';

test('holds every word that was put in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 300 }), (words) => {
      const filter = new WordFilter(buildWordFilter(words));
      for (const word of words) expect(filter.has(word)).toBe(true);
    }),
  );
});

test('takes about two and a half bits a word, and holds one in four others', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`);
  const bytes = buildWordFilter(words);
  const filter = new WordFilter(bytes);
  expect((bytes.length * 8) / words.length).toBeLessThan(2.6);
  const wrong = words.filter((word) => filter.has(`${word}x`)).length / words.length;
  expect(wrong).toBeGreaterThan(0.2);
  expect(wrong).toBeLessThan(0.3);
  expect(words.every((word) => filter.has(word))).toBe(true);
});
