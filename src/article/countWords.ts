/** Scripts that write no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * Counts words as the quotation budget does: Unicode's word boundaries (UAX 29); in scripts without spaces two
 * characters count as a word.
 * @param lang BCP 47.
 */
export function countWords(text: string, lang: string): number {
  let unspaced = 0;
  const rest = text.replace(UNSPACED, () => {
    unspaced += 1;
    return ' ';
  });
  return findWords(rest, lang).length + Math.ceil(unspaced / 2);
}

export interface Word {
  start: number;
  end: number;
}

/** The words of a text, as offsets in UTF-16 code units. */
export function findWords(text: string, lang: string): Word[] {
  const words: Word[] = [];
  const segmenter = readSegmenter(lang);
  // Segmenting a whole long text at once is slow; lines are independent of each other.
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const { index, segment, isWordLike } of segmenter.segment(line[0])) {
      if (isWordLike) words.push({ start: line.index + index, end: line.index + index + segment.length });
    }
  }
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making one takes longer than using it on a sentence. */
function readSegmenter(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (segmenter === undefined) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'word' })));
  return segmenter;
}
