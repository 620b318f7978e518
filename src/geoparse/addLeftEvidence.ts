import { directions, kindWords, locatives } from './lexicon/geography.ts';
import { organisationHeads, organisationWords } from './lexicon/organisations.ts';
import { wordSet } from './lexicon/wordSet.ts';
import { isStranger } from './isStranger.ts';
import { placedNouns } from './lexicon/placedNouns.ts';
import type { NameInText } from './readName.ts';
import type { Evidence } from './weights/recognitionWeights.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const motion = wordSet('to from for through leaving left reached visited visit visiting entered');
const others = wordSet('between with by against and or on over including than like as that when where');
const articles = wordSet('the a an his her their our my your its this that every');
const parties = wordSet('d r i dfl gop lab con');
/** What is "of" a place, beside the kinds of places themselves. */
const nounsOfPlaces = wordSet(
  'villages towns cities suburbs districts provinces states islands streets outskirts port area part parts people residents mayor government',
);
const relations = wordSet(
  'son daughter sons daughters brother sister brothers sisters wife husband fiancee partner granddaughter grandson nephew niece cousin',
);
/** Words that are no nouns: what stands before them is no attribute. */
const functionWords = wordSet(
  'is was are were be been has have had will would can could may might must shall should did does do said says and or but nor as that which who',
  'whom whose when where while in on at to of for with from by after before until since than then into over under not also never again went came',
);
const sides = wordSet('outside miles kilometers kilometres km');

/** Adds what the word before a name says. */
export function addLeftEvidence(words: Words, { from, to }: NameInText, evidence: Evidence[]): void {
  const gap = gapBefore(words, from);
  const before = lowerWord(words, from - 1);
  if (gap === Gap.hyphen) {
    if (parties.has(before)) evidence.push('followsParty');
    else if (isShaped(words, from - 1, Shape.capital)) evidence.push('isInList');
  } else if (gap === Gap.comma && relations.has(before)) evidence.push('followsRelation');
  else if (isAfterAge(words, gap === Gap.space && before === 'of' ? from - 1 : from)) evidence.push('followsAge');
  else if (gap !== Gap.space) return;
  else if (articles.has(before)) addArticleEvidence(words, to, evidence);
  else {
    const piece = readBefore(words, from, before);
    if (piece) evidence.push(piece);
  }
}

/** "Jones, 34, Dallas" and "Jones, 34, of Dallas": where a person lives. */
function isAfterAge(words: Words, index: number): boolean {
  const age = index - 1;
  if (gapBefore(words, index) !== Gap.comma || gapBefore(words, age) !== Gap.comma) return false;
  return isShaped(words, age, Shape.number) && words.end[age]! - words.start[age]! === 2;
}

function readBefore(words: Words, from: number, before: string): Evidence | undefined {
  const second = lowerWord(words, from - 2);
  if (directions.has(before)) return 'followsDirection';
  if (locatives.has(before)) return 'followsLocative';
  if (before === 'to' && second === 'according') return 'followsAccording';
  if (motion.has(before)) return 'followsMotion';
  if ((before === 'called' || before === 'named') && kindWords.has(second)) return 'followsKindOf';
  if (before === 'of') return readOf(words, from);
  if (others.has(before)) return 'followsOther';
  if (kindWords.has(before)) return 'isBesideKind';
  if (isShaped(words, from - 1, Shape.number) && /^(?:19|20)\d\d$/.test(before)) return 'followsYear';
  if (!isStranger(words, from - 1)) return undefined;
  return organisationWords.has(before) ? 'followsOrganisation' : 'followsCapital';
}

/** "University of", "the village of", "south of". */
function readOf(words: Words, from: number): Evidence {
  const head = lowerWord(words, from - 2);
  const isCapital = isShaped(words, from - 2, Shape.capital) && !isShaped(words, from - 2, Shape.opening);
  if (isCapital) return organisationHeads.has(head) ? 'followsHead' : 'followsOf';
  if (kindWords.has(head) || nounsOfPlaces.has(head)) return 'followsKindOf';
  return directions.has(head) || sides.has(head) ? 'followsSideOf' : 'followsOf';
}

/** "the Durango" is no town, "the Durango police" and "the United States" are: towns alone take no article. */
function addArticleEvidence(words: Words, to: number, evidence: Evidence[]): void {
  const takesArticle: Evidence[] = ['isCountry', 'isAdjective', 'isCode', 'isRegion', 'hasSeveralWords', 'isKindName'];
  if (takesArticle.some((piece) => evidence.includes(piece))) return;
  const after = lowerWord(words, to);
  const isBeforeNoun =
    gapBefore(words, to) === Gap.space &&
    (isShaped(words, to, Shape.capital) || placedNouns.has(after) || kindWords.has(after));
  const isCompound = isShaped(words, to - 1, Shape.possessive) || gapBefore(words, to) === Gap.hyphen;
  if (isBeforeNoun || isCompound) return;
  const isAttribute = gapBefore(words, to) === Gap.space && !functionWords.has(after) && !/ed$/.test(after);
  evidence.push(isAttribute ? 'isAttribute' : 'followsArticle');
}
