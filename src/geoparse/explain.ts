import type { PlaceId, Sense } from '../explainer/explainer.ts';
import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { RankedName } from './context.ts';
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
  if (!entry) return [explainFailure(ranked.candidates, quote)];
  const chosen = ranked.candidates[0]!;
  return [...reasons, ...explainText(chosen, ranked, gazetteer), explainPrior(chosen, ranked.candidates)];
}

function explainDecision(place: PlaceId, entry: Entry | null): string {
  return entry ? 'The author decided it.' : `The author decided ${place}, which the gazetteer does not hold.`;
}

function explainFailure(candidates: ScoredCandidate[], quote: string): string {
  if (candidates.length === 0) return `The gazetteer holds no place called ${quote}.`;
  const count = candidates.length === 1 ? 'One place is' : `${candidates.length} places are`;
  return `${count} called ${quote} and nothing in the text tells which.`;
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
function explainText(chosen: ScoredCandidate, { name }: RankedName, gazetteer: Gazetteer): string[] {
  const values = new Map(chosen.features.map((feature) => [feature.name, feature.value]));
  const value = (feature: ResolutionFeature): number => values.get(feature) ?? 0;
  const { entry } = chosen;
  const country = entry.country ? gazetteer.country(entry.country)?.name : undefined;
  const province = entry.admin1 ? gazetteer.admin1(entry.admin1)?.name : undefined;
  const container = gazetteer.entry(name.containers[0] ?? '')?.name;
  const reasons: string[] = [];
  if (value('isInNamedContainer') > 0 && container) reasons.push(`The text names ${container} beside it.`);
  else if (value('isNamedSoElsewhere') > 0) reasons.push('The text says elsewhere which one it means.');
  if (value('fitsKindWord') > 0) reasons.push(`The words beside it ask for a ${entry.kind}.`);
  if (value('provinceIsNamed') > 0.5 && province) reasons.push(`The text names ${province}.`);
  else if (value('provinceVote') > 0.3 && province) reasons.push(`Other places of the text lie in ${province}.`);
  else if (value('countryIsNamed') > 0.5 && country) reasons.push(`The text names ${country}.`);
  else if (value('countryVote') > 0.3 && country && entry.kind !== 'country')
    reasons.push(`Other places of the text lie in ${country}.`);
  if (value('isNear') > 0.5) reasons.push('Another place of the text is near.');
  if (value('isNearHome') > 0.3) reasons.push('It is near the home of the publication.');
  return reasons;
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
