import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCorpus } from '../../eval/corpora.ts';
import { findFolds } from '../../eval/findFolds.ts';
import type { GoldDocument } from '../../eval/readCorpora.ts';

const corpus = findCorpus('made-up');

const buildDocuments = (rows: (readonly [group: number, names: number])[]): GoldDocument[] =>
  rows.map(([group, names], id) => {
    const toponyms = Array.from({ length: names }, () => ({ start: 0, end: 1, surface: 'A', lat: 0, lon: 0 }));
    return { id: String(id), corpus, group: `paper ${group}`, text: 'A', toponyms };
  });

const documents = fc.array(fc.tuple(fc.nat(12), fc.nat(9)), { maxLength: 60 }).map(buildDocuments);

describe('findFolds', () => {
  it('puts every document into one fold, and a newspaper whole', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 6 }), (all, count) => {
        const folds = findFolds(all, count);
        expect(folds).toHaveLength(count);
        expect(folds.flat().map(({ id }) => id)).toHaveLength(all.length);
        expect(new Set(folds.flat())).toEqual(new Set(all));
        const homes = folds.flatMap((fold) => [...new Set(fold.map(({ group }) => group))]);
        expect(new Set(homes).size).toBe(homes.length);
      }),
    );
  });

  it('gives the same folds again', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (all, seed) => {
        expect(findFolds(all, 5, seed)).toEqual(findFolds(all, 5, seed));
      }),
    );
  });

  it('makes folds of about as many names', () => {
    const rows = Array.from({ length: 60 }, (_, id) => [id % 20, (id * 7) % 10] as const);
    const sizes = findFolds(buildDocuments(rows), 3).map((fold) => fold.flatMap(({ toponyms }) => toponyms).length);
    expect(Math.max(...sizes)).toBeLessThan(1.2 * Math.min(...sizes));
  });
});
