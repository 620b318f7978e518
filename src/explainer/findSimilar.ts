import search from 'approx-string-match';
import { countWords, findWords } from '../article/countWords.ts';
import type { Run } from '../article/findRuns.ts';

/** Fewer words are too few to be told by likeness. */
const FEWEST_WORDS = 4;
/** Of a passage's characters, so many may differ, and no more than so many of a long one. */
const MOST_CHANGED = 1 / 3;
const MOST_ERRORS = 256;

/**
 * The passages of a text that are most like a quote, widened to whole words; none where nothing is like enough: a third
 * of the characters may differ, and half of its words must be there.
 * @param quote One line, in normal form; `text` in normal form.
 * @param lang BCP 47.
 */
export function findSimilar(quote: string, text: string, lang: string): Run[] {
  if (countWords(quote, lang) < FEWEST_WORDS) return [];
  const { line, at } = flatten(text);
  const errors = Math.min(MOST_ERRORS, Math.floor(quote.length * MOST_CHANGED));
  const runs: Run[] = [];
  for (const match of search(line, quote, errors)) {
    const run = { start: wordStart(line, match.start), end: wordEnd(line, match.end) };
    const last = runs.at(-1);
    // One passage is told of at each of its possible ends: words changed at its edge are as many as they were.
    const misfit = ({ start, end }: Run): number => Math.abs(end - start - quote.length);
    if (last === undefined || run.start >= last.end) runs.push(run);
    else if (misfit(run) < misfit(last)) runs[runs.length - 1] = run;
  }
  const like = runs.filter(({ start, end }) => shareWords(quote, line.slice(start, end), lang));
  return like.map(({ start, end }) => ({ start: at(start), end: at(end - 1) + 1 }));
}

/** The text as one line with single spaces, and where each of its characters came from. */
function flatten(text: string): { line: string; at: (index: number) => number } {
  const breaks: { index: number; offset: number }[] = [{ index: 0, offset: 0 }];
  let offset = 0;
  let length = 0;
  const line = text.replace(/\s+/g, ' ');
  for (const { index, 0: space } of text.matchAll(/\s+/g)) {
    length += index - offset + 1;
    offset = index + space.length;
    if (space.length > 1) breaks.push({ index: length, offset });
  }
  const at = (index: number): number => {
    let [low, high] = [0, breaks.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((breaks[middle]?.index ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const { index: from = 0, offset: to = 0 } = breaks[low] ?? {};
    return to + index - from;
  };
  return { line, at };
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(char);

function wordStart(line: string, index: number): number {
  let start = index;
  while (line[start] === ' ') start += 1;
  while (isLetter(line[start]) && isLetter(line[start - 1])) start -= 1;
  return start;
}

function wordEnd(line: string, index: number): number {
  let end = index;
  while (line[end - 1] === ' ') end -= 1;
  while (isLetter(line[end - 1]) && isLetter(line[end])) end += 1;
  return end;
}

/** Whether half of the quote's words are there. */
function shareWords(quote: string, passage: string, lang: string): boolean {
  const words = (text: string): string[] => findWords(text, lang).map(({ start, end }) => text.slice(start, end));
  const there = words(passage);
  const quoted = words(quote);
  let shared = 0;
  for (const word of quoted) {
    const index = there.indexOf(word);
    if (index === -1) continue;
    there.splice(index, 1);
    shared += 1;
  }
  return shared * 2 >= quoted.length;
}
