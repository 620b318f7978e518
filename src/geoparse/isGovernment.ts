import { directions, locatives } from './lexicon/geography.ts';
import {
  governmentNouns,
  governmentParticiples,
  governmentVerbs,
  relationNouns,
  verbsOnGovernments,
} from './lexicon/politics.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { Toponym } from './toponym.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const placing = wordSet('to from of for through leaving left reached visited visit visiting arrived');
const relating = wordSet('with between on over toward towards');
const helpers = wordSet(
  'has had have will would could should may might must can cannot is was are were be been being does did do not never also again now still',
  'already then long once first even later earlier recently and itself',
);

/** Whether a capital's name stands for its government here, as far as the words beside this one mention tell. */
export function isGovernment(words: Words, { from, to }: Toponym): boolean {
  const isNear = gapBefore(words, from) === Gap.space;
  const before = isNear ? lowerWord(words, from - 1) : '';
  if (before !== 'toward' && before !== 'towards' && (locatives.has(before) || directions.has(before))) return false;
  if (hasGovernmentsThing(words, to)) return true;
  if (relating.has(before)) return isAfterRelation(words, from - 2);
  if (placing.has(before)) return false;
  if (before === 'by' || before === 'against') return !isShaped(words, to - 1, Shape.possessive);
  return verbsOnGovernments.has(before) || doesAsGovernment(words, to);
}

/** "ties", "the pressure of sanctions": one of the two words before the preposition. */
function isAfterRelation(words: Words, index: number): boolean {
  return relationNouns.has(lowerWord(words, index)) || relationNouns.has(lowerWord(words, index - 1));
}

/** "Washington's potential deployment", "Moscow-backed", "Seoul-Washington alliance". */
function hasGovernmentsThing(words: Words, to: number): boolean {
  if (gapBefore(words, to) === Gap.hyphen) {
    return governmentParticiples.has(lowerWord(words, to)) || relationNouns.has(lowerWord(words, to + 1));
  }
  if (!isShaped(words, to - 1, Shape.possessive)) return false;
  for (let index = to; index < to + 4 && gapBefore(words, index) <= Gap.hyphen; index++) {
    if (governmentNouns.has(lowerWord(words, index))) return true;
  }
  return false;
}

/** "Seoul, which had earlier steered clear", "Beijing has repeatedly warned". */
function doesAsGovernment(words: Words, to: number): boolean {
  if (isShaped(words, to - 1, Shape.possessive)) return false;
  let index = to;
  if (gapBefore(words, to) === Gap.comma) {
    if (lowerWord(words, to) !== 'which') return false;
    index++;
  } else if (gapBefore(words, to) !== Gap.space) return false;
  for (const end = index + 5; index < end && gapBefore(words, index) <= Gap.comma; index++) {
    const word = lowerWord(words, index);
    if (governmentVerbs.has(word)) return true;
    if (!helpers.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}
