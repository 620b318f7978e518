import { describe, expect, it } from 'vitest';
import { findCorpus } from '../../eval/corpora.ts';
import { findFaults } from '../../eval/findFaults.ts';
import type { GoldDocument } from '../../eval/readCorpora.ts';
import type { PredictedToponym, Scorer } from '../../eval/readScorer.ts';

/** On this flat earth a degree is 100 km. */
const scorer = {
  km: (aLat: number, aLon: number, bLat: number, bLon: number) => 100 * Math.hypot(aLat - bLat, aLon - bLon),
};

const gold = (start: number, lat: number | null, radiusKm = 0) => ({
  start,
  end: start + 5,
  surface: 'Paris',
  lat,
  lon: lat,
  radiusKm,
});
const said = (start: number, lat: number | null, end = start + 5): PredictedToponym => ({
  start,
  end,
  lat,
  lon: lat,
  confidence: 0.9,
});

describe('findFaults', () => {
  it('counts each name once, by what went wrong', () => {
    const toponyms = [
      gold(0, 10),
      gold(10, null),
      gold(20, 10),
      gold(30, 10),
      gold(40, 10),
      gold(50, 10, 2000),
      gold(60, null),
    ];
    const document: GoldDocument = { id: 'a', corpus: findCorpus('made-up'), group: 'a', text: '', toponyms };
    const predicted = [
      said(20, 10),
      said(30, 20),
      said(40, null),
      said(50, 20),
      said(60, 5),
      said(0, 10, 4),
      said(90, 1),
    ];
    expect(findFaults([document], [{ id: 'a', toponyms: predicted }], scorer as Scorer)).toEqual({
      missed: 2,
      missedUnplaced: 1,
      falseAlarms: 2,
      otherBoundary: 1,
      wrongPlace: 1,
      unresolved: 1,
    });
  });
});
