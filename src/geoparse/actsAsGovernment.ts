import { Governing } from './governing.ts';
import { commonVerbs, governmentNouns, governmentVerbs, relationNouns, townVerbs } from './lexicon/politics.ts';
import { wordSet } from './lexicon/wordSet.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const passives = wordSet('is was are were be been being');
const modals = wordSet('will would could should may might must cannot did does do');
const helpers = wordSet(
  'has had have will would could should may might must can cannot is was are were be been being does did do not never also again now still',
  'already then long once first even later earlier recently and itself too all both always often soon yet just',
);
/** What follows a verb rather than a noun in the plural: "Beijing frowns on", "Moscow asks whether". */
const followers = wordSet(
  'the a an its it no any that this these those them whether how what why more less his her their to into out on off back with for at behind by firm',
);

/** How clearly the words after a name say that it does what governments do. */
export function actsAsGovernment(words: Words, to: number): Governing {
  if (isShaped(words, to - 1, Shape.possessive)) return Governing.no;
  let index = to;
  if (gapBefore(words, to) === Gap.comma) {
    if (lowerWord(words, to) !== 'which') return Governing.no;
    index++;
  } else if (gapBefore(words, to) !== Gap.space) return Governing.no;
  let isPassive = false;
  let isModal = false;
  for (const end = index + 5; index < end && gapBefore(words, index) <= Gap.comma; index++) {
    const word = lowerWord(words, index);
    if (governmentVerbs.has(word)) return Governing.sure;
    if (!helpers.has(word) && !word.endsWith('ly')) {
      if (isPassive) return word.endsWith('ing') ? Governing.likely : Governing.possible;
      if (!(isModal && !townVerbs.has(word)) && !isVerb(words, index, word)) return Governing.no;
      return isGovernmentsThing(words, index + 1) ? Governing.sure : Governing.likely;
    }
    isPassive ||= passives.has(word);
    isModal ||= modals.has(word);
  }
  return Governing.no;
}

/** "traded threats", "kept close ties". */
function isGovernmentsThing(words: Words, index: number): boolean {
  if (gapBefore(words, index) !== Gap.space) return false;
  const [next, after] = [lowerWord(words, index), lowerWord(words, index + 1)];
  const isAfter = gapBefore(words, index + 1) === Gap.space && (governmentNouns.has(after) || relationNouns.has(after));
  return governmentNouns.has(next) || relationNouns.has(next) || isAfter;
}

/** As far as a word's form and the word after it tell. */
function isVerb(words: Words, index: number, word: string): boolean {
  if (townVerbs.has(word) || gapBefore(words, index) !== Gap.space) return false;
  if (commonVerbs.has(word) || /[a-z]{2}ed$/.test(word)) return true;
  const next = lowerWord(words, index + 1);
  const isJoined = gapBefore(words, index + 1) === Gap.space && (followers.has(next) || next.endsWith('ing'));
  return isJoined && /[a-z]{2}[^s]s$/.test(word);
}
