import { directions, locatives } from './lexicon/geography.ts';
import {
  addressNouns,
  allyNouns,
  commonVerbs,
  giftNouns,
  governmentNouns,
  governmentParticiples,
  governmentVerbs,
  relationNouns,
  townThings,
  townVerbs,
  turningVerbs,
  verbsOnGovernments,
} from './lexicon/politics.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { Toponym } from './toponym.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

/** How clearly a capital's name stands for its government: `likely` counts only in a text that speaks of governments. */
export type Governing = 'sure' | 'likely' | 'no';

const motion = wordSet('through leaving left reached visited visit visiting arrived entered entering of from to for');
const passives = wordSet('is was are were be been being');
const helpers = wordSet(
  'has had have will would could should may might must can cannot is was are were be been being does did do not never also again now still',
  'already then long once first even later earlier recently and itself too',
);
const determiners = wordSet(
  'the a an its it no any that this these those them whether how more less his her their to into out on off back',
);
const contrasts = wordSet('not nor than neither either even only but was if let lets helps');

/** What the words beside this one mention tell of whether a capital's name stands for its government here. */
export function isGovernment(words: Words, { from, to }: Toponym): Governing {
  const isNear = gapBefore(words, from) === Gap.space;
  const before = isNear ? lowerWord(words, from - 1) : '';
  if (before !== 'toward' && before !== 'towards' && (locatives.has(before) || directions.has(before))) return 'no';
  if (isBeforeCapital(words, to)) return 'no';
  if (hasGovernmentsThing(words, to)) return 'sure';
  const related = isRelated(words, from, before);
  if (related) return related;
  if (isShaped(words, to - 1, Shape.possessive)) return hasTownsThing(words, to) ? 'no' : 'likely';
  if (verbsOnGovernments.has(before)) return 'sure';
  const acting = actsAsGovernment(words, to);
  if (acting !== 'no') return acting;
  const isObject = /[a-z]{2}ed$/.test(before) && !townVerbs.has(before) && !motion.has(before);
  return isObject || contrasts.has(before) ? 'likely' : 'no';
}

/** "Washington Mayor". */
function isBeforeCapital(words: Words, to: number): boolean {
  return (
    gapBefore(words, to) === Gap.space &&
    isShaped(words, to, Shape.capital) &&
    !isShaped(words, to - 1, Shape.possessive)
  );
}

/** After a preposition, the words before it decide: "ties with Beijing", "money from Washington"; undefined after none. */
function isRelated(words: Words, from: number, before: string): Governing | undefined {
  const nouns = [lowerWord(words, from - 2), lowerWord(words, from - 3)];
  const has = (set: ReadonlySet<string>): boolean => nouns.some((noun) => set.has(noun));
  const first = nouns[0]!;
  if (/^(with|between|on|over|towards?)$/.test(before)) {
    if (has(relationNouns)) return 'sure';
    return before === 'between' || (before === 'with' && turningVerbs.has(first)) ? 'likely' : 'no';
  }
  if (before === 'by') return governmentVerbs.has(first) || governmentParticiples.has(first) ? 'sure' : 'likely';
  if (before === 'against') return has(relationNouns) || has(governmentNouns) ? 'sure' : 'likely';
  if (before === 'from') return giftNouns.has(first) ? 'sure' : 'no';
  if (before === 'to') return addressNouns.has(first) ? 'sure' : turningVerbs.has(first) ? 'likely' : 'no';
  if (before === 'of') return allyNouns.has(first) ? 'sure' : 'no';
  if (before === 'for') return turningVerbs.has(first) ? 'likely' : 'no';
  return motion.has(before) ? 'no' : undefined;
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

/** "Seoul's old streets". */
function hasTownsThing(words: Words, to: number): boolean {
  for (let index = to; index < to + 3 && gapBefore(words, index) <= Gap.hyphen; index++) {
    if (townThings.has(lowerWord(words, index)) || isShaped(words, index, Shape.capital)) return true;
  }
  return false;
}

/** "Seoul, which had earlier steered clear", "Beijing has repeatedly warned"; likely: "Moscow ran one half". */
function actsAsGovernment(words: Words, to: number): Governing {
  let index = to;
  if (gapBefore(words, to) === Gap.comma) {
    if (lowerWord(words, to) !== 'which') return 'no';
    index++;
  } else if (gapBefore(words, to) !== Gap.space) return 'no';
  let isPassive = false;
  for (const end = index + 5; index < end && gapBefore(words, index) <= Gap.comma; index++) {
    const word = lowerWord(words, index);
    if (governmentVerbs.has(word)) return 'sure';
    if (!helpers.has(word) && !word.endsWith('ly')) return !isPassive && isVerb(words, index, word) ? 'likely' : 'no';
    isPassive ||= passives.has(word);
  }
  return 'no';
}

/** As far as a word's form and the word after it tell. */
function isVerb(words: Words, index: number, word: string): boolean {
  if (townVerbs.has(word) || gapBefore(words, index) !== Gap.space) return false;
  if (commonVerbs.has(word) || /[a-z]{2}ed$/.test(word)) return true;
  const next = lowerWord(words, index + 1);
  return (
    /[a-z]{2}s$/.test(word) &&
    gapBefore(words, index + 1) === Gap.space &&
    (determiners.has(next) || next.endsWith('ing'))
  );
}
