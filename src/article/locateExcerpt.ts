import { findWords } from './countWords.ts';
import { normaliseText } from './normaliseText.ts';

/** Where an excerpt stands in its source: offsets into the source's normal form, and lines of it from 1. */
export type Location =
  | { isVerbatim: true; start: number; end: number; line: number }
  | {
      isVerbatim: false;
      /** How many of its words, from the first, stand together in the source. */
      words: number;
      /** The first words that differ, as quoted and as the source has them. */
      quoted: string;
      printed: string;
    };

/**
 * Finds an excerpt in its source, word for word and sign for sign; only white space may differ. Where it is not
 * there, tells the first word that differs from the likeliest place.
 * @param lang BCP 47, of both.
 */
export function locateExcerpt(quote: string, source: string, lang: string): Location {
  const text = normaliseText(source);
  const normal = normaliseText(quote);
  const found = findRun(normal, text);
  if (found !== undefined) return { isVerbatim: true, ...found, line: text.slice(0, found.start).split('\n').length };
  return { isVerbatim: false, ...findDifference(normal, text, lang) };
}

/** Finds a run of the text that is the quote but for white space, and stands at word boundaries. */
function findRun(quote: string, text: string): { start: number; end: number } | undefined {
  const parts = quote
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  if (parts[0] === '') return undefined;
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'u').exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

function findDifference(quote: string, text: string, lang: string): { words: number; quoted: string; printed: string } {
  const words = findWords(quote, lang);
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (findRun(quote.slice(0, words[middle - 1]?.end), text) !== undefined) low = middle;
    else high = middle - 1;
  }
  const end = words[low - 1]?.end ?? 0;
  const run = low === 0 ? undefined : findRun(quote.slice(0, end), text);
  const after = run === undefined ? '' : text.slice(run.end, run.end + 40);
  return { words: low, quoted: firstWords(quote.slice(end)), printed: firstWords(after) };
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, 3).join(' ');
}
