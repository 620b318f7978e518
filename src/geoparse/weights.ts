import { confidenceWeights } from './weights/confidenceWeights.ts';
import type { ConfidenceWeights } from './weights/confidenceWeights.ts';
import { recognitionWeights } from './weights/recognitionWeights.ts';
import type { RecognitionWeights } from './weights/recognitionWeights.ts';
import { resolutionWeights } from './weights/resolutionWeights.ts';
import type { ResolutionWeights } from './weights/resolutionWeights.ts';

/** All that the engine has learnt: `npm run eval` tries others, which have not seen the newspaper that they are tried on. */
export interface Weights {
  recognition: RecognitionWeights;
  resolution: ResolutionWeights;
  confidence: ConfidenceWeights;
}

export const learntWeights: Weights = {
  recognition: recognitionWeights,
  resolution: resolutionWeights,
  confidence: confidenceWeights,
};
