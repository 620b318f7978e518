import type { Range } from '../draft/draft.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Longer than any name: who marks a paragraph does not mean a place. */
const LONGEST = 100;

/** The whole words that a selection touches, without white space and signs around; nothing where there are none. */
export function readSelection(text: string, { start, end }: Range): Range | undefined {
  let [from, to] = [Math.min(start, end), Math.max(start, end)];
  while (from < to && !isWord(text, from)) from++;
  while (to > from && !isWord(text, to - 1)) to--;
  if (from === to) return undefined;
  while (from > 0 && isWord(text, from - 1)) from--;
  while (to < text.length && isWord(text, to)) to++;
  const isName = to - from <= LONGEST && !text.slice(from, to).includes('\n');
  return isName ? { start: from, end: to } : undefined;
}

/** Where words stand in the text as whole words, first as they are written, else in any case; none in `taken` if that can be. */
export function findWords(text: string, words: string, taken: readonly Range[]): Range | undefined {
  const wanted = words.trim().replace(/\s+/g, ' ');
  if (wanted === '') return undefined;
  const pattern = wanted
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replaceAll(' ', '\\s+');
  const edge = (side: '<!' | '!'): string => `(?${side}[\\p{L}\\p{M}\\p{N}])`;
  for (const flags of ['gu', 'giu']) {
    const found = [...text.matchAll(new RegExp(edge('<!') + pattern + edge('!'), flags))].map(
      ({ index, 0: match }) => ({
        start: index,
        end: index + match.length,
      }),
    );
    const free = found.find(({ start, end }) => !taken.some((other) => other.start < end && other.end > start));
    if (found.length > 0) return free ?? found[0];
  }
  return undefined;
}

/** Half of a pair of surrogates counts as what the pair is. */
function isWord(text: string, at: number): boolean {
  const isLow = /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  return WORD.test(String.fromCodePoint(text.codePointAt(isLow ? at - 1 : at) ?? 32));
}
