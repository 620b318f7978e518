import type { RankedName } from './context.ts';
import { findDistance } from './findDistance.ts';
import type { ScoredCandidate } from './resolution.ts';
import { isAdjective, type Toponym } from './toponym.ts';
import type { ConfidenceWeights } from './weights/confidenceWeights.ts';

/** A part's signs: its values by their names. */
type Signs<Part extends 'name' | 'place'> = Record<keyof ConfidenceWeights[Part], number>;

/** How sure it is, 0…1. */
export interface Confidence {
  /** That the name's likeliest candidate is meant, if it is a place's name. */
  place: number;
  /** That the mention is a place's name and that candidate's. */
  both: number;
}

export function findConfidence(toponym: Toponym, ranked: RankedName, weights: ConfidenceWeights): Confidence {
  if (ranked.candidates.length === 0) return { place: 0, both: 0 };
  const place = weigh(findPlaceSigns(ranked), weights.place);
  const both = weigh(findNameSigns(toponym), weights.name) * place;
  return { place, both: bend(both, Object.values(weights.curve)) };
}

/** What was right of that which was said, between the points where that was measured: at equal steps from 0 to 1. */
function bend(said: number, curve: readonly number[]): number {
  const at = said * (curve.length - 1);
  const below = Math.min(curve.length - 2, Math.floor(at));
  return curve[below]! + (at - below) * (curve[below + 1]! - curve[below]!);
}

export function findNameSigns({ likelihood, matches }: Toponym): Signs<'name'> {
  return { bias: 1, likelihood: toLogOdds(likelihood), isAdjective: Number(isAdjective(matches)) };
}

export function findPlaceSigns(ranked: RankedName): Signs<'place'> {
  const { name, candidates, others } = ranked;
  const isOnly = candidates.length === 1;
  return {
    bias: 1,
    share: isOnly ? 0 : toLogOdds(findShareThere(ranked)),
    isOnly: Number(isOnly),
    isLonely: isLonely(candidates[0]!) ? others / (others + 3) : 0,
    isHeldByNone: Number(name.isHeldByNone),
  };
}

/** Kilometres within which a town and the district of its name are one place for a reader. */
const samePlace = 60;

/** The share of the likeliest candidate and of those that lie where it lies. */
export function findShareThere({ candidates, shares }: RankedName): number {
  const { point } = candidates[0]!.entry;
  let sum = 0;
  candidates.forEach(({ entry }, index) => {
    if (shares[index]! > 0.01 && findDistance(entry.point, point) < samePlace) sum += shares[index]!;
  });
  return sum;
}

/** A small town of which nothing in the text speaks but its name, which may be a surname or a club's. */
export function isLonely({ entry, features }: ScoredCandidate): boolean {
  if (entry.kind !== 'town' || entry.population >= 100_000 || entry.capital === 'country') return false;
  return !features.some(({ name, value }) => supports.has(name) && value > 0.05);
}

const supports = new Set(['countryVote', 'isNear', 'isInNamedContainer', 'isNamedSoElsewhere', 'isNearHome']);

function weigh(signs: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [sign, value] of Object.entries(signs)) sum += value * weights[sign]!;
  return 1 / (1 + Math.exp(-sum));
}

/** Beyond 0.1% and 99.9% no text can tell. */
function toLogOdds(share: number): number {
  const known = Math.min(0.999, Math.max(0.001, share));
  return Math.log(known / (1 - known));
}
