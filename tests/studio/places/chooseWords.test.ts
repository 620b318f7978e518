import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords, readSelection } from '../../../src/studio/places/chooseWords.ts';

const text = 'They met in Bar Harbor, then (late) in 西安 and bar harbor’s inn. The Barrow is near.';
const select = (words: string, extra = 0): string | undefined => {
  const start = text.indexOf(words);
  const range = readSelection(text, { start: start - extra, end: start + words.length + extra });
  return range && text.slice(range.start, range.end);
};

describe('a selection', () => {
  test('becomes whole words, without white space and signs', () => {
    expect(select('Bar Harbor', 1)).toBe('Bar Harbor');
    expect(select('ar Harb')).toBe('Bar Harbor');
    expect(select('(late)')).toBe('late');
    expect(select('西安')).toBe('西安');
  });

  test('of signs, or of more than a name, is none', () => {
    expect(select(', ')).toBeUndefined();
    expect(readSelection('a\nb', { start: 0, end: 3 })).toBeUndefined();
    expect(readSelection('word '.repeat(40), { start: 0, end: 200 })).toBeUndefined();
  });

  test('cuts no word, whatever is selected', () => {
    const word = /[\p{L}\p{M}\p{N}]/u;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), fc.nat(30), (any, start, end) => {
        const range = readSelection(any, { start: Math.min(start, any.length), end: Math.min(end, any.length) });
        if (range === undefined) return;
        expect(range.end).toBeGreaterThan(range.start);
        expect(word.test(any.slice(0, range.start).at(-1) ?? '')).toBe(false);
        expect(word.test(any[range.end] ?? '')).toBe(false);
      }),
    );
  });
});

describe('words that are typed', () => {
  const find = (words: string, taken: { start: number; end: number }[] = []): string | undefined => {
    const range = findWords(text, words, taken);
    return range && `${range.start} ${text.slice(range.start, range.end)}`;
  };

  test('are found as they stand, else in any case, as whole words', () => {
    expect(find('Bar  Harbor')).toBe('12 Bar Harbor');
    expect(find('BAR HARBOR')).toBe('12 Bar Harbor');
    expect(find('Harb')).toBeUndefined();
    expect(find("bar harbor's inn")).toContain('bar harbor’s inn');
    expect(find('(')).toBeUndefined();
    expect(find(' ')).toBeUndefined();
  });

  test('are taken where no name is yet, if they stand there too', () => {
    const twice = 'Zwota and Zwota';
    expect(findWords(twice, 'Zwota', [{ start: 0, end: 5 }])).toEqual({ start: 10, end: 15 });
    expect(findWords('Zwota', 'Zwota', [{ start: 0, end: 5 }])).toEqual({ start: 0, end: 5 });
  });
});
