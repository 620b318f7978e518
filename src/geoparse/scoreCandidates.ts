import type { Match } from '../gazetteer/gazetteer.ts';
import type { Context, RankedName } from './context.ts';
import { addLocalFeatures } from './candidateFeatures.ts';
import type { Name } from './findCandidates.ts';
import { findShares } from './findShares.ts';
import { addTextFeatures } from './textFeatures.ts';
import type { Feature, ScoredCandidate } from './resolution.ts';
import type { ResolutionFeature, ResolutionWeights } from './weights/resolutionWeights.ts';

/** Of a name with hundreds of namesakes only the likeliest are looked at closely. */
const mostCandidates = 40;

/** Scores every name's candidates by what is known of them and stands beside them; with a context, also by the whole text. */
export function scoreCandidates(name: Name, weights: ResolutionWeights, context?: Context): RankedName {
  const matches = name.matches.length <= mostCandidates ? name.matches : pickMatches(name.matches, context);
  const candidates = matches.map((match): ScoredCandidate => {
    const features: Feature[] = [];
    addLocalFeatures(name, match, features);
    if (context) addTextFeatures(name, match.entry, context, features);
    let score = 0;
    for (const feature of features) {
      feature.weight = weights[feature.name as ResolutionFeature];
      score += feature.value * feature.weight;
    }
    return { entry: match.entry, score, features };
  });
  candidates.sort(
    (a, b) => b.score - a.score || b.entry.population - a.entry.population || (a.entry.id < b.entry.id ? -1 : 1),
  );
  const others = context ? Math.max(0, context.total - name.weight) : 0;
  return { name, candidates, shares: findShares(candidates), others };
}

/** The most populous, and those in areas that the text names. */
function pickMatches(matches: Match[], context: Context | undefined): Match[] {
  const rank = ({ entry }: Match): number => {
    const isNamed =
      context !== undefined &&
      [entry.country, entry.admin1].some((code) => code && (context.votes.likely.get(code) ?? 0) >= 1);
    return entry.population + (entry.kind === 'town' ? 0 : 1e8) + (isNamed ? 1e7 : 0);
  };
  return [...matches].sort((a, b) => rank(b) - rank(a) || (a.entry.id < b.entry.id ? -1 : 1)).slice(0, mostCandidates);
}
