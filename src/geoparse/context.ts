import type { Entry } from '../gazetteer/gazetteer.ts';
import type { Name } from './findCandidates.ts';
import { buildGrid, type Grid } from './placeGrid.ts';
import type { ScoredCandidate } from './resolution.ts';

/** A name with its candidates, best first, and how likely each is (0…1, together 1). */
export interface RankedName {
  name: Name;
  candidates: ScoredCandidate[];
  shares: number[];
  /** How many other names there are to tell, as far as they were looked at. */
  others: number;
}

/**
 * What speaks for an area ("US", "US.GA", "US.GA.059"): `likely` sums the shares of the names' candidates in it, `possible`
 * counts the names that could lie in it. For an entry's id, `likely` sums the names that are it.
 */
export interface Votes {
  likely: Map<string, number>;
  possible: Map<string, number>;
}

/** What the whole text says about where it plays, as far as it is known in this round. */
export interface Context {
  votes: Votes;
  /** The same of the names of each key alone: nobody votes for himself. */
  ownVotes: Map<string, Votes>;
  /** How many names there are, the doubtful ones counted in part. */
  total: number;
  /** Where the small places lie that the names could be. */
  grid: Grid;
  /** The names of countries to measure distances to: the most mentioned. */
  countries: RankedName[];
  ranked: Map<Name, RankedName>;
  /** How much the wording speaks for each country, 0…1. */
  countryWords: Map<string, number>;
  home: Entry | undefined;
}

/** What of a text does not change from round to round. */
export interface Setting {
  countryWords: Map<string, number>;
  home: Entry | undefined;
}

const mostCountries = 12;

/** Sums up what the names say by their present ranks. */
export function buildContext(rankedNames: RankedName[], { countryWords, home }: Setting): Context {
  const votes: Votes = { likely: new Map(), possible: new Map() };
  const ownVotes = new Map<string, Votes>();
  let total = 0;
  for (const ranked of rankedNames) {
    const { name } = ranked;
    total += name.weight;
    let own = ownVotes.get(name.key);
    if (!own) ownVotes.set(name.key, (own = { likely: new Map(), possible: new Map() }));
    addVotes(ranked, votes, own);
  }
  const countries = rankedNames
    .filter(({ candidates }) => candidates[0]?.entry.kind === 'country')
    .sort((a, b) => b.name.toponyms.length - a.name.toponyms.length)
    .slice(0, mostCountries);
  const ranked = new Map(rankedNames.map((each) => [each.name, each]));
  return { votes, ownVotes, total, grid: buildGrid(rankedNames), countries, ranked, countryWords, home };
}

/** A name of many homonyms says less: what could lie in twenty provinces gives each a twentieth. */
function addVotes({ name, candidates, shares }: RankedName, votes: Votes, own: Votes): void {
  const codes = new Set<string>();
  candidates.forEach(({ entry }, index) => {
    for (const code of codesOf(entry)) {
      codes.add(code);
      if (shares[index]! < 0.01) continue;
      raise(votes.likely, code, shares[index]! * name.weight);
      raise(own.likely, code, shares[index]! * name.weight);
    }
    if (shares[index]! < 0.01) return;
    raise(votes.likely, entry.id, shares[index]! * name.weight);
    raise(own.likely, entry.id, shares[index]! * name.weight);
  });
  const part = name.weight / Math.max(1, candidates.length);
  for (const code of codes) {
    raise(votes.possible, code, part);
    raise(own.possible, code, part);
  }
}

export function raise<Key>(sums: Map<Key, number>, key: Key, by: number): void {
  sums.set(key, (sums.get(key) ?? 0) + by);
}

/** The codes of the areas that an entry lies in, or is. */
export function codesOf(entry: Entry): string[] {
  const codes: string[] = [];
  if (entry.country) codes.push(entry.country);
  if (entry.admin1) codes.push(entry.admin1);
  if (entry.admin2) codes.push(entry.admin2);
  return codes;
}
