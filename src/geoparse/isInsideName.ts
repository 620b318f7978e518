import { days, directions, kindWords } from './lexicon/geography.ts';
import { organisationHeads, organisationWords } from './lexicon/organisations.ts';
import { titles } from './lexicon/people.ts';
import {
  clubTowns,
  departments,
  eventHeads,
  landWords,
  namingWords,
  offices,
  stateWords,
} from './lexicon/properNames.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { Toponym } from './toponym.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const inner = wordSet('of and for the');
/** Words that get a capital after a dateline or a colon, and open no name. */
const determiners = wordSet('the a an this that these those its his her their our my in on at from');
/** "Middle District of Alabama": parts of courts. */
const courtParts = wordSet('northern southern eastern western middle central district');
/** Lower-case words that make a town's name a treaty's: "the Minsk agreement". */
const treaties = wordSet('agreement agreements accord accords treaty treaties protocol protocols convention pact');
/** Games of two schools or towns: "Linden-Maplesville football game". */
const games = wordSet('football basketball baseball softball soccer volleyball hockey rugby game match');
/** Capitalised words that only follow a place's name and make no other name of it. */
const followers = wordSet(
  'democrat democrats republican republicans muslims christians catholics native natives area prime foreign first vice deputy former',
);
/** Capitalised words that may stand right before a place's name and leave it one: "Nazi Germany", "Republican Texas". */
const describers = wordSet(
  'nazi communist soviet imperial tsarist vichy colonial medieval ottoman victorian roman fascist democratic republican old new saint fort mount ex',
  'islamic catholic protestant muslim buddhist arab hindu ancient modern occupied',
);

/** Words between a place and its organisation. */
const ranks = wordSet('high supreme state city county national public medical police fire royal community');

/** Whether a mention is part of another name: "China Daily", "University of Texas", "Alexandria Police". */
export function isInsideName(words: Words, toponym: Toponym, before?: Toponym, after?: Toponym): boolean {
  if (isRoad(words, toponym.from)) return true;
  if (isShaped(words, toponym.to - 1, Shape.dotted) && toponym.end - toponym.start < 7) {
    return isBeforeOrganisation(words, toponym);
  }
  if (isShaped(words, toponym.from, Shape.headline)) return isBeforeOrganisation(words, toponym);
  const isBeside = (left: Toponym | undefined, right: Toponym | undefined): boolean =>
    left !== undefined && right !== undefined && left.to === right.from;
  return (
    isAfterHead(words, toponym.from) ||
    isAtUniversity(words, toponym.from) ||
    (!isBeside(before, toponym) && endsName(words, toponym.from)) ||
    opensName(words, toponym, isBeside(toponym, after)) ||
    isPaired(words, toponym) ||
    isTreaty(words, toponym)
  );
}

/** Whether an adjective is in the name of a firm, a paper, a war, a club: "Korean Air", not "Russian Foreign Ministry". */
export function isBrand(words: Words, { from, to }: Toponym, before?: Toponym): boolean {
  const isClub = before?.to === from && organisationWords.has(lowerWord(words, from));
  if (isClub && gapBefore(words, from) === Gap.space) return true;
  if (isShaped(words, to - 1, Shape.headline | Shape.possessive)) return false;
  for (let index = to; index < to + 4 && gapBefore(words, index) === Gap.space; index++) {
    const word = lowerWord(words, index);
    if (!isCapital(words, index) || stateWords.has(word) || titles.has(word)) return false;
    if (namingWords.has(word)) return true;
  }
  return false;
}

/** "along U.S. 93", "US Highway 40": a road, unless an article shows the country ("in the U.S. 12 people"). */
function isRoad(words: Words, index: number): boolean {
  if (!/^u\.?s\.?$/.test(lowerWord(words, index)) || lowerWord(words, index - 1) === 'the') return false;
  const next = index + 1;
  const isNamed = /^(?:highway|route|hwy\.?|rt\.?|rte\.?)$/.test(lowerWord(words, next));
  const number = isNamed ? next + 1 : next;
  return gapBefore(words, next) <= Gap.hyphen && /^\d{1,3}$/.test(lowerWord(words, number));
}

/** Where capitals say nothing, the words alone: "Delhi High Court". */
function isBeforeOrganisation(words: Words, { to }: Toponym): boolean {
  if (gapBefore(words, to) !== Gap.space || isShaped(words, to - 1, Shape.possessive)) return false;
  const isRank = ranks.has(lowerWord(words, to)) || /^\d+(?:st|nd|rd|th)$/.test(lowerWord(words, to));
  const next = isRank && gapBefore(words, to + 1) === Gap.space ? to + 1 : to;
  return organisationWords.has(lowerWord(words, next));
}

/** "Bank of China", "Treaty of Versailles", "Duke of York". */
function isAfterHead(words: Words, from: number): boolean {
  let before = from - 1;
  if (gapBefore(words, from) !== Gap.space) return false;
  if (lowerWord(words, before) === 'the') before--;
  if (lowerWord(words, before) !== 'of' || gapBefore(words, before) !== Gap.space) return false;
  const head = lowerWord(words, before - 1);
  if (!isCapital(words, before - 1) || isShaped(words, before - 1, Shape.headline)) return false;
  if (head === 'district') return isCapital(words, before - 2) && courtParts.has(lowerWord(words, before - 2));
  return organisationHeads.has(head) || eventHeads.has(head);
}

/** "Linden-Maplesville football game", "Brookland-Cayce High School": two names, and what both make. */
function isPaired(words: Words, { from, to }: Toponym): boolean {
  const isSecond = gapBefore(words, from) === Gap.hyphen && isCapital(words, from - 1);
  const isFirst = gapBefore(words, to) === Gap.hyphen && isCapital(words, to);
  if (!isFirst && !isSecond) return false;
  const next = isFirst ? to + 1 : to;
  if (gapBefore(words, next) !== Gap.space || isShaped(words, next - 1, Shape.possessive)) return false;
  return games.has(lowerWord(words, next)) || hasOrganisationWord(words, next);
}

/** "the Minsk agreement": of a town, as countries have agreements too. */
function isTreaty(words: Words, { to, matches }: Toponym): boolean {
  if (gapBefore(words, to) !== Gap.space || !treaties.has(lowerWord(words, to))) return false;
  return matches.some(({ entry }) => entry.kind === 'town') && matches.every(({ entry }) => entry.kind !== 'country');
}

/** "University of Texas at Austin", "Organization for Security and Co-operation in Europe". */
function isAtUniversity(words: Words, from: number): boolean {
  const before = lowerWord(words, from - 1);
  if (before === 'in') return isCooperation(words, from - 2);
  if (before !== 'at') return false;
  for (let index = from - 2; index > from - 6; index--) {
    if (lowerWord(words, index) === 'of') return lowerWord(words, index - 1) === 'university';
  }
  return false;
}

function isCooperation(words: Words, index: number): boolean {
  const first = lowerWord(words, index) === 'operation' ? index - 1 : index;
  return isCapital(words, first) && /^(?:co|co-operation|cooperation)$/.test(lowerWord(words, first));
}

/** "Radio Moscow", "Real Madrid": a capitalised word before, which is no title and does not just open the sentence. */
function endsName(words: Words, from: number): boolean {
  const before = from - 1;
  if (gapBefore(words, from) !== Gap.space || !isCapital(words, before)) return false;
  if (isShaped(words, before, Shape.possessive | Shape.dotted | Shape.headline)) return false;
  const word = lowerWord(words, before);
  if (determiners.has(word)) return false;
  if (organisationWords.has(word)) return true;
  if (isShaped(words, before, Shape.opening) || titles.has(word) || offices.has(word) || landWords.has(word))
    return false;
  return !kindWords.has(word) && !directions.has(word) && !days.has(word) && !describers.has(word);
}

/** Capitalised words that follow make the name a part of theirs, unless they are a title ("Moscow Mayor Sergei Sobyanin"). */
function opensName(words: Words, { from, to }: Toponym, isBeforePlace: boolean): boolean {
  if (isShaped(words, to - 1, Shape.possessive) || gapBefore(words, to) !== Gap.space || !isCapital(words, to))
    return false;
  const next = lowerWord(words, to);
  if (days.has(next) || followers.has(next) || directions.has(next)) return hasOrganisationWord(words, to + 1);
  if (isBeforePlace) return organisationWords.has(next);
  if (/^(city|town|county)$/.test(next) && to === from + 1 && clubTowns.has(lowerWord(words, from))) return true;
  if (next === 'local' && lowerWord(words, to + 1) === 'government' && lowerWord(words, to + 2) === 'area')
    return false;
  if (next === 'department' && lowerWord(words, to + 1) === 'of') return true;
  if (next !== 'saint' && (kindWords.has(next) || titles.has(next))) return hasOrganisationWord(words, to + 1);
  return hasOrganisationWord(words, to) || !hasTitle(words, to);
}

/** "Israel Defense Minister", "Tacoma Police Chief": the place of an office. */
function hasTitle(words: Words, from: number): boolean {
  for (let index = from; index < from + 4 && gapBefore(words, index) === Gap.space; index++) {
    if (!isCapital(words, index)) return false;
    if (titles.has(lowerWord(words, index))) return true;
  }
  return false;
}

/** Whether the run of capitalised words from here holds a word of an organisation: "Texas State University". */
function hasOrganisationWord(words: Words, from: number): boolean {
  for (let index = from; index < from + 4 && gapBefore(words, index) === Gap.space; index++) {
    const word = lowerWord(words, index);
    if (!isCapital(words, index) && !inner.has(word)) return false;
    if (titles.has(word)) return false;
    if (organisationWords.has(word)) return !(departments.has(word) && titles.has(lowerWord(words, index + 1)));
  }
  return false;
}

function isCapital(words: Words, index: number): boolean {
  return (
    isShaped(words, index, Shape.capital) &&
    !(isShaped(words, index, Shape.opening) && inner.has(lowerWord(words, index)))
  );
}
