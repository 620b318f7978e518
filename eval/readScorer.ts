import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { corporaFolder, type GoldDocument } from './readCorpora.ts';

export interface PredictedToponym {
  start: number;
  end: number;
  lat: number | null;
  lon: number | null;
  /** 0…1; the scorer does not read it. */
  confidence: number;
}

export interface Prediction {
  id: string;
  toponyms: PredictedToponym[];
}

/** Precision, recall and their harmonic mean, 0…1; null where there is nothing to divide by. */
export interface Rates {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export interface Scores {
  exact: { recognition: Rates; resolution: { n: number; acc161: number | null }; endToEnd: Rates };
  /** What each document gave: material for the bootstrap. */
  perDoc: unknown[];
}

/** The scorer that came with the corpora: its head explains what it counts. */
export interface Scorer {
  score(
    gold: Pick<GoldDocument, 'id' | 'text' | 'toponyms'>[],
    predictions: Prediction[],
    options?: { sizeAware?: boolean },
  ): Scores;
  /** 95% intervals from resampled documents; seeded. */
  bootstrap(perDoc: unknown[], count: number): Record<'recF1' | 'acc161' | 'e2eF1', [number, number] | null>;
  /** Great-circle distance in kilometres. */
  km(aLat: number, aLon: number, bLat: number, bLon: number): number;
}

/** Loads the scorer from the corpora's folder: one scorer for all systems, and no second one here. */
export async function readScorer(folder = corporaFolder): Promise<Scorer> {
  return (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
}
