import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassages, findRuns, findStretches, findWithin } from '../../../src/studio/places/passages.ts';
import { makeResolution } from './makeResolution.ts';

const text = 'Talks\n\nThe envoy flew to Seoul.  \nHe stayed in Xi’an.\n';
const slices = (ranges: readonly { start: number; end: number }[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('passages', () => {
  test('are the blocks or, where none are known, the lines', () => {
    expect(slices(findPassages(text, []))).toEqual(['Talks', 'The envoy flew to Seoul.', 'He stayed in Xi’an.']);
    const blocks = [{ kind: 'heading' as const, start: 0, end: 5 }];
    expect(findPassages(text, blocks)).toEqual(blocks);
  });

  test('lie in stretches that hold each of them once, in order, and are not long', () => {
    const book = `${'A paragraph of a book. '.repeat(30).trim()}\n`.repeat(400);
    const passages = findPassages(book, []);
    const stretches = findStretches(passages);
    expect(stretches.flatMap((stretch) => stretch.passages)).toEqual(passages);
    expect(Math.max(...stretches.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4_000);
  });

  test('are parted at the mentions; the runs are the text, whatever the mentions', () => {
    const seoul = makeResolution(text, 'Seoul');
    const xian = makeResolution(text, 'Xi’an');
    const [, second] = findPassages(text, []);
    const runs = findRuns(second!, [seoul, xian]);
    expect(slices(runs)).toEqual(['The envoy flew to ', 'Seoul', '.']);
    expect(runs.map(({ mention }) => mention?.quote)).toEqual([undefined, 'Seoul', undefined]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(text.length), { minLength: 2 }), fc.nat(20), (cuts, least) => {
        const at = cuts.sort((a, b) => a - b);
        const mentions = at
          .slice(1)
          .flatMap((end, index) => (index % 2 === 0 ? [{ ...seoul, start: at[index]!, end }] : []));
        const range = { start: least, end: text.length };
        expect(slices(findRuns(range, mentions)).join('')).toBe(text.slice(least));
        expect(findWithin(mentions, range)).toEqual(mentions.filter(({ start }) => start >= least));
      }),
    );
  });
});
