import learnt from './recognition.json' with { type: 'json' };

/**
 * What may speak for or against a capitalised name being a place's: its weights, in log odds.
 * Logistic regression on the tuning parts of two news corpora, which are no part of this repository: Local-Global Lexicon
 * (Lieberman et al. 2010; 396 articles) and GeoVirus (Gritta et al. 2018; 116).
 */
export const recognitionWeights: RecognitionWeights = learnt;

export type Evidence = keyof typeof learnt;
export type RecognitionWeights = Readonly<Record<Evidence, number>>;

/** Below this likelihood a name is not held for a place's. */
export const leastLikelihood = 0.45;
