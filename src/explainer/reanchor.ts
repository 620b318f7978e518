import { findRuns } from '../article/findRuns.ts';
import type { Run } from '../article/findRuns.ts';
import { lineMap } from '../article/lineMap.ts';
import { normaliseText } from '../article/normaliseText.ts';
import { diffWords } from './diffWords.ts';
import type { DiffPart } from './diffWords.ts';
import { findSimilar } from './findSimilar.ts';

/** What was quoted, and the place names in it. */
export interface Quoted {
  quote: string;
  names?: readonly string[];
}

/** Where a quotation stands in a text: offsets into its normal form (UTF-16 code units), and its line from 1. */
export interface Anchored extends Run {
  line: number;
}

/** What became of a quotation: it stands there word for word; other words stand there; nothing like it is there. */
export type Anchoring =
  | ({ state: 'same' } & Anchored)
  | ({
      state: 'changed';
      /** The words that stand there now, as one line. */
      text: string;
      /** From the quoted words to these. */
      diff: DiffPart[];
      /** The names that it no longer prints. */
      lostNames: string[];
    } & Anchored)
  | { state: 'lost' };

/**
 * Looks up what was quoted in a text that may have changed since. Nothing is decided by it: whether a passage that reads
 * differently is still meant, a person says. Where one passage stands several times, the one between its neighbours is
 * taken. A few words alone, such as a bare name, are never found by likeness.
 * @param quotes In the order of the explainer.
 * @param source The text as it is now, in any form.
 * @param lang BCP 47, of both.
 * @returns One for each quote, in order.
 */
export function reanchor(quotes: readonly Quoted[], source: string, lang: string): Anchoring[] {
  const text = normaliseText(source);
  const lineOf = lineMap(text, text);
  const normal = quotes.map(({ quote }) => normaliseText(quote).replace(/\s+/g, ' ').trim());
  const exact = normal.map((quote) => findRuns(quote, text));
  const found = exact.map((runs, index) => (runs.length > 0 ? runs : findSimilar(normal[index] ?? '', text, lang)));
  return found.map((runs, index): Anchoring => {
    const run = chooseRun(runs, found, index);
    if (run === undefined) return { state: 'lost' };
    const at = { ...run, line: lineOf(run.start).line };
    if (exact[index]?.length !== 0) return { state: 'same', ...at };
    const now = text.slice(run.start, run.end).replace(/\s+/g, ' ');
    const lostNames = (quotes[index]?.names ?? []).filter((name) => findRuns(normaliseText(name), now).length === 0);
    const diff = diffWords(normal[index] ?? '', now, lang);
    return { state: 'changed', ...at, text: now, diff, lostNames: [...new Set(lostNames)] };
  });
}

/** The run that stands between those of the quotes before and after that stand in one place only; else the nearest. */
function chooseRun(runs: readonly Run[], found: readonly Run[][], index: number): Run | undefined {
  if (runs.length < 2) return runs[0];
  const isSure = (others: readonly Run[]): boolean => others.length === 1;
  const from = found.slice(0, index).findLast(isSure)?.[0]?.end ?? 0;
  const to = found.slice(index + 1).find(isSure)?.[0]?.start ?? Infinity;
  const distance = ({ start, end }: Run): number => Math.max(0, from - start, end - Math.max(from, to));
  return [...runs].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0];
}
