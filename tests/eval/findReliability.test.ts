import { describe, expect, it } from 'vitest';
import { findCorpus } from '../../eval/corpora.ts';
import { findReliability } from '../../eval/findReliability.ts';
import type { GoldDocument, GoldToponym } from '../../eval/readCorpora.ts';
import type { PredictedToponym, Scorer } from '../../eval/readScorer.ts';

const unused = (): never => {
  throw new Error('not asked for here');
};
/** On this flat earth a degree is 100 km. */
const scorer: Scorer = {
  score: unused,
  bootstrap: unused,
  km: (aLat, aLon, bLat, bLon) => 100 * Math.hypot(aLat - bLat, aLon - bLon),
};

const measure = (gold: Partial<GoldToponym>[], predicted: Partial<PredictedToponym>[]) => {
  const document: GoldDocument = {
    id: 'a',
    corpus: findCorpus('made-up'),
    group: 'a',
    text: '',
    toponyms: gold.map((toponym) => ({ start: 0, end: 5, surface: 'Paris', lat: 10, lon: 10, ...toponym })),
  };
  const toponyms = predicted.map((toponym) => ({ start: 0, end: 5, lat: 10, lon: 10, confidence: 0.85, ...toponym }));
  return findReliability([document], [{ id: 'a', toponyms }], scorer);
};

describe('findReliability', () => {
  it('counts a name as right where span and place agree', () => {
    expect(measure([{}], [{}])).toEqual([{ from: 0.8, to: 0.9, count: 1, said: 0.85, right: 1 }]);
    expect(measure([{}], [{ end: 6 }])[0]!.right).toBe(0);
    expect(measure([{}], [{ lat: 11.5 }])[0]!.right).toBe(1);
    expect(measure([{}], [{ lat: 12 }])[0]!.right).toBe(0);
  });

  it('lets a country be found anywhere in a disc of its size', () => {
    expect(measure([{ radiusKm: 1700 }], [{ lat: 20 }])[0]!.right).toBe(1);
  });

  it('leaves out names without a place, whoever left it out', () => {
    expect(measure([{ lat: null, lon: null }], [{}])).toEqual([]);
    expect(measure([{}], [{ lat: null, lon: null }])).toEqual([]);
  });

  it('parts names by confidence, the surest included', () => {
    const bins = measure([{}, { start: 6, end: 9 }], [{ confidence: 1 }, { start: 6, end: 9, confidence: 0, lat: 50 }]);
    expect(bins.map(({ to, said, right }) => [to, said, right])).toEqual([
      [0.2, 0, 0],
      [1, 1, 1],
    ]);
  });
});
