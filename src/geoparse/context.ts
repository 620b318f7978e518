import type { PlaceId } from '../explainer/explainer.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import type { Name } from './findCandidates.ts';
import type { ScoredCandidate } from './resolution.ts';

/** A name with its candidates, best first, and how likely each is (0…1, together 1). */
export interface RankedName {
  name: Name;
  candidates: ScoredCandidate[];
  shares: number[];
}

/** What the whole text says about where it plays, as far as it is known in this round. */
export interface Context {
  /** How many names speak for a country ("US"), a province ("US.GA") or a county: sums of shares. */
  votes: Map<string, number>;
  total: number;
  /** How many names are most likely this very entry. */
  named: Map<PlaceId, number>;
  /** The names to measure distances to: the most mentioned. */
  anchors: RankedName[];
  ranked: Map<Name, RankedName>;
  home: Entry | undefined;
}

const mostAnchors = 30;

/** Sums up what the names say by their present ranks. */
export function buildContext(rankedNames: RankedName[], home: Entry | undefined): Context {
  const votes = new Map<string, number>();
  const named = new Map<PlaceId, number>();
  let total = 0;
  for (const { candidates, shares } of rankedNames) {
    total++;
    candidates.forEach(({ entry }, index) => {
      const share = shares[index]!;
      if (share < 0.01) return;
      for (const code of codesOf(entry)) votes.set(code, (votes.get(code) ?? 0) + share);
      named.set(entry.id, (named.get(entry.id) ?? 0) + share);
    });
  }
  const anchors = [...rankedNames]
    .filter(({ candidates }) => candidates.length > 0)
    .sort((a, b) => b.name.toponyms.length - a.name.toponyms.length)
    .slice(0, mostAnchors);
  return { votes, named, total, anchors, ranked: new Map(rankedNames.map((ranked) => [ranked.name, ranked])), home };
}

/** The codes of the areas that an entry lies in, or is. */
export function codesOf(entry: Entry): string[] {
  const codes: string[] = [];
  if (entry.country) codes.push(entry.country);
  if (entry.admin1) codes.push(entry.admin1);
  if (entry.admin2) codes.push(entry.admin2);
  return codes;
}
