import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { commonWords } from './lexicon/commonWords.ts';
import { days, directions, kindWords, locatives } from './lexicon/geography.ts';
import { organisationWords, streetWords } from './lexicon/organisations.ts';
import { givenNames, titles } from './lexicon/people.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { NameInText } from './readName.ts';
import type { Evidence } from './weights/recognitionWeights.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const leading = wordSet('from to through via');
const longest = 3;
/** Kinds of places after several names: "Kolmuri and Tudari villages". */
const lists = wordSet('villages towns districts counties provinces islands rivers municipalities suburbs');
/** Words between a name and that kind. */
const longestList = 10;

/** A name that no gazetteer holds and the words beside it show to be a place's: "the village of Kampungu", "in Dvani". */
export function readUnknownName(words: Words, from: number, gazetteer: Gazetteer): NameInText | undefined {
  if (!isStrange(words, from) || isAfterName(words, from)) return undefined;
  let to = from + 1;
  while (to < from + longest + 1 && gapBefore(words, to) <= Gap.hyphen && isShaped(words, to, Shape.capital)) {
    if (isShaped(words, to - 1, Shape.possessive)) break;
    if (isVillage(words, to)) return build(words, from, to + 1, ['isUnknown', 'isUnknownKind']);
    if (!isStrange(words, to)) return undefined;
    to++;
  }
  if (to > from + longest) return undefined;
  if (isListOfKind(words, to)) return build(words, from, to, ['isUnknown', 'isUnknownKind']);
  if (!(isLed(words, from) || isFollowed(words, to, gazetteer))) return undefined;
  return build(words, from, to, ['isUnknown']);
}

function build(words: Words, from: number, to: number, signs: Evidence[]): NameInText {
  return { from, to, start: words.start[from]!, end: words.end[to - 1]!, matches: [], signs };
}

/** "Faru Village": the kind is a part of the name, and ends it. */
function isVillage(words: Words, index: number): boolean {
  if (lowerWord(words, index) !== 'village') return false;
  return gapBefore(words, index + 1) !== Gap.space || !isShaped(words, index + 1, Shape.capital);
}

/** A capitalised word that is nothing else that is known. */
function isStrange(words: Words, index: number): boolean {
  if (!isShaped(words, index, Shape.capital) || words.end[index]! - words.start[index]! < 4) return false;
  if (isShaped(words, index, Shape.headline | Shape.dotted | Shape.number | Shape.opening | Shape.capitals))
    return false;
  const word = lowerWord(words, index);
  return !(
    commonWords.has(word) || days.has(word) || titles.has(word) || givenNames.has(word) || organisationWords.has(word) ||
    directions.has(word) || kindWords.has(word) || streetWords.has(word) || words.inLowerCase.has(word)
  ); // prettier-ignore
}

function isAfterName(words: Words, index: number): boolean {
  return (
    gapBefore(words, index) <= Gap.hyphen &&
    isShaped(words, index - 1, Shape.capital) &&
    !kindWords.has(lowerWord(words, index - 1))
  );
}

/** "in X", "from X", "the village of X", "the town X". */
function isLed(words: Words, from: number): boolean {
  if (gapBefore(words, from) !== Gap.space)
    return gapBefore(words, from) === Gap.comma && isShaped(words, from - 1, Shape.capital);
  const before = lowerWord(words, from - 1);
  if (before === 'of') return kindWords.has(lowerWord(words, from - 2)) || lowerWord(words, from - 2).endsWith('s');
  if (before === 'and') return gapBefore(words, from - 1) <= Gap.comma && isShaped(words, from - 2, Shape.capital);
  return locatives.has(before) || leading.has(before) || kindWords.has(before) || directions.has(before);
}

/** "X district", "X, Ohio". */
function isFollowed(words: Words, to: number, gazetteer: Gazetteer): boolean {
  const gap = gapBefore(words, to);
  if (gap === Gap.space) return kindWords.has(lowerWord(words, to));
  if (gap !== Gap.comma || !isShaped(words, to, Shape.capital)) return false;
  const next = words.text.slice(words.start[to], words.end[to]);
  return gazetteer
    .find(next)
    .some(({ entry, via }) => via !== 'adjective' && (entry.kind === 'country' || entry.kind === 'province'));
}

/** "X, Y and Z villages". */
function isListOfKind(words: Words, to: number): boolean {
  for (let index = to; index < to + longestList; index++) {
    const word = lowerWord(words, index);
    if (lists.has(word)) return index > to && gapBefore(words, index) === Gap.space;
    const isPart = isShaped(words, index, Shape.capital) ? gapBefore(words, index) <= Gap.comma : word === 'and';
    if (!isPart || isShaped(words, index, Shape.possessive)) return false;
  }
  return false;
}
