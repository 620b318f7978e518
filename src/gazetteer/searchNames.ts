import type { Entry, Match } from './gazetteer.ts';
import type { GrowingGazetteer } from './growingGazetteer.ts';
import { nameKey } from './nameKey.ts';

/** What seas and regions count as, in inhabitants. */
const AREA = 1_000_000;
const COUNTRY = 1e10;

/**
 * The places known now with a name that begins so, each once, best first: those called just so, then the larger ones;
 * a place that is so called beside its own name counts as a tenth of its size.
 *
 * @param limit How many at most.
 */
export function searchNames(growing: GrowingGazetteer, text: string, limit: number): Match[] {
  const key = nameKey(text);
  const best = new Map<string, { match: Match; rank: number; isExact: boolean }>();
  for (const match of growing.beginning(text)) {
    const rank = weigh(match.entry) / (match.via === 'primary' ? 1 : 10);
    const isExact = match.name !== undefined && nameKey(match.name) === key;
    const known = best.get(match.entry.id);
    const isBetter = !known || (isExact && !known.isExact) || (isExact === known.isExact && rank > known.rank);
    if (isBetter) best.set(match.entry.id, { match, rank, isExact });
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        Number(b.isExact) - Number(a.isExact) || b.rank - a.rank || (a.match.entry.id < b.match.entry.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ match }) => match);
}

function weigh({ kind, population }: Entry): number {
  if (kind === 'town') return population;
  if (kind === 'country') return COUNTRY + population;
  // Who types a town's name rarely means the province or the county around it.
  if (kind === 'county') return population / 10;
  return kind === 'province' ? population / 3 : AREA;
}
