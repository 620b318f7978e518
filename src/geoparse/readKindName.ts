import { commonWords } from './lexicon/commonWords.ts';
import { kindsAfter, kindsBefore } from './lexicon/geography.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { NameInText } from './readName.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

/** Begin a sentence with a capital and are no part of the name that follows. */
const determiners = wordSet('the a an this that these those each every some');

/** A name that its own words show to be a place's, though no gazetteer may hold it: "Licking River", "Lake Lanier". */
export function readKindName(words: Words, from: number): NameInText | undefined {
  if (kindsBefore.has(lowerWord(words, from)) && isPart(words, from + 1) && !isPart(words, from + 2)) {
    return build(words, from, from + 2);
  }
  if (kindsAfter.has(lowerWord(words, from)) || isPlainOpening(words, from)) return undefined;
  for (let index = from + 1; index < from + 3 && isPart(words, index); index++) {
    if (kindsAfter.has(lowerWord(words, index)) && !isPart(words, index + 1)) return build(words, from, index + 1);
  }
  return undefined;
}

/** "Six Clayton County students": the first word is no part of the name. */
function isPlainOpening(words: Words, index: number): boolean {
  const word = lowerWord(words, index);
  const isPlain = determiners.has(word) || commonWords.has(word) || word.length < 2;
  return isPlain && isShaped(words, index, Shape.opening);
}

function isPart(words: Words, index: number): boolean {
  const isBroken = isShaped(words, index - 1, Shape.possessive) || isShaped(words, index, Shape.headline);
  return gapBefore(words, index) === Gap.space && isShaped(words, index, Shape.capital) && !isBroken;
}

function build(words: Words, from: number, to: number): NameInText {
  return { from, to, start: words.start[from]!, end: words.end[to - 1]!, matches: [] };
}
