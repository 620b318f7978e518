import { days, directions, kindWords } from './lexicon/geography.ts';
import { organisationHeads, organisationWords } from './lexicon/organisations.ts';
import { titles } from './lexicon/people.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { Toponym } from './toponym.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const inner = wordSet('of and for the');
/** Capitalised words that only follow a place's name and make no other name of it. */
const followers = wordSet('democrat democrats republican republicans muslims christians catholics native natives area');

/** Whether a mention is part of another name: "China Daily", "University of Texas", "Alexandria Police". */
export function isInsideName(words: Words, toponym: Toponym): boolean {
  if (isShaped(words, toponym.to - 1, Shape.dotted) && toponym.end - toponym.start < 7) {
    return isBefore(words, toponym, organisationWords);
  }
  if (isShaped(words, toponym.from, Shape.headline)) return isBefore(words, toponym, organisationWords);
  return isAfterHead(words, toponym.from) || opensName(words, toponym);
}

function isBefore(words: Words, { to }: Toponym, set: ReadonlySet<string>): boolean {
  return (
    gapBefore(words, to) === Gap.space && set.has(lowerWord(words, to)) && !isShaped(words, to - 1, Shape.possessive)
  );
}

/** "Bank of China", "Radio Moscow". */
function isAfterHead(words: Words, from: number): boolean {
  if (gapBefore(words, from) !== Gap.space) return false;
  let before = from - 1;
  if (lowerWord(words, before) === 'the') before--;
  if (lowerWord(words, before) === 'of')
    return isCapital(words, before - 1) && organisationHeads.has(lowerWord(words, before - 1));
  return (
    before === from - 1 &&
    isCapital(words, before) &&
    organisationWords.has(lowerWord(words, before)) &&
    !isShaped(words, before, Shape.possessive)
  );
}

/** Capitalised words that follow make the name a part of theirs, unless they are a title ("Moscow Mayor Sergei Sobyanin"). */
function opensName(words: Words, { to }: Toponym): boolean {
  if (isShaped(words, to - 1, Shape.possessive) || gapBefore(words, to) !== Gap.space || !isCapital(words, to))
    return false;
  const next = lowerWord(words, to);
  if (days.has(next) || followers.has(next) || directions.has(next)) return false;
  if (kindWords.has(next) || titles.has(next)) return hasOrganisationWord(words, to + 1);
  return true;
}

/** Whether the run of capitalised words from here holds a word of an organisation: "Texas State University". */
function hasOrganisationWord(words: Words, from: number): boolean {
  for (let index = from; index < from + 4 && gapBefore(words, index) === Gap.space; index++) {
    const word = lowerWord(words, index);
    if (!isCapital(words, index) && !inner.has(word)) return false;
    if (organisationWords.has(word) && !titles.has(word)) return true;
    if (titles.has(word)) return false;
  }
  return false;
}

function isCapital(words: Words, index: number): boolean {
  return (
    isShaped(words, index, Shape.capital) &&
    !(isShaped(words, index, Shape.opening) && inner.has(lowerWord(words, index)))
  );
}
