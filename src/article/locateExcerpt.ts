import { findRuns } from './findRuns.ts';
import { normaliseText } from './normaliseText.ts';

/** Where an excerpt stands in its source: offsets into the source's normal form, and lines of it from 1. */
export type Location = { isVerbatim: true; start: number; end: number; line: number } | { isVerbatim: false };

/** Finds an excerpt in its source, word for word and sign for sign; only white space may differ. */
export function locateExcerpt(quote: string, source: string): Location {
  const text = normaliseText(source);
  const run = findRuns(normaliseText(quote), text)[0];
  if (run === undefined) return { isVerbatim: false };
  return { isVerbatim: true, ...run, line: text.slice(0, run.start).split('\n').length };
}
