import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { rememberNames } from '../src/geoparse/rememberNames.ts';
import { resolutionMeanings, type ResolutionFeature } from '../src/geoparse/weights/resolutionWeights.ts';
import type { ResolutionWeights } from '../src/geoparse/weights/resolutionWeights.ts';
import type { RecognitionWeights } from '../src/geoparse/weights/recognitionWeights.ts';
import { findChoices, readNames } from './findChoices.ts';
import { fitSoftmax } from './fitSoftmax.ts';
import type { GoldDocument } from './readCorpora.ts';
import { findPrior } from './resolutionPriors.ts';

const features = Object.keys(resolutionMeanings) as ResolutionFeature[];

/** What a candidate's features are depends on how its neighbours are ranked, so on the weights: after so many turns they hold still. */
const turns = 3;

/**
 * Learns resolution's weights from these documents and nothing else, over the names that recognition finds with these
 * weights. The same documents give the same weights, which do not depend on the committed ones.
 */
export function trainResolution(
  documents: GoldDocument[],
  gazetteer: Gazetteer,
  recognition: RecognitionWeights,
): ResolutionWeights {
  const remembered = rememberNames(gazetteer);
  const texts = documents.map((document) => readNames(document, remembered, recognition));
  const priors = features.map(findPrior);
  let weights = toWeights(priors.map(({ mean }) => mean));
  for (let turn = 0; turn < turns; turn++) {
    const choices = texts.flatMap((text) => findChoices(text, weights, features));
    weights = toWeights(fitSoftmax(choices, priors));
  }
  return weights;
}

/** Two decimals are as much as the texts can tell. */
function toWeights(values: number[]): ResolutionWeights {
  const entries = features.map((feature, index) => [feature, Math.round(values[index]! * 100) / 100] as const);
  return Object.fromEntries(entries) as Record<ResolutionFeature, number>;
}
