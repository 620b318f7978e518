import { describe, expect, test } from 'vitest';
import { measureQuote, quoteOf } from '../../../src/studio/story/quotes.ts';
import { Sentences } from '../../../src/studio/story/sentences.ts';
import { makeDraft } from '../makeDraft.ts';

const text = 'One is here. Two is there. Three is gone.\n\nFour is new.';
const sentences = new Sentences({ text, blocks: [] }, 'en');
const rangeOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const read = (range: { start: number; end: number } | undefined): string | undefined =>
  range && text.slice(range.start, range.end);

describe('an excerpt', () => {
  test('grows and shrinks by a sentence, within its paragraph', () => {
    expect(read(sentences.longer(rangeOf('Two is there.')))).toBe('Two is there. Three is gone.');
    expect(read(sentences.earlier(rangeOf('Two is there.')))).toBe('One is here. Two is there.');
    expect(read(sentences.shorter(rangeOf('One is here. Two is there.')))).toBe('One is here.');
    expect(sentences.shorter(rangeOf('One is here.'))).toBeUndefined();
    expect(sentences.longer(rangeOf('Three is gone.'))).toBeUndefined();
    expect(sentences.earlier(rangeOf('Four is new.'))).toBeUndefined();
  });

  test('of a part of a sentence grows to its ends', () => {
    expect(read(sentences.longer(rangeOf('Two is')))).toBe('Two is there.');
    expect(read(sentences.earlier(rangeOf('is there.')))).toBe('Two is there.');
  });

  test('across two paragraphs can lose the second', () => {
    const both = { start: rangeOf('Three is gone.').start, end: text.length };
    expect(read(sentences.shorter(both))).toBe('Three is gone.');
  });
});

test('excerpts are measured as the budget does', () => {
  const draft = makeDraft();
  expect(quoteOf(draft, draft.pieces[1]!)).toBe('The envoy flew to Seoul.');
  const words = (count: number): string => 'word '.repeat(count);
  expect(measureQuote(words(25), 'in-copyright', 'en')).toEqual({ words: 25, level: 'within', hint: '' });
  expect(measureQuote(words(26), 'in-copyright', 'en').level).toBe('warning');
  expect(measureQuote(words(41), 'in-copyright', 'en')).toMatchObject({
    level: 'error',
    hint: expect.stringMatching(/at most 40/) as string,
  });
  expect(measureQuote(words(500), 'cc-by', 'en').level).toBe('within');
});
