import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { Weights } from '../src/geoparse/weights.ts';
import type { GoldDocument } from './readCorpora.ts';
import { trainRecognition } from './trainRecognition.ts';
import { trainResolution } from './trainResolution.ts';

/** All that the engine learns, from these documents and nothing else: first which names are places', then whose. */
export function learn(documents: GoldDocument[], gazetteer: Gazetteer): Weights {
  const recognition = trainRecognition(documents, gazetteer);
  return { recognition, resolution: trainResolution(documents, gazetteer, recognition) };
}
