/** What stands between a word and the word before it, from the closest to the farthest. */
export const Gap = { space: 0, hyphen: 1, comma: 2, mark: 3, sentence: 4, line: 5 } as const;

/** How a word is written: a set of bits. */
export const Shape = {
  /** Begins with a capital. */
  capital: 1,
  /** Two letters or more, all capitals. */
  capitals: 2,
  /** "'s" follows; it is no part of the word. */
  possessive: 4,
  /** First of a sentence, of a line or of direct speech. */
  opening: 8,
  /** An abbreviation with its dots: "U.S.", "Va.", "J." */
  dotted: 16,
  /** Begins with a digit. */
  number: 32,
  /** In a headline, where capitals say nothing. */
  headline: 64,
} as const;

/**
 * The words of a text as parallel lists, so that a long text costs no object a word.
 * `start` and `end` are UTF-16 code units.
 */
export interface Words {
  text: string;
  count: number;
  start: Uint32Array;
  end: Uint32Array;
  shape: Uint8Array;
  /** What stands before the word: one of `Gap`. */
  gap: Uint8Array;
  /** The words in lower case, dots kept. */
  lower: string[];
  /** The words that the text also prints in lower case. */
  inLowerCase: Set<string>;
}

/** Whether a word has the shape; false beyond either end of the text. */
export function isShaped(words: Words, index: number, shape: number): boolean {
  return ((words.shape[index] ?? 0) & shape) !== 0;
}

/** The gap before a word; the end of the text is a line's end. */
export function gapBefore(words: Words, index: number): number {
  return index <= 0 || index >= words.count ? Gap.line : words.gap[index]!;
}

/** Lower case; empty beyond either end of the text. */
export function lowerWord(words: Words, index: number): string {
  return words.lower[index] ?? '';
}

/** As printed; empty beyond either end of the text. */
export function printedWord(words: Words, index: number): string {
  return words.text.slice(words.start[index] ?? 0, words.end[index] ?? 0);
}
