import type { Match } from '../gazetteer/gazetteer.ts';
import { provinceAbbreviations } from './lexicon/abbreviations.ts';
import { commonWords } from './lexicon/commonWords.ts';
import { days, directions, kindWords, locatives } from './lexicon/geography.ts';
import { organisationHeads, organisationWords, streetWords } from './lexicon/organisations.ts';
import { givenNames, personalVerbs, placeNamesOfPeople, titles } from './lexicon/people.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { People } from './findPeople.ts';
import type { NameInText } from './readName.ts';
import { isAdjective } from './toponym.ts';
import type { Evidence } from './weights/recognitionWeights.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const motion = wordSet('to from for through leaving left reached visited visit visiting entered');
const others = wordSet('between with by against and or on over including than like as that when where');
const articles = wordSet('the a an his her their our my your its this that every');
const inhabitants = wordSet(
  'residents resident man woman men women couple teen teenager boy girl native natives people officials authorities police area firefighters',
  'voters students citizens lawmakers mayor councilman-elect suburb suburbs home neighborhood metro region-wide government capital',
);
const speaking = wordSet('speak speaks spoke speaking learn learns learned learning translated');
const languages = wordSet('language languages speaking speaker speakers translation dialect grammar');
const basis = wordSet(
  'based area born bound wide born-and-raised style trained backed led educated held occupied controlled',
);

/** Adds what speaks for and against a name being a place's, from the gazetteer, the words around it and the persons named. */
export function addEvidence(words: Words, name: NameInText, people: People, evidence: Evidence[]): void {
  if (name.matches.length === 0) evidence.push('isKindName');
  else addNameEvidence(name.matches, name.to - name.from, evidence);
  addWordEvidence(words, name, evidence);
  addLeftEvidence(words, name, evidence);
  addRightEvidence(words, name, evidence);
  if (!evidence.includes('isAdjective') && !evidence.includes('isCode'))
    addPersonEvidence(words, name, people, evidence);
  if (isLanguage(words, name)) evidence.push('isLanguage');
  addPairEvidence(evidence);
}

/** "English-language", "the French language", "speaks Korean": a tongue, not what is of a country. */
function isLanguage(words: Words, { from, to, matches }: NameInText): boolean {
  if (!matches.some(({ via }) => via === 'adjective')) return false;
  if (speaking.has(lowerWord(words, from - 1)) && gapBefore(words, from) === Gap.space) return true;
  return gapBefore(words, to) <= Gap.hyphen && languages.has(lowerWord(words, to));
}

/** Where two pieces of evidence together say other than each alone. */
function addPairEvidence(evidence: Evidence[]): void {
  const has = (piece: Evidence): boolean => evidence.includes(piece);
  const isKnown = has('isCountry') || has('isCapital') || has('isProvince') || has('isLargeTown');
  if (isKnown && (has('precedesCapital') || has('precedesOrganisation'))) evidence.push('isKnownInName');
  if (isKnown && has('isCommonWord')) evidence.push('isKnownCommonWord');
  if (has('isCommonWord') && has('isOpening')) evidence.push('isCommonOpening');
  const isPlaced = has('followsLocative') || has('followsMotion') || has('precedesContainer');
  if (isPlaced && !has('precedesCapital') && !has('isInHeadline')) {
    if (has('isCommonWord')) evidence.push('isPlacedCommonWord');
    if (has('isSurname') || has('isGivenName')) evidence.push('isPlacedSurname');
  }
}

/** What the best of the entries so named is worth. */
function addNameEvidence(matches: Match[], length: number, evidence: Evidence[]): void {
  let population = -1;
  let isPrimary = false;
  const kinds = new Set<string>();
  for (const { entry, via } of matches) {
    if (via !== 'alias') isPrimary = true;
    if (via === 'alias' && entry.kind === 'town' && entry.population < 50_000) continue;
    kinds.add(entry.kind);
    if (entry.kind === 'town' && entry.population > population) population = entry.population;
    if (entry.capital === 'country') kinds.add('capital');
  }
  if (isAdjective(matches)) evidence.push('isAdjective');
  else if (matches.every((match) => match.via === 'code')) evidence.push('isCode');
  else if (kinds.has('country')) evidence.push('isCountry');
  else if (kinds.has('capital')) evidence.push('isCapital');
  else if (kinds.has('province')) evidence.push('isProvince');
  else if ([...kinds].some((kind) => kind !== 'town' && kind !== 'county')) evidence.push('isRegion');
  else if (population >= 100_000) evidence.push('isLargeTown');
  else if (kinds.has('county')) evidence.push('isCounty');
  else if (population >= 15_000) evidence.push('isTown');
  if (!isPrimary) evidence.push('isOnlyAlias');
  if (length > 1) evidence.push('hasSeveralWords');
}

function addWordEvidence(words: Words, { from, to, start, end }: NameInText, evidence: Evidence[]): void {
  if (isShaped(words, from, Shape.headline)) evidence.push('isInHeadline');
  else if (isShaped(words, from, Shape.opening)) evidence.push('isOpening');
  if (isShaped(words, to - 1, Shape.possessive)) evidence.push('isPossessive');
  if (to - from > 1 || evidence.includes('isCode') || evidence.includes('isAdjective')) return;
  const word = lowerWord(words, from);
  if (days.has(word)) evidence.push('isDay');
  else if (commonWords.has(word)) evidence.push('isCommonWord');
  if (words.inLowerCase.has(word)) evidence.push('isLowerInText');
  if (end - start <= 3) evidence.push('isShort');
  const isPlain = !isShaped(words, from, Shape.headline) && !isShaped(words, from, Shape.opening);
  if (isPlain && end - start <= 5 && isShaped(words, from, Shape.capitals)) evidence.push('isAcronym');
}

function addLeftEvidence(words: Words, { from, to }: NameInText, evidence: Evidence[]): void {
  const gap = gapBefore(words, from);
  const before = lowerWord(words, from - 1);
  if (gap === Gap.comma || gap > Gap.comma) return;
  if (gap === Gap.hyphen) {
    if (isShaped(words, from - 1, Shape.capital)) evidence.push('isInList');
    return;
  }
  if (directions.has(before)) evidence.push('followsDirection');
  else if (locatives.has(before)) evidence.push('followsLocative');
  else if (motion.has(before)) evidence.push('followsMotion');
  else if (before === 'of') evidence.push(followsHead(words, from) ? 'followsHead' : 'followsOf');
  else if (others.has(before)) evidence.push('followsOther');
  else if (articles.has(before)) addArticleEvidence(words, to, evidence);
  else if (kindWords.has(before)) evidence.push('isBesideKind');
  else if (isStranger(words, from - 1)) evidence.push('followsCapital');
}

/** "the Durango" is no town, "the Durango police" and "the United States" are: towns alone take no article. */
function addArticleEvidence(words: Words, to: number, evidence: Evidence[]): void {
  const takesArticle: Evidence[] = ['isCountry', 'isAdjective', 'isCode', 'isRegion', 'hasSeveralWords', 'isKindName'];
  if (takesArticle.some((piece) => evidence.includes(piece))) return;
  const after = lowerWord(words, to);
  const isBeforeNoun =
    gapBefore(words, to) === Gap.space &&
    (isShaped(words, to, Shape.capital) || inhabitants.has(after) || kindWords.has(after));
  if (!isBeforeNoun && !isShaped(words, to - 1, Shape.possessive)) evidence.push('followsArticle');
}

/** "University of", "Bank of the". */
function followsHead(words: Words, from: number): boolean {
  return isShaped(words, from - 2, Shape.capital) && organisationHeads.has(lowerWord(words, from - 2));
}

/** A capitalised word that has no business before or after a place's name. */
function isStranger(words: Words, index: number): boolean {
  if (!isShaped(words, index, Shape.capital) || isShaped(words, index, Shape.headline)) return false;
  if (isShaped(words, index, Shape.opening) && commonWords.has(lowerWord(words, index))) return false;
  if (provinceAbbreviations.has(lowerWord(words, index))) return false;
  return !days.has(lowerWord(words, index)) && !isShaped(words, index, Shape.possessive);
}

function addRightEvidence(words: Words, { to }: NameInText, evidence: Evidence[]): void {
  const gap = gapBefore(words, to);
  const after = lowerWord(words, to);
  if (isShaped(words, to - 1, Shape.possessive)) return;
  if (gap === Gap.comma && isAge(words, to)) evidence.push('precedesAge');
  if (gap === Gap.hyphen && basis.has(after)) evidence.push('isBase');
  if (gap !== Gap.space) return;
  const isCapital = isShaped(words, to, Shape.capital);
  if (isCapital && streetWords.has(after)) evidence.push('precedesStreet');
  else if (isCapital && organisationWords.has(after)) evidence.push('precedesOrganisation');
  else if (inhabitants.has(after)) evidence.push('precedesInhabitants');
  else if (kindWords.has(after)) evidence.push('isBesideKind');
  else if (personalVerbs.has(after)) evidence.push('precedesPersonalVerb');
  else if (isStranger(words, to)) evidence.push('precedesCapital');
}

/** ", 19," after a person's name. */
function isAge(words: Words, index: number): boolean {
  if (!isShaped(words, index, Shape.number) || words.end[index]! - words.start[index]! > 2) return false;
  return gapBefore(words, index + 1) === Gap.comma || lowerWord(words, index + 1) === 'of';
}

function addPersonEvidence(words: Words, { from, to }: NameInText, people: People, evidence: Evidence[]): void {
  if (people.inside[from] === 1) evidence.push('isInPerson');
  if (to - from > 1) return;
  const word = lowerWord(words, from);
  if (people.surnames.has(word)) evidence.push('isSurname');
  if (givenNames.has(word) && !placeNamesOfPeople.has(word)) evidence.push('isGivenName');
  if (gapBefore(words, from) === Gap.space && titles.has(lowerWord(words, from - 1))) {
    if (!evidence.includes('isInPerson') && isShaped(words, from - 1, Shape.dotted)) evidence.push('isSurname');
  }
}
