import type { Entry } from '../gazetteer/gazetteer.ts';
import { buildContext, type RankedName } from './context.ts';
import type { Name } from './findCandidates.ts';
import { scoreCandidates } from './scoreCandidates.ts';
import type { Toponym } from './toponym.ts';
import type { ResolutionWeights } from './weights/resolutionWeights.ts';

/** Each round looks at the text with what the round before found; more rounds changed nothing that was measured. */
const rounds = 2;

/** Resolution over the whole text: ranks every name's candidates, the names helping each other. One sense a name. */
export function resolve(names: Name[], home: Entry | undefined, weights: ResolutionWeights): Map<Toponym, RankedName> {
  let ranked = names.map((name) => scoreCandidates(name, weights));
  for (let round = 0; round < rounds; round++) {
    const context = buildContext(ranked, home);
    ranked = ranked.map((before) => scoreCandidates(before.name, weights, context, before));
  }
  return new Map(ranked.flatMap((result) => result.name.toponyms.map((toponym) => [toponym, result] as const)));
}
