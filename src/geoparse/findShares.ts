import type { ScoredCandidate } from './resolution.ts';

/** How likely each candidate is beside the others, 0…1, together 1: a softmax, as scores are log odds. */
export function findShares(candidates: ScoredCandidate[]): number[] {
  const best = candidates[0]?.score ?? 0;
  const powers = candidates.map(({ score }) => Math.exp(score - best));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
