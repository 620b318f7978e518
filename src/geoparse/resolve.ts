import { buildContext, type RankedName, type Setting } from './context.ts';
import type { Name } from './findCandidates.ts';
import { scoreCandidates } from './scoreCandidates.ts';
import type { Toponym } from './toponym.ts';
import type { ResolutionWeights } from './weights/resolutionWeights.ts';

/** Each round looks at the text with what the round before found; more rounds changed nothing that was measured. */
const rounds = 3;

/** Resolution over the whole text: ranks every name's candidates, the names helping each other. One sense a name. */
export function resolve(names: Name[], setting: Setting, weights: ResolutionWeights): Map<Toponym, RankedName> {
  let ranked = names.map((name) => scoreCandidates(name, weights));
  for (let round = 0; round < rounds; round++) {
    const context = buildContext(ranked, setting);
    ranked = ranked.map((before) => scoreCandidates(before.name, weights, context));
  }
  return new Map(ranked.flatMap((result) => result.name.toponyms.map((toponym) => [toponym, result] as const)));
}
