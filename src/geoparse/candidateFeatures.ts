import type { Entry, Match } from '../gazetteer/gazetteer.ts';
import type { Context, RankedName } from './context.ts';
import type { Name } from './findCandidates.ts';
import { findDistance } from './findDistance.ts';
import type { Feature } from './resolution.ts';
import type { ResolutionFeature } from './weights/resolutionWeights.ts';

/** Kilometres at which nearness has fallen to a third. */
const reach = 150;
/** The same between the middles of countries. */
const countryReach = 700;

/** Whoever scores knows the weights. */
function add(features: Feature[], name: ResolutionFeature, value: number | boolean): void {
  const number = Number(value);
  if (number !== 0) features.push({ name, value: number, weight: 0 });
}

/** What the gazetteer knows of a candidate, and what stands beside its name in the text. */
export function addLocalFeatures(name: Name, { entry, via }: Match, features: Feature[]): void {
  add(features, 'population', Math.log10(entry.population + 1) / 8);
  add(features, 'isLargeTown', entry.kind === 'town' && entry.population >= 300_000);
  addKind(entry, features);
  add(features, 'isNamedLikeItsCountry', isNamedLikeItsCountry(name, entry));
  add(features, 'isNamedLikeItsCapital', isNamedLikeItsCapital(name, entry));
  const isWeak = via === 'alias' && entry.kind === 'town' && entry.population < 50_000;
  add(features, 'isWeakAlias', isWeak);
  add(features, 'isAlias', via === 'alias' && !isWeak);
  add(features, 'isCode', via === 'code');
  add(features, 'isCountrysAdjective', via === 'adjective' && entry.kind === 'country');
  if (name.containers.length > 0) {
    const isHeld = name.containers.some((id) => isHeldBy(entry, id));
    add(features, isHeld ? 'isInNamedContainer' : 'isOutsideNamedContainer', true);
  } else add(features, 'isNamedSoElsewhere', isNamedSoElsewhere(name, entry));
  if (name.kinds.length > 0) add(features, name.kinds.includes(entry.kind) ? 'fitsKindWord' : 'missesKindWord', true);
}

function addKind(entry: Entry, features: Feature[]): void {
  if (entry.kind === 'country') add(features, 'isCountry', true);
  else if (entry.kind === 'province') add(features, 'isProvince', findRank(entry));
  else if (entry.kind === 'county') add(features, 'isCounty', true);
  else if (entry.kind !== 'town') add(features, 'isRegion', true);
  add(features, 'isCountryCapital', entry.capital === 'country');
  add(features, 'isProvinceCapital', entry.capital === 'admin1');
}

/** Provinces of millions are named in the news, those of thousands hardly: 0 for 100,000 people, 1 for 10 million. */
function findRank({ population }: Entry): number {
  return Math.min(1, Math.max(0, (Math.log10(population + 1) - 5) / 2));
}

/** Who says Taiwan or Luxembourg means the country, and no province or town of that name in it. */
function isNamedLikeItsCountry(name: Name, { kind, country }: Entry): boolean {
  return kind !== 'country' && name.matches.some(({ entry }) => entry.kind === 'country' && entry.country === country);
}

/** The province of Moscow beside the city of Moscow: who says Moscow means the city. */
function isNamedLikeItsCapital(name: Name, area: Entry): boolean {
  if (area.kind !== 'province') return false;
  return name.matches.some(
    ({ entry }) => entry.kind === 'town' && entry.admin1 === area.admin1 && isChiefTown(entry, area),
  );
}

/** Its capital, or home to a quarter of its people (New York). */
function isChiefTown(town: Entry, area: Entry): boolean {
  const isCapital = town.capital === 'country' || town.capital === 'admin1';
  return isCapital || (area.population > 0 && town.population * 4 > area.population);
}

/** "Paris, Texas" in one sentence tells which Paris the next sentence means. */
function isNamedSoElsewhere(name: Name, entry: Entry): boolean {
  return name.kin.some((kin) => kin !== name && kin.containers.some((id) => isHeldBy(entry, id)));
}

function isHeldBy(entry: Entry, id: string): boolean {
  return id === `country:${entry.country}` || id === `admin1:${entry.admin1}` || id === `admin2:${entry.admin2}`;
}

/** What the other names of the text say for a candidate. */
export function addTextFeatures(
  name: Name,
  entry: Entry,
  context: Context,
  before: RankedName | undefined,
  features: Feature[],
): void {
  const others = Math.max(1, context.total - 1);
  const own = (code: string): number => sumOwn(before, (candidate) => isIn(candidate, code));
  const ownEntry = (id: string): number => sumOwn(before, (candidate) => candidate.id === id);
  const votesFor = (code: string): number => Math.max(0, (context.votes.get(code) ?? 0) - own(code));
  const isNamed = (id: string): number => Math.min(1, Math.max(0, (context.named.get(id) ?? 0) - ownEntry(id)));
  if (entry.country) {
    add(features, 'countryVote', votesFor(entry.country) / others);
    if (entry.kind !== 'country') add(features, 'countryIsNamed', isNamed(`country:${entry.country}`));
  }
  if (entry.admin1) {
    add(features, 'provinceVote', votesFor(entry.admin1) / others);
    if (entry.kind !== 'province') add(features, 'provinceIsNamed', isNamed(`admin1:${entry.admin1}`));
  }
  if (entry.admin2 && entry.kind !== 'county') add(features, 'countyIsNamed', isNamed(`admin2:${entry.admin2}`));
  if (entry.kind === 'country') add(features, 'isNearCountry', findNearness(name, entry, context, countryReach));
  else add(features, 'isNear', findNearness(name, entry, context, reach));
  add(features, 'isListedWithKind', findListed(name, entry, context));
  if (context.home) add(features, 'isNearHome', nearness(entry, context.home, reach));
}

function isIn(entry: Entry, code: string): boolean {
  return entry.country === code || entry.admin1 === code || entry.admin2 === code;
}

function sumOwn(before: RankedName | undefined, isCounted: (entry: Entry) => boolean): number {
  let sum = 0;
  before?.candidates.forEach(({ entry }, index) => {
    if (isCounted(entry)) sum += before.shares[index]!;
  });
  return sum;
}

/** How near the nearest other place of the text lies, 0…1. */
function findNearness(name: Name, entry: Entry, context: Context, distance: number): number {
  let best = 0;
  for (const { name: other, candidates, shares } of context.anchors) {
    const near = candidates[0]!.entry;
    if (other.key === name.key || (near.kind === 'country') !== (entry.kind === 'country')) continue;
    best = Math.max(best, shares[0]! * nearness(entry, near, distance));
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
