import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonWords } from '../../src/geoparse/lexicon/commonWords.ts';
import { packWords, unpackWords } from '../../src/studio/slim/packWords.ts';

test('words are the same after packing, whatever they are', () => {
  const word = fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.toLowerCase().replace(/[A-Z]/g, 'x'));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const kept = words.filter((one) => one !== '');
      expect(unpackWords(packWords(kept))).toEqual(new Set(kept));
    }),
  );
});

test('a list as it stands in the lexicon is the same, and shorter', () => {
  const packed = packWords(commonWords);
  expect(unpackWords(packed)).toEqual(commonWords);
  expect(packed.length).toBeLessThan([...commonWords].join(' ').length * 0.7);
});

test('a word that would be read as a count is refused', () => {
  expect(() => packWords(['Ab'])).toThrow('A capital');
});
