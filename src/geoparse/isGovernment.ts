import { actsAsGovernment } from './actsAsGovernment.ts';
import { Governing } from './governing.ts';
import { directions, locatives } from './lexicon/geography.ts';
import {
  addressNouns,
  allyNouns,
  giftNouns,
  governmentNouns,
  governmentParticiples,
  governmentVerbs,
  relationNouns,
  townThings,
  turningVerbs,
  verbsOnGovernments,
  verbsOnTowns,
} from './lexicon/politics.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { Toponym } from './toponym.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const motion = wordSet(
  'through leaving left reached visited visit visiting arrived entered entering of from to for via per',
);
const links = wordSet(
  'to and or but on for as that with because if when while over about not too again first either itself alone',
);
const nonVerbs = wordSet(
  'the a an this that these those some all most many more his her their its old new central and or',
);

/** "let Taipei open an office". */
const causing = wordSet('let lets letting make makes made making help helps helping');

/** What the words beside this one mention tell of whether a capital's name stands for its government here. */
export function isGovernment(words: Words, { from, to }: Toponym): Governing {
  const before = gapBefore(words, from) === Gap.space ? lowerWord(words, from - 1) : '';
  const isToward = before === 'toward' || before === 'towards';
  if (!isToward && (locatives.has(before) || directions.has(before))) return Governing.no;
  if (isBeforeCapital(words, to)) return Governing.no;
  if (hasGovernmentsThing(words, to)) return Governing.sure;
  const related = isRelated(words, from, before);
  if (related !== undefined) return related;
  if (isShaped(words, to - 1, Shape.possessive)) return hasTownsThing(words, to) ? Governing.no : Governing.likely;
  if (verbsOnGovernments.has(before)) return Governing.sure;
  if (verbsOnTowns.has(before)) return Governing.no;
  return Math.max(actsAsGovernment(words, to), isObject(words, to, before)) as Governing;
}

/** "Washington Mayor". */
function isBeforeCapital(words: Words, to: number): boolean {
  const isNext = gapBefore(words, to) === Gap.space && isShaped(words, to, Shape.capital);
  return isNext && !isShaped(words, to - 1, Shape.possessive);
}

/** After a preposition, the words before it decide: "ties with Beijing", "money from Washington"; undefined after none. */
function isRelated(words: Words, from: number, before: string): Governing | undefined {
  const first = lowerWord(words, from - 2);
  const second = lowerWord(words, from - 3);
  const has = (set: ReadonlySet<string>): boolean => set.has(first) || set.has(second);
  const choose = (isSure: boolean, isLikely: boolean): Governing =>
    isSure ? Governing.sure : isLikely ? Governing.likely : Governing.no;
  switch (before) {
    case 'with':
    case 'between':
    case 'on':
    case 'over':
    case 'toward':
    case 'towards':
      return choose(has(relationNouns), before === 'between' || (before === 'with' && turningVerbs.has(first)));
    case 'by':
      return choose(governmentVerbs.has(first) || governmentParticiples.has(first), true);
    case 'against':
      return choose(has(relationNouns) || has(governmentNouns), true);
    case 'from':
      return choose(giftNouns.has(first), false);
    case 'to':
      return choose(addressNouns.has(first), has(turningVerbs));
    case 'of':
      return choose(allyNouns.has(first), false);
    case 'for':
      return choose(false, turningVerbs.has(first));
  }
  return motion.has(before) ? Governing.no : undefined;
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

/** "wooed Ankara": after a verb, as far as its ending tells; else where no noun follows ("Ankara streets"). */
function isObject(words: Words, to: number, before: string): Governing {
  if (/[a-z]{2}ed$/.test(before) || causing.has(before)) return Governing.likely;
  const isBare = gapBefore(words, to) > Gap.hyphen || links.has(lowerWord(words, to));
  return isBare && !nonVerbs.has(before) ? Governing.possible : Governing.no;
}
