import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { commonWords } from './lexicon/commonWords.ts';
import { kindsAfter, kindsBefore } from './lexicon/geography.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { NameInText } from './readName.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

/** Printed with a capital before a name, and no part of it. */
const determiners = wordSet(
  'the a an this that these those each every some all both two three four five six seven eight nine ten dozens hundreds many several other another',
  'former miss acting new-look historic downtown rural nearby',
);

/** A name that its own words show to be a place's, though no gazetteer may hold it: "Licking River", "Lake Lanier". */
export function readKindName(words: Words, from: number, gazetteer: Gazetteer): NameInText | undefined {
  if (kindsBefore.has(lowerWord(words, from)) && isPart(words, from + 1) && !isPart(words, from + 2)) {
    return build(words, from, from + 2);
  }
  if (kindsAfter.has(lowerWord(words, from)) || isPlainOpening(words, from)) return undefined;
  for (let index = from + 1; index < from + 3 && isPart(words, index); index++) {
    if (kindsAfter.has(lowerWord(words, index)) && !isPart(words, index + 1)) {
      return index > from + 1 && isKnown(words, from + 1, index + 1, gazetteer)
        ? undefined
        : build(words, from, index + 1);
    }
  }
  return undefined;
}

/** "Six Clayton County students": the first word is no part of the name. */
function isPlainOpening(words: Words, index: number): boolean {
  const word = lowerWord(words, index);
  if (determiners.has(word)) return true;
  return (commonWords.has(word) || word.length < 2) && isShaped(words, index, Shape.opening);
}

/** "Outgoing Hall County": the gazetteer knows the name without its first word. */
function isKnown(words: Words, from: number, to: number, gazetteer: Gazetteer): boolean {
  return gazetteer.find(words.text.slice(words.start[from], words.end[to - 1])).length > 0;
}

function isPart(words: Words, index: number): boolean {
  const isBroken = isShaped(words, index - 1, Shape.possessive) || isShaped(words, index, Shape.headline);
  return gapBefore(words, index) === Gap.space && isShaped(words, index, Shape.capital) && !isBroken;
}

function build(words: Words, from: number, to: number): NameInText {
  return { from, to, start: words.start[from]!, end: words.end[to - 1]!, matches: [], signs: ['isKindName'] };
}
