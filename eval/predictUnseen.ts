import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { learn } from './learn.ts';
import { predict } from './predict.ts';
import type { GoldDocument } from './readCorpora.ts';
import type { Prediction } from './readScorer.ts';

/**
 * What the engine says of documents that it has not learnt from: for each part, everything is learnt anew from the other
 * parts. With folds as parts this is cross-validation, with corpora as parts each corpus is as good as new.
 */
export function predictUnseen(parts: GoldDocument[][], gazetteer: Gazetteer): Prediction[] {
  return parts.flatMap((part, index) => {
    const others = parts.filter((_, other) => other !== index).flat();
    return predict(part, gazetteer, learn(others, gazetteer));
  });
}
