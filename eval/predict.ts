import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { geoparse } from '../src/geoparse/geoparse.ts';
import type { Resolution } from '../src/geoparse/resolution.ts';
import { learntWeights } from '../src/geoparse/weights.ts';
import type { GoldDocument } from './readCorpora.ts';
import type { PredictedToponym, Prediction } from './readScorer.ts';

/** What the engine says of documents, in the scorer's form: only the senses that the document's corpus counts. */
export function predict(documents: GoldDocument[], gazetteer: Gazetteer, weights = learntWeights): Prediction[] {
  return documents.map(({ id, text, corpus }) => ({
    id,
    toponyms: geoparse({ text }, gazetteer, weights)
      .filter(({ sense }) => corpus.senses.includes(sense))
      .map(toPrediction),
  }));
}

/** `named`, not `place`: a name inside a name has a point in the corpora too. */
export function toPrediction({ start, end, named, confidence }: Resolution): PredictedToponym {
  return { start, end, lat: named?.point.lat ?? null, lon: named?.point.lon ?? null, confidence };
}
