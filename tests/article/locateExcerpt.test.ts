import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateExcerpt } from '../../src/article/locateExcerpt.ts';

const source = 'The talks began in Moscow.\n\nSeoul (the capital) said “no” on\r\nMonday. Then Seoul said yes.';

test('finds an excerpt whatever its white space', () => {
  expect(locateExcerpt('Seoul (the capital) said “no” on Monday.', source)).toEqual({
    isVerbatim: true,
    start: 28,
    end: 68,
    line: 3,
  });
});

test.each(['The talks began in Moskow.', 'said "no" on', 'talks began in Mosc', 'The talks […] in Moscow', ' '])(
  'a word, a sign or a part of a word more is not verbatim: %s',
  (quote) => expect(locateExcerpt(quote, source)).toEqual({ isVerbatim: false }),
);

test('every run of words of any source is found, and its place holds it', () => {
  const word = fc
    .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 6 })
    .filter((text) => /^[\p{L}.()*+?^$[\]\\]+$/u.test(text) && /^\p{L}|\p{L}$/u.test(text));
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
      const from = a % words.length;
      const quote = words.slice(from, from + 1 + (b % (words.length - from))).join(' ');
      const found = locateExcerpt(quote, words.join('\n'));
      expect(found.isVerbatim).toBe(true);
      if (found.isVerbatim)
        expect(words.join('\n').normalize('NFC').slice(found.start, found.end).replaceAll('\n', ' ')).toBe(
          quote.normalize('NFC'),
        );
    }),
  );
});
