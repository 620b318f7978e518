import { organisationWords } from './lexicon/organisations.ts';
import { givenNames, nameEndings, nameParticles, placeNamesOfPeople, titles, weakTitles } from './lexicon/people.ts';
import { days, directions, kindsAfter, kindWords } from './lexicon/geography.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

export interface People {
  /** For each word: 1 inside a person's name. */
  inside: Uint8Array;
  /** Surnames, in lower case, of the persons that the text names in full. */
  surnames: Set<string>;
  /** Words, in lower case, that somewhere end a run of capitals: mostly surnames. */
  endings: Set<string>;
}

/** Finds the names of persons: after a title, after a given name, after initials. */
export function findPeople(words: Words): People {
  const people: People = { inside: new Uint8Array(words.count), surnames: new Set(), endings: new Set() };
  for (let index = 0; index < words.count; index++) {
    if (endsName(words, index)) people.endings.add(lowerWord(words, index));
    const first = findFirstName(words, index);
    if (first < 0) continue;
    const end = findNameEnd(words, first);
    if (end === first || (first === index && end < index + 2)) continue;
    for (let i = first; i < end; i++) people.inside[i] = 1;
    people.surnames.add(lowerWord(words, end - 1));
    index = end - 1;
  }
  markNamesakes(words, people);
  return people;
}

/** "Irving Berlin" after "Mr. Berlin": a capital before a known surname is a given name. */
function markNamesakes(words: Words, people: People): void {
  for (let index = 1; index < words.count; index++) {
    const first = index - 1;
    if (people.inside[index] === 1 || !people.surnames.has(lowerWord(words, index))) continue;
    if (gapBefore(words, index) !== Gap.space || !isNamePart(words, index) || !isNamePart(words, first)) continue;
    if (isShaped(words, first, Shape.possessive | Shape.headline) || !isGivenNameLike(words, first)) continue;
    people.inside[first] = 1;
    people.inside[index] = 1;
  }
}

/** No word that stands with a capital for something else. */
function isGivenNameLike(words: Words, index: number): boolean {
  const word = lowerWord(words, index);
  return !(
    isOther(word) || directions.has(word) || kindWords.has(word) || titles.has(word) || days.has(word) ||
    words.inLowerCase.has(word) || isShaped(words, index, Shape.dotted | Shape.capitals)
  ); // prettier-ignore
}

/** "Fogarty" in "Mick Fogarty said": a capital follows one that is no direction, kind, organisation or opening word. */
function endsName(words: Words, index: number): boolean {
  if (!isNamePart(words, index) || gapBefore(words, index) !== Gap.space || isShaped(words, index, Shape.headline))
    return false;
  if (isJoined(words, index + 1) && isNamePart(words, index + 1)) return false;
  const before = lowerWord(words, index - 1);
  if (!isNamePart(words, index - 1) || isShaped(words, index - 1, Shape.opening | Shape.possessive)) return false;
  return (
    !(directions.has(before) || kindWords.has(before) || isOther(before) || titles.has(before)) &&
    !isInitial(words, index - 1)
  );
}

/** The index of the first word of a person's name that a title, a given name or initials show to begin here; −1 for none. */
function findFirstName(words: Words, index: number): number {
  const word = lowerWord(words, index);
  const isCapital = isShaped(words, index, Shape.capital);
  if (titles.has(word) && !isShaped(words, index, Shape.possessive) && !(weakTitles.has(word) && !isCapital)) {
    const isStrong = isCapital || !isShaped(words, index, Shape.headline);
    const isDirect = gapBefore(words, index + 1) === Gap.space && isNamePart(words, index + 1);
    return isStrong && isDirect && !startsPlaceOrOrganisation(words, index) ? index + 1 : -1;
  }
  if (!isCapital || !isNamePart(words, index)) return -1;
  if (isInitial(words, index)) return isNamePart(words, index + 1) ? index : -1;
  if (isShaped(words, index, Shape.possessive)) return -1;
  if (placeNamesOfPeople.has(word)) return hasSurname(words, index) ? index : -1;
  return givenNames.has(word) ? index : -1;
}

/** "King County", "Governor Street", "Queen Elizabeth Hospital": no person. */
function startsPlaceOrOrganisation(words: Words, index: number): boolean {
  for (let i = index + 1; i < index + 5 && isNamePart(words, i); i++) {
    if (isOther(lowerWord(words, i)) && isShaped(words, index, Shape.capital)) return true;
  }
  return false;
}

function isOther(word: string): boolean {
  return organisationWords.has(word) || kindsAfter.has(word);
}

function isInitial(words: Words, index: number): boolean {
  return (
    isShaped(words, index, Shape.dotted) &&
    words.end[index]! - words.start[index]! <= 4 &&
    /^(\p{L}\.){1,2}$/u.test(lowerWord(words, index)) &&
    lowerWord(words, index) !== 'u.s.' &&
    lowerWord(words, index) !== 'd.c.' &&
    lowerWord(words, index) !== 'u.k.'
  );
}

/** A capitalised word directly after the one before. */
function isNamePart(words: Words, index: number): boolean {
  if (index >= words.count || !isShaped(words, index, Shape.capital)) return false;
  return true;
}

/** Whether a surname clearly follows a given name that is also a place: "Paris Hilton said". */
function hasSurname(words: Words, index: number): boolean {
  const next = index + 1;
  if (gapBefore(words, next) !== Gap.space || !isNamePart(words, next) || isShaped(words, index, Shape.headline))
    return false;
  const word = lowerWord(words, next);
  return (
    isInitial(words, next) ||
    (!isOther(word) && !directions.has(word) && !words.inLowerCase.has(word) && endsRun(words, next))
  );
}

/** The run of capitals ends after this word, or goes on with a person's ending. */
function endsRun(words: Words, index: number): boolean {
  const next = index + 1;
  return !isJoined(words, next) || !isShaped(words, next, Shape.capital) || nameEndings.has(lowerWord(words, next));
}

function isJoined(words: Words, index: number): boolean {
  const gap = gapBefore(words, index);
  return gap === Gap.space || gap === Gap.hyphen || (gap === Gap.mark && isQuotedName(words, index));
}

/** 'G.B. "Sonny" Hall', 'Sergey Lavrov (R)'. */
function isQuotedName(words: Words, index: number): boolean {
  return /^ ["“]$|^["”] $/.test(words.text.slice(words.end[index - 1] ?? 0, words.start[index]));
}

/** Goes on over capitals, initials and particles, at most five words. */
function findNameEnd(words: Words, first: number): number {
  let end = first;
  for (let index = first; index < first + 6; index++) {
    const word = lowerWord(words, index);
    if (index > first && !isJoined(words, index)) break;
    if (isShaped(words, index, Shape.capital)) {
      if (index > first && isOther(word)) break;
      end = index + 1;
      if (isShaped(words, index, Shape.possessive)) break;
    } else if (!nameParticles.has(word) || !isShaped(words, index + 1, Shape.capital)) break;
    else if (index === first) break;
  }
  return end;
}
