import { findWords } from '../article/countWords.ts';

/** Up to so many words a passage is named whole; of a longer one, so many at its beginning and at its end. */
const WHOLE = 8;
const ENDS = 4;

/**
 * Writes the address of an excerpt in its source: the source's own, with a text fragment that browsers scroll to and mark
 * (`#:~:text=start,end`). A term lies inside one paragraph; it is made longer until it stands only once among the texts
 * that are known. What else the source says is not known here: `wherein check --source` tells where the terms would lead
 * to another passage.
 * @param url The source's. An anchor in it stays.
 * @param paragraphs The excerpt's, in order. @param known All excerpts, this one among them. @param lang BCP 47.
 * @returns Undefined where the address is none of the web, or the excerpt has no words.
 */
export function passageLink(
  url: string | undefined,
  paragraphs: readonly string[],
  known: readonly string[],
  lang: string,
): string | undefined {
  if (url === undefined || !/^https?:\/\/[^\s/?#]+/i.test(url)) return undefined;
  const terms = findTerms(paragraphs, known.join('\n\n'), lang);
  if (terms === undefined) return undefined;
  const [address = '', anchor = ''] = url.replace(/:~:.*$/s, '').split('#', 2);
  return `${address}#${anchor}:~:text=${terms.map(encodeTerm).join(',')}`;
}

/**
 * The words by which an excerpt is found again in a text: one term, or its first and its last words.
 * @param text All that is known of the source.
 */
export function findTerms(paragraphs: readonly string[], text: string, lang: string): string[] | undefined {
  const lines = paragraphs.map((paragraph) => ({ paragraph, words: findWords(paragraph, lang) }));
  const [first, last] = [lines.find(hasWords), lines.findLast(hasWords)];
  if (first === undefined || last === undefined) return undefined;
  const cut = ({ paragraph, words }: typeof first, from: number, to: number): string =>
    paragraph.slice(words.at(from)?.start, words[to - 1]?.end);
  const count = first.words.length;
  const within = foldText(text);
  const isOnce = (words: number): boolean => countRuns(foldText(cut(first, 0, words)), within) < 2;
  let words = first === last && count <= WHOLE ? count : Math.min(ENDS, count);
  while (words < count && !isOnce(words)) words += 1;
  const rest = first === last ? count - words : Infinity;
  const start = cut(first, 0, words);
  if (rest <= 0) return [start];
  return [start, cut(last, -Math.min(ENDS, rest, last.words.length), last.words.length)];
}

const hasWords = ({ words }: { words: readonly unknown[] }): boolean => words.length > 0;

/** As browsers compare: without case, accents and the shape of quotation marks and spaces. */
function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ');
}

/** Finds which of the passages, by their terms and where they stand, browsers would look for at an earlier place of the text. */
export function findMisled(passages: readonly { terms: readonly string[]; start: number }[], text: string): boolean[] {
  const whole = foldText(text);
  return passages.map(({ terms: [first = ''], start }) => {
    const term = foldText(first);
    return countRuns(term, whole) > 1 && countRuns(term, foldText(text.slice(0, start))) > 0;
  });
}

/** How often a term stands in a text, both folded, at word boundaries. */
function countRuns(term: string, text: string): number {
  let count = 0;
  const isLetter = (index: number): boolean => /[\p{L}\p{N}]/u.test(text[index] ?? '');
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + term.length)) count += 1;
  }
  return count;
}

/** Dashes and commas part terms, so they are written as codes, like all that an address gives a meaning. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.replace(/\s+/g, ' ')).replace(/-/g, '%2D');
}
