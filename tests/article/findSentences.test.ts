import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/article/countWords.ts';
import { findSentences } from '../../src/article/findSentences.ts';

const sentences = (text: string): string[] => findSentences(text, 'en').map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['Mr. Lee went to St. Petersburg. He left.', 2],
    ['The U.S. Army met Gen. J. R. Park. Talks went on.', 2],
    ['He left the U.S. The talks ended.', 2],
    ['“No,” said Dr. Ng. “Yes,” said she.', 2],
    ['It rose by 1.5 percent in Washington, D.C. on Monday.', 1],
    ['中国人。日本。', 2],
    ['Is it? It is! So be it.', 3],
    [
      'A headline without a stop\nThe first line of a text that is much longer than any editor would let a line be, since it holds a whole paragraph of it.',
      2,
    ],
    ['The talks in Moscow went on until late, and then everybody\nwent home.', 1],
    ['One\n\ntwo', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test('are in order, apart, and lose nothing but white space', () => {
    const part = fc.constantFrom('Mr. ', 'U.S. ', 'The end. ', '\n', '\n\n', '𠮷。', 'a ', '? ', 'St. Louis ');
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'grapheme', maxLength: 4 }))), (parts) => {
        const text = parts.join('');
        let end = 0;
        let rest = '';
        for (const sentence of findSentences(text, 'en')) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          rest += text.slice(end, sentence.start);
          end = sentence.end;
        }
        expect((rest + text.slice(end)).trim()).toBe('');
      }),
    );
  });
});

describe('words', () => {
  test.each([
    ['Xi’an lies in China.', 'en', 4],
    ['U.S. and 1,200 people', 'en', 4],
    ['习近平在北京', 'zh', 3],
    ['東京 is a city', 'en', 4],
    ['', 'en', 0],
    ['… — !', 'en', 0],
  ])('%s (%s)', (text, lang, count) => {
    expect(countWords(text, lang)).toBe(count);
  });
});
