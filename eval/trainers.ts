import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { RecognitionWeights } from '../src/geoparse/weights/recognitionWeights.ts';
import type { ResolutionWeights } from '../src/geoparse/weights/resolutionWeights.ts';
import type { GoldDocument } from './readCorpora.ts';

/**
 * Learns recognition's weights from these documents and nothing else. The same documents give the same weights, which do not
 * depend on the committed ones.
 */
export type TrainRecognition = (documents: GoldDocument[], gazetteer: Gazetteer) => RecognitionWeights;

/** Learns resolution's weights in the same way, over the names that recognition finds with these weights. */
export type TrainResolution = (
  documents: GoldDocument[],
  gazetteer: Gazetteer,
  recognition: RecognitionWeights,
) => ResolutionWeights;
