import type { PlaceId, Sense } from '../explainer/explainer.ts';
import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { RankedName } from './context.ts';
import { isLonely } from './findConfidence.ts';
import type { ScoredCandidate } from './resolution.ts';
import type { Toponym } from './toponym.ts';
import type { ResolutionFeature } from './weights/resolutionWeights.ts';

/** Says in plain sentences why a mention was resolved so, or why it was not. */
export function explain(
  toponym: Toponym,
  quote: string,
  ranked: RankedName,
  entry: Entry | null,
  sense: Sense,
  gazetteer: Gazetteer,
): string[] {
  const reasons = explainSense(sense, entry, gazetteer);
  if (toponym.decision) return [...reasons, explainDecision(toponym.decision.place, entry)];
  if (!entry) return explainFailure(ranked, quote);
  const chosen = ranked.candidates[0]!;
  return [...reasons, ...explainText(chosen, ranked, gazetteer), explainPrior(chosen, ranked.candidates)];
}

function explainDecision(place: PlaceId, entry: Entry | null): string {
  return entry ? 'The author decided it.' : `The author decided ${place}, which the gazetteer does not hold.`;
}

function explainFailure({ name, candidates }: RankedName, quote: string): string[] {
  if (candidates.length === 0) return [`The gazetteer holds no place called ${quote}.`];
  const elsewhere = `Beside it the text names an area in which the gazetteer holds no ${quote}.`;
  const first = name.isHeldByNone ? [elsewhere] : [];
  if (candidates.length === 1)
    return [...first, `One place is called ${quote}, but nothing else in the text speaks for it.`];
  return [...first, `${candidates.length} places are called ${quote} and nothing in the text tells which.`];
}

function explainSense(sense: Sense, entry: Entry | null, gazetteer: Gazetteer): string[] {
  const country = entry?.country ? gazetteer.country(entry.country)?.name : undefined;
  if (sense === 'government')
    return [`Here the capital's name stands for the government of ${country ?? 'its country'}.`];
  if (sense === 'people') return [`The word for what is of ${entry?.name ?? 'a country'}.`];
  if (sense === 'dateline') return ['The dateline: where the report was written.'];
  return sense === 'name' ? ['A part of another name, so not drawn.'] : [];
}

/** What the text itself said for the chosen one. */
function explainText(chosen: ScoredCandidate, ranked: RankedName, gazetteer: Gazetteer): string[] {
  const value = readValues(chosen);
  const { entry } = chosen;
  const reasons = explainBeside(chosen, ranked, gazetteer);
  if (value('isGoverning') > 0) reasons.push('The text tells of it what governments do.');
  reasons.push(...explainArea(chosen, gazetteer));
  if (value('isNear') > 0.5) reasons.push('Other places of the text are near, or may be.');
  if (value('isListedWithKind') > 0.5 && ranked.candidates.some((other) => other.entry.kind !== entry.kind))
    reasons.push('The others of its list are of its kind.');
  if (value('isNearHome') > 0.3) reasons.push('It is near the home of the publication.');
  if (isLonely(chosen) && ranked.others >= 1) reasons.push('No other place of the text lies in its country.');
  return reasons;
}

function readValues({ features }: ScoredCandidate): (feature: ResolutionFeature) => number {
  const values = new Map(features.map((feature) => [feature.name, feature.value]));
  return (feature) => values.get(feature) ?? 0;
}

/** What stands beside the name. */
function explainBeside(chosen: ScoredCandidate, { name }: RankedName, gazetteer: Gazetteer): string[] {
  const value = readValues(chosen);
  const container = gazetteer.entry(name.containers[0] ?? '')?.name;
  const reasons: string[] = [];
  if (value('isInNamedContainer') > 0 && container) reasons.push(`The text names ${container} beside it.`);
  else if (value('isNamedSoElsewhere') > 0) reasons.push('The text says elsewhere which one it means.');
  if (value('isNamedAsContainer') > 0) reasons.push('The name before it is of a place in it.');
  if (value('fitsKindWord') > 0) reasons.push(`A word beside it says what it is: ${chosen.entry.kind}.`);
  if (name.isHeldByNone)
    reasons.push('Beside it the text names another area, in which the gazetteer does not hold it.');
  return reasons;
}

/** What the text says of the county, the province or the country that the chosen one lies in: the smallest that it speaks of. */
function explainArea(chosen: ScoredCandidate, gazetteer: Gazetteer): string[] {
  const value = readValues(chosen);
  const { kind, admin1, admin2, country: code } = chosen.entry;
  const county = admin2 && kind !== 'county' ? gazetteer.admin2(admin2)?.name : undefined;
  const province = admin1 && kind !== 'province' ? gazetteer.admin1(admin1)?.name : undefined;
  const country = code && kind !== 'country' ? gazetteer.country(code)?.name : undefined;
  if (value('countyIsNamed') > 0.5 && county) return [`The text names ${county}.`];
  if (value('provinceIsNamed') > 0.5 && province) return [`The text names ${province}.`];
  if (value('provinceVotes') > 0.4 && province) return [`Other places of the text lie in ${province}.`];
  if (value('countryIsNamed') > 0.5 && country) return [`The text names ${country}.`];
  if (value('countryVotes') > 0.3 && country) return [`Other places of the text lie in ${country}.`];
  return value('isWordedSo') > 0.5 && country ? [`The text is worded as in ${country}.`] : [];
}

/** How it stands among its namesakes. */
function explainPrior({ entry }: ScoredCandidate, candidates: ScoredCandidate[]): string {
  if (candidates.length === 1) return `The only place called ${entry.name} in the gazetteer.`;
  const isLargest = candidates.every((other) => other.entry.population <= entry.population);
  if (entry.capital === 'country') return `A capital, among ${candidates.length} places of this name.`;
  if (entry.kind === 'country') return `A country, among ${candidates.length} places of this name.`;
  return isLargest && entry.population > 0
    ? `The largest of ${candidates.length} places of this name.`
    : `One of ${candidates.length} places of this name.`;
}
