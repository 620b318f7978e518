import type { Entry } from '../gazetteer/gazetteer.ts';
import { addFeature } from './candidateFeatures.ts';
import type { Context, Votes } from './context.ts';
import type { Name } from './findCandidates.ts';
import { findDistance } from './findDistance.ts';
import { sumAround } from './placeGrid.ts';
import type { Feature } from './resolution.ts';

/** Kilometres at which nearness has fallen to a third. */
const reach = 150;
/** The same between the middles of countries. */
const countryReach = 700;

/** What the other names of the text, its wording and its home say for a candidate. */
export function addTextFeatures(name: Name, entry: Entry, context: Context, features: Feature[]): void {
  const { home, countryWords } = context;
  const count = countFor(name, entry, context);
  const isNamed = (id: string): number => Math.min(1, count('likely', id));
  addFeature(features, 'isNamedOtherwise', isNamed(entry.id));
  if (entry.country) {
    addVotes(features, 'country', count('likely', entry.country), context.total - name.weight);
    if (entry.kind !== 'country') addFeature(features, 'countryIsNamed', isNamed(`country:${entry.country}`));
    addFeature(features, 'isWordedSo', countryWords.get(entry.country) ?? 0);
  }
  if (entry.admin1) {
    addVotes(features, 'province', count('likely', entry.admin1), context.total - name.weight);
    addFeature(features, 'provinceIsPossible', saturate(count('possible', entry.admin1), 0.5));
    if (entry.kind !== 'province') addFeature(features, 'provinceIsNamed', isNamed(`admin1:${entry.admin1}`));
  }
  if (entry.admin2) {
    addFeature(features, 'countyIsPossible', saturate(count('possible', entry.admin2), 0.2));
    if (entry.kind !== 'county') addFeature(features, 'countyIsNamed', isNamed(`admin2:${entry.admin2}`));
  }
  if (entry.kind === 'country') addFeature(features, 'isNearCountry', findNearness(name, entry, context));
  else addFeature(features, 'isNear', saturate(count('near', ''), 0.5));
  addFeature(features, 'isListedWithKind', findListed(name, entry, context));
  if (home) addFeature(features, 'isNearHome', nearness(entry, home, reach));
}

type Count = (kind: keyof Votes | 'near', code: string) => number;

/** Counts what the other names say. "Dublin City" and "Dublin" are one place: what names the candidate itself says nothing of its area. */
function countFor(name: Name, entry: Entry, { votes, ownVotes, grid }: Context): Count {
  const own = ownVotes.get(name.key);
  const sum = (kind: keyof Votes, code: string): number =>
    Math.max(0, (votes[kind].get(code) ?? 0) - (own?.[kind].get(code) ?? 0));
  const itself = entry.kind === 'town' || entry.kind === 'county' ? sum('likely', entry.id) : 0;
  return (kind, code) => {
    if (kind === 'near') return Math.max(0, sumAround(grid, entry.point, name.key) - itself);
    return code.includes(':') ? sum(kind, code) : Math.max(0, sum(kind, code) - itself);
  };
}

function addVotes(features: Feature[], area: 'country' | 'province', votes: number, others: number): void {
  addFeature(features, `${area}Vote`, votes / Math.max(1, others));
  addFeature(features, `${area}Votes`, saturate(votes, area === 'country' ? 2 : 1));
}

/** From 0 towards 1; a half at `middle`. */
function saturate(sum: number, middle: number): number {
  return sum / (sum + middle);
}

/** How near the nearest other country of the text lies, 0…1. */
function findNearness(name: Name, entry: Entry, { countries }: Context): number {
  let best = 0;
  for (const { name: other, candidates, shares } of countries) {
    if (other.key === name.key) continue;
    best = Math.max(best, shares[0]! * nearness(entry, candidates[0]!.entry, countryReach));
  }
  return best;
}

function nearness(a: Entry, b: Entry, distance: number): number {
  return Math.exp(-findDistance(a.point, b.point) / distance);
}

/** "Georgia, Alabama and Florida" are of one kind. */
function findListed(name: Name, entry: Entry, context: Context): number {
  if (name.listed.length === 0) return 0;
  let sum = 0;
  for (const other of name.listed) {
    context.ranked.get(other)?.candidates.forEach((candidate, index) => {
      if (candidate.entry.kind === entry.kind) sum += context.ranked.get(other)!.shares[index]!;
    });
  }
  return sum / name.listed.length;
}
