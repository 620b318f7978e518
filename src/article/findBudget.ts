import type { Excerpt, Rights } from '../explainer/explainer.ts';
import { countWords } from './countWords.ts';
import { locateExcerpt } from './locateExcerpt.ts';
import { normaliseText } from './normaliseText.ts';

/** In words, and in shares of the source's words: more than the first of each pair warns, than the second fails. */
export const EXCERPT_WORDS = { warn: 25, fail: 40 };
export const QUOTED_SHARE = { warn: 0.15, fail: 0.25 };
export const QUOTED_WORDS = 300;

export type Level = 'within' | 'warning' | 'error';

/** What is quoted of a source, and whether its rights allow as much. */
export interface Budget {
  /** Whether there are limits: only for works in copyright that are quoted without permission. */
  applies: boolean;
  excerpts: { id: string; words: number; level: Level }[];
  /** All quoted words, each word of the source once. */
  quoted: number;
  /** The source's length in words, where it is known, and the quoted share of it, 0…1. */
  total?: number;
  share?: number;
  /** Of all excerpts together. */
  level: Level;
}

/**
 * Measures the quotations against their budget. With the source at hand, its words that are quoted count once, however
 * excerpts overlap; without it, an excerpt that stands wholly in another does not count again.
 * @param options.words The source's length, where its text is not at hand.
 * @param options.source The source's text.
 */
export function findBudget(
  excerpts: readonly Pick<Excerpt, 'id' | 'quote'>[],
  options: { rights: Rights; lang: string; words?: number | undefined; source?: string | undefined },
): Budget {
  const { rights, lang, source } = options;
  const applies = rights === 'in-copyright';
  const quotes = excerpts.map(({ quote }) => quote);
  const quoted = source === undefined ? countApart(quotes, lang) : countUnion(quotes, source, lang);
  const total = source === undefined ? options.words : countWords(normaliseText(source), lang);
  const measured = excerpts.map(({ id, quote }) => {
    const words = countWords(quote, lang);
    return { id, words, level: applies ? findLevel(words, EXCERPT_WORDS) : 'within' } as const;
  });
  const known = total === undefined || total === 0 ? {} : { total, share: quoted / total };
  const byShare = known.share === undefined ? 'within' : findLevel(known.share, QUOTED_SHARE);
  const level = !applies ? 'within' : quoted > QUOTED_WORDS ? 'error' : byShare;
  return { applies, excerpts: measured, quoted, ...known, level };
}

function findLevel(value: number, limit: { warn: number; fail: number }): Level {
  if (value > limit.fail) return 'error';
  return value > limit.warn ? 'warning' : 'within';
}

/** Without the source: an excerpt that repeats another, or a part of it, quotes nothing new. */
function countApart(quotes: readonly string[], lang: string): number {
  const counted: string[] = [];
  const longestFirst = quotes
    .map((quote) => ` ${quote.replace(/\s+/g, ' ').trim()} `)
    .sort((a, b) => b.length - a.length);
  for (const quote of longestFirst) {
    if (!counted.some((longer) => longer.includes(quote.trim()))) counted.push(quote);
  }
  return counted.reduce((sum, quote) => sum + countWords(quote, lang), 0);
}

function countUnion(quotes: readonly string[], source: string, lang: string): number {
  const text = normaliseText(source);
  const spans: { start: number; end: number }[] = [];
  const strays: string[] = [];
  for (const quote of quotes) {
    const location = locateExcerpt(quote, text);
    if (location.isVerbatim) spans.push(location);
    else strays.push(quote);
  }
  return (
    mergeSpans(spans).reduce((sum, { start, end }) => sum + countWords(text.slice(start, end), lang), 0) +
    countApart(strays, lang)
  );
}

function mergeSpans(spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
