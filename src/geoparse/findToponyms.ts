import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { AuthorDecisions } from './readDecisions.ts';
import type { Toponym } from './toponym.ts';
import { weighNames } from './weighNames.ts';
import { leastLikelihood, type RecognitionWeights } from './weights/recognitionWeights.ts';
import type { Words } from './words.ts';

/** Recognition: the names in the text that stand for places, in its order, none over another. */
export function findToponyms(
  words: Words,
  gazetteer: Gazetteer,
  decisions: AuthorDecisions,
  weights: RecognitionWeights,
): Toponym[] {
  const names = weighNames(words, gazetteer, decisions, weights);
  return names.filter(({ likelihood }) => likelihood >= leastLikelihood);
}
