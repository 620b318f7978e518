import type { Resolution } from '../../../src/geoparse/resolution.ts';
import type { Entry } from '../../../src/gazetteer/gazetteer.ts';

export const makeEntry = (id: string, name: string): Entry => ({
  id,
  name,
  kind: 'town',
  point: { lat: 0, lon: 0 },
  population: 0,
});

/** A mention of the first such words in a text from an offset on, resolved by rule. */
export function makeResolution(text: string, quote: string, changes: Partial<Resolution> = {}, from = 0): Resolution {
  const start = text.indexOf(quote, from);
  const named = makeEntry(`geonames:${quote.length}`, quote);
  return {
    start,
    end: start + quote.length,
    quote,
    sense: 'place',
    place: named,
    named,
    by: 'rule',
    confidence: 0.5,
    reasons: [],
    candidates: [],
    ...changes,
  };
}
