import { expect, test } from 'vitest';
import { findExcerptIndex } from '../../../src/studio/draft/excerpts.ts';
import type { Piece } from '../../../src/studio/draft/draft.ts';

const words: Piece = { id: 'w', kind: 'words', markdown: 'Own words.', gap: '\n\n' };
const excerpt = (start: number): Piece => ({
  id: `e${start}`,
  kind: 'excerpt',
  markdown: '> Quoted.',
  gap: '\n\n',
  range: { start, end: start + 10 },
});
const indexOf = (pieces: Piece[], start: number) => findExcerptIndex({ pieces }, { start, end: start + 5 });

test('a new excerpt follows the one before it in the source', () => {
  expect(indexOf([words, excerpt(10), words, excerpt(50), words], 30)).toBe(2);
  expect(indexOf([words, excerpt(10), words, excerpt(50), words], 70)).toBe(4);
});

test('it stands before the first, where none is before it, and at the end, where there is none', () => {
  expect(indexOf([words, excerpt(10), words], 3)).toBe(1);
  expect(indexOf([words, words], 3)).toBe(2);
  expect(indexOf([], 3)).toBe(0);
});
