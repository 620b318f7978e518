import type { Sense } from '../explainer/explainer.ts';
import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { RankedName } from './context.ts';
import { findShareThere, type Confidence } from './findConfidence.ts';
import { explain } from './explain.ts';
import type { Resolution } from './resolution.ts';
import type { Toponym } from './toponym.ts';
import { leastPlaceConfidence } from './weights/confidenceWeights.ts';

/** The entry that a mention is resolved to: the author's, else the likeliest if that is sure enough, else null. */
export function chooseEntry(
  { decision }: Toponym,
  ranked: RankedName,
  { place }: Confidence,
  gazetteer: Gazetteer,
): Entry | null {
  if (decision) return gazetteer.entry(decision.place) ?? null;
  return place >= leastPlaceConfidence && !isTied(ranked) ? ranked.candidates[0]!.entry : null;
}

/** One that lies elsewhere is nearly as likely: nothing tells which. */
function isTied(ranked: RankedName): boolean {
  const [best = 0, second = 0] = ranked.shares;
  return best < 0.5 && best < 1.2 * second && findShareThere(ranked) < 0.5;
}

/** Puts together what came of one mention. */
export function buildResolution(
  text: string,
  toponym: Toponym,
  ranked: RankedName,
  entry: Entry | null,
  { both }: Confidence,
  sense: Sense,
  gazetteer: Gazetteer,
): Resolution {
  const { start, end, decision } = toponym;
  const quote = text.slice(start, end);
  const isOfCountry = (sense === 'government' || sense === 'people') && entry?.country !== undefined;
  return {
    start,
    end,
    quote,
    sense,
    place: sense === 'name' ? null : entry,
    named: entry,
    ...(isOfCountry ? { of: `country:${entry.country}` } : {}),
    by: decision ? 'author' : 'rule',
    confidence: decision ? 1 : entry ? round(both) : 0,
    reasons: explain(toponym, quote, ranked, entry, sense, gazetteer),
    candidates: ranked.candidates,
  };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
