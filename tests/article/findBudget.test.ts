import { describe, expect, test } from 'vitest';
import { findBudget } from '../../src/article/findBudget.ts';
import type { Rights } from '../../src/explainer/explainer.ts';

/** So many different words, from the given number on. */
const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `w${from + index}x`).join(' ');
const budget = (quotes: string[], options: { words?: number; source?: string; rights?: Rights }) =>
  findBudget(
    quotes.map((quote, index) => ({ id: `e${index + 1}`, quote })),
    { rights: 'in-copyright', lang: 'en', ...options },
  );

describe('one excerpt', () => {
  test.each([
    [25, 'within'],
    [26, 'warning'],
    [40, 'warning'],
    [41, 'error'],
  ])('of %i words: %s', (count, level) => {
    expect(budget([words(count)], { words: 10_000 }).excerpts).toEqual([{ id: 'e1', words: count, level }]);
  });
});

describe('all excerpts together', () => {
  test.each([
    [15, 100, 'within'],
    [16, 100, 'warning'],
    [25, 100, 'warning'],
    [26, 100, 'error'],
    [300, 2000, 'within'],
    [301, 10_000, 'error'],
  ])('%i of %i words: %s', (quoted, total, level) => {
    const quotes = Array.from({ length: Math.ceil(quoted / 20) }, (_, index) =>
      words(Math.min(20, quoted - index * 20), index * 20),
    );
    const measured = budget(quotes, { words: total });
    expect([measured.quoted, measured.share, measured.level]).toEqual([quoted, quoted / total, level]);
    expect(budget(quotes, { source: words(total) })).toMatchObject({ quoted, total, level });
  });

  test('each word of the source counts once', () => {
    expect(budget([words(10), words(5, 2), words(10)], { words: 100 }).quoted).toBe(10);
    // Without the source nobody can tell that these two overlap.
    expect(budget([words(10), words(10, 5)], { words: 100 }).quoted).toBe(20);
    expect(budget([words(10), words(10, 5)], { source: words(100) }).quoted).toBe(15);
  });

  test('what the source does not print counts as quoted', () => {
    expect(budget([words(10), words(5, 500)], { source: words(100) }).quoted).toBe(15);
  });

  test.each(['own', 'permission', 'public-domain', 'cc-by', 'cc-by-sa'] as const)('%s sets no limit', (rights) => {
    const measured = budget([words(500)], { words: 500, rights });
    expect([measured.level, measured.excerpts[0]?.level, measured.applies]).toEqual(['within', 'within', false]);
  });
});
