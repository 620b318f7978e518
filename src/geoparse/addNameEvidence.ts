import type { Match } from '../gazetteer/gazetteer.ts';
import { commonWords } from './lexicon/commonWords.ts';
import { days } from './lexicon/geography.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { NameInText } from './readName.ts';
import { isAdjective } from './toponym.ts';
import type { Evidence } from './weights/recognitionWeights.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const speaking = wordSet('speak speaks spoke speaking learn learns learned learning translated');
const waters = wordSet('sea ocean river gulf');
const languages = wordSet('language languages speaking speaker speakers translation dialect grammar');

/** Adds what the name itself says: who bears it by the gazetteer, and how it is written. */
export function addNameEvidence(words: Words, name: NameInText, evidence: Evidence[]): void {
  if (name.matches.length > 0) addMatchEvidence(name.matches, lowerWord(words, name.from - 1) === 'the', evidence);
  const bare = lowerWord(words, name.from) === 'the' ? name.from + 1 : name.from;
  if (name.to > bare + 1) evidence.push('hasSeveralWords');
  if (isShaped(words, name.from, Shape.headline)) evidence.push('isInHeadline');
  else if (isShaped(words, name.from, Shape.opening)) evidence.push('isOpening');
  if (isShaped(words, name.to - 1, Shape.possessive)) evidence.push('isPossessive');
  if (isLanguage(words, name)) evidence.push('isLanguage');
  if (name.to === name.from + 1) addWordEvidence(words, name, evidence);
}

/** What the best of the entries so named is worth. */
function addMatchEvidence(matches: Match[], hasArticle: boolean, evidence: Evidence[]): void {
  let population = -1;
  const kinds = new Set<string>();
  for (const { entry, via } of matches) {
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
  // "the Mediterranean", "the Amazon": a water without its kind is no lesser name of it.
  if (matches.every(({ entry, via }) => via === 'alias' && !(hasArticle && waters.has(entry.kind))))
    evidence.push('isOnlyAlias');
}

/** How a single word is written, and which word of the language it is. */
function addWordEvidence(words: Words, { from, start, end }: NameInText, evidence: Evidence[]): void {
  const isInHeadline = isShaped(words, from, Shape.headline);
  const isInCapitals = isShaped(words, from, Shape.capitals) && !isInHeadline;
  if (isInCapitals && end - start > 4) evidence.push('isInCapitals');
  if (evidence.includes('isCode') || evidence.includes('isAdjective')) return;
  const word = lowerWord(words, from);
  if (days.has(word)) evidence.push('isDay');
  else if (commonWords.has(word)) evidence.push('isCommonWord');
  if (words.inLowerCase.has(word)) evidence.push('isLowerInText');
  if (end - start <= 3) evidence.push('isShort');
  if (isInCapitals && end - start <= 5 && !isShaped(words, from, Shape.opening)) evidence.push('isAcronym');
}

/** "English-language", "the French language", "speaks Korean": a tongue, not what is of a country. */
function isLanguage(words: Words, { from, to, matches }: NameInText): boolean {
  if (!matches.some(({ via }) => via === 'adjective')) return false;
  if (speaking.has(lowerWord(words, from - 1)) && gapBefore(words, from) === Gap.space) return true;
  return gapBefore(words, to) <= Gap.hyphen && languages.has(lowerWord(words, to));
}
