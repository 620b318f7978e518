import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { Weights } from '../src/geoparse/weights.ts';
import type { GoldDocument } from './readCorpora.ts';
import { trainConfidence } from './trainConfidence.ts';
import { trainRecognition } from './trainRecognition.ts';
import { trainResolution } from './trainResolution.ts';

/** All that the engine learns, from these documents and nothing else: which names are places', whose, and how sure that is. */
export function learn(documents: GoldDocument[], gazetteer: Gazetteer): Weights {
  const learnBoth = (some: GoldDocument[]): Omit<Weights, 'confidence'> => {
    const recognition = trainRecognition(some, gazetteer);
    return { recognition, resolution: trainResolution(some, gazetteer, recognition) };
  };
  return { ...learnBoth(documents), confidence: trainConfidence(documents, gazetteer, learnBoth) };
}
