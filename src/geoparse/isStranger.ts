import { provinceAbbreviations } from './lexicon/abbreviations.ts';
import { commonWords } from './lexicon/commonWords.ts';
import { days } from './lexicon/geography.ts';
import { isShaped, lowerWord, Shape, type Words } from './words.ts';

/** Whether a word is capitalised and has no business directly before or after a place's name. */
export function isStranger(words: Words, index: number): boolean {
  if (!isShaped(words, index, Shape.capital) || isShaped(words, index, Shape.headline)) return false;
  if (isShaped(words, index, Shape.opening) && commonWords.has(lowerWord(words, index))) return false;
  if (provinceAbbreviations.has(lowerWord(words, index))) return false;
  return !days.has(lowerWord(words, index)) && !isShaped(words, index, Shape.possessive);
}
