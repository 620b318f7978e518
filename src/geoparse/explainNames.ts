import type { Span } from '../explainer/explainer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { readDecisions } from './readDecisions.ts';
import { rememberNames } from './rememberNames.ts';
import type { Feature, ParseDocument } from './resolution.ts';
import { tokenize } from './tokenize.ts';
import { weighNames } from './weighNames.ts';
import { learntWeights } from './weights.ts';
import { leastLikelihood } from './weights/recognitionWeights.ts';

/** A name that could be a place's, and why it was held for one or not. */
export interface WeighedName extends Span {
  /** 0…1: the logistic function of the evidence's sum. */
  likelihood: number;
  /** Whether that is enough. */
  isTaken: boolean;
  /** What spoke for it and against it, in log odds; the sum of value × weight gives the likelihood. */
  evidence: Feature[];
}

/** Reads the names of a text once more, as `geoparse` does, to tell why each was taken for a place's or was not. */
export function explainNames(
  { text, decisions, ...document }: ParseDocument,
  sharedGazetteer: Gazetteer,
  { recognition } = learntWeights,
): WeighedName[] {
  const gazetteer = rememberNames(sharedGazetteer);
  const words = tokenize({ text, ...document });
  const names = weighNames(words, gazetteer, readDecisions(decisions ?? [], gazetteer), recognition);
  return names.map(({ start, end, evidence, likelihood }) => ({
    start,
    end,
    quote: text.slice(start, end),
    likelihood,
    isTaken: likelihood >= leastLikelihood,
    evidence: ['bias' as const, ...evidence].map((name) => ({ name, value: 1, weight: recognition.whole[name] })),
  }));
}
