import type { Entry, Match } from '../gazetteer/gazetteer.ts';
import type { Name } from './findCandidates.ts';
import { seats } from './lexicon/seats.ts';
import type { Feature } from './resolution.ts';
import type { ResolutionFeature } from './weights/resolutionWeights.ts';

/** Whoever scores knows the weights. */
export function addFeature(features: Feature[], name: ResolutionFeature, value: number | boolean): void {
  const number = Number(value);
  if (number !== 0) features.push({ name, value: number, weight: 0 });
}

/** What the gazetteer knows of a candidate, and what stands beside its name in the text. */
export function addLocalFeatures(name: Name, { entry, via }: Match, features: Feature[]): void {
  addFeature(features, 'population', Math.log10(entry.population + 1) / 8);
  addFeature(features, 'isLargeTown', entry.kind === 'town' && entry.population >= 300_000);
  addKind(entry, features);
  addFeature(features, 'isNamedLikeItsCountry', isNamedLikeItsCountry(name, entry));
  addFeature(features, 'isNamedLikeItsCapital', isNamedLikeItsCapital(name, entry));
  addFeature(features, 'isNamedLikeItsSeat', isNamedLikeItsSeat(name, entry));
  const isWeak = via === 'alias' && entry.kind === 'town' && entry.population < 50_000;
  addFeature(features, 'isWeakAlias', isWeak);
  addFeature(features, 'isGoverning', name.isGoverning && entry.capital === 'country' && via === 'primary');
  addFeature(features, 'isAlias', via === 'alias' && !isWeak && !isMetropolis(entry));
  addFeature(features, 'isCode', via === 'code');
  addFeature(features, 'isCountrysAdjective', via === 'adjective' && entry.kind === 'country');
  if (name.containers.length > 0) {
    const isHeld = name.containers.some((id) => isHeldBy(entry, id));
    addFeature(features, isHeld ? 'isInNamedContainer' : 'isOutsideNamedContainer', true);
  } else addFeature(features, 'isNamedSoElsewhere', isNamedSoElsewhere(name, entry));
  addFeature(features, 'isNamedAsContainer', name.isContainer && isArea(entry));
  if (name.kinds.length > 0)
    addFeature(features, name.kinds.includes(entry.kind) ? 'fitsKindWord' : 'missesKindWord', true);
}

function addKind(entry: Entry, features: Feature[]): void {
  if (entry.kind === 'country') addFeature(features, 'isCountry', true);
  else if (entry.kind === 'province') addFeature(features, 'isProvince', findRank(entry));
  else if (entry.kind === 'county') addFeature(features, 'isCounty', true);
  else if (entry.kind !== 'town') addFeature(features, 'isRegion', true);
  addFeature(features, 'isOcean', entry.kind === 'ocean' || entry.kind === 'sea' || entry.kind === 'continent');
  addFeature(features, 'isCountryCapital', entry.capital === 'country' || seats.has(entry.id));
  addFeature(features, 'isProvinceCapital', entry.capital === 'admin1');
  addFeature(features, 'isCountySeat', entry.capital === 'admin2');
}

/** It is known by several names: "New York" and "Washington" are no lesser names of New York City and Washington, D.C. */
function isMetropolis({ kind, population, capital }: Entry): boolean {
  return kind === 'town' && (population >= 1_000_000 || capital === 'country');
}

function isArea({ kind }: Entry): boolean {
  return kind === 'country' || kind === 'province' || kind === 'county';
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
  if (area.kind !== 'province' || name.isContainer) return false;
  return name.matches.some(({ entry, via }) => {
    const isCalledSo = via === 'primary' || isMetropolis(entry);
    return isCalledSo && entry.kind === 'town' && entry.admin1 === area.admin1 && isChiefTown(entry, area);
  });
}

/** The district of Darjeeling beside the town: who says Darjeeling means the town. */
function isNamedLikeItsSeat(name: Name, area: Entry): boolean {
  if (area.kind !== 'county' || name.isContainer) return false;
  return name.matches.some(({ entry, via }) => {
    const isCalledSo = via === 'primary' || entry.population >= 50_000;
    return isCalledSo && entry.kind === 'town' && entry.admin2 === area.admin2;
  });
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
