import { kindWords } from './lexicon/geography.ts';
import { organisationWords, streetWords } from './lexicon/organisations.ts';
import { personalVerbs } from './lexicon/people.ts';
import { placedNouns } from './lexicon/placedNouns.ts';
import { wordSet } from './lexicon/wordSet.ts';
import { isStranger } from './isStranger.ts';
import type { NameInText } from './readName.ts';
import type { Evidence } from './weights/recognitionWeights.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const basis = wordSet(
  'based area born bound wide born-and-raised style trained backed led educated held occupied controlled',
);
const diseases = wordSet(
  'virus viruses flu influenza fever disease encephalitis syndrome strain strains ebolavirus hemorrhagic haemorrhagic variant vaccine measles',
);
/** What is nothing but a road: a "Court" may be one of law. */
const roads = wordSet(
  'street st. road rd rd. avenue ave ave. drive dr. lane boulevard blvd blvd. highway hwy hwy. parkway turnpike pike trail expressway freeway',
);
/** Words without a capital inside the names of organisations. */
const inner = wordSet('of and the for & de');

/** Adds what stands after a name. */
export function addRightEvidence(words: Words, name: NameInText, evidence: Evidence[]): void {
  const { from, to } = name;
  if (isShaped(words, to - 1, Shape.possessive)) return;
  const gap = gapBefore(words, to);
  if (gap === Gap.comma && isAge(words, to)) evidence.push('precedesAge');
  if (gap <= Gap.hyphen && isShaped(words, to, Shape.number) && evidence.includes('isCode'))
    evidence.push('precedesNumber');
  if (gap === Gap.hyphen && basis.has(lowerWord(words, to))) evidence.push('isBase');
  if (words.text[name.start - 1] === '/' && words.text[name.end] === '/') evidence.push('isBetweenSlashes');
  if (isShaped(words, from, Shape.opening | Shape.capitals) && isBeforeDash(words, to)) evidence.push('opensDateline');
  if (gap === Gap.space) addNextWordEvidence(words, to, evidence);
}

function addNextWordEvidence(words: Words, to: number, evidence: Evidence[]): void {
  const after = lowerWord(words, to);
  const isCapital = isShaped(words, to, Shape.capital);
  if (/[^e]ed$/.test(after)) evidence.push('precedesPast');
  if (diseases.has(after)) evidence.push('precedesDisease');
  if (isCapital && streetWords.has(after) && !comesTo(words, to + 1, organisationWords))
    evidence.push('precedesStreet');
  else if (isCapital && organisationWords.has(after))
    evidence.push(comesTo(words, to + 1, roads) ? 'opensStreet' : 'precedesOrganisation');
  else if (placedNouns.has(after)) evidence.push('precedesInhabitants');
  else if (kindWords.has(after)) evidence.push('isBesideKind');
  else if (personalVerbs.has(after)) evidence.push('precedesPersonalVerb');
  else if (isStranger(words, to)) evidence.push(readRun(words, to + 1));
}

/** What the run of capitals comes to: "Nashville Film Festival", "Dublin Center Drive". */
function readRun(words: Words, from: number): Evidence {
  if (comesTo(words, from, roads)) return 'opensStreet';
  return comesTo(words, from, organisationWords) ? 'opensOrganisation' : 'precedesCapital';
}

function comesTo(words: Words, from: number, sought: ReadonlySet<string>): boolean {
  for (let index = from; index < from + 4 && gapBefore(words, index) === Gap.space; index++) {
    const word = lowerWord(words, index);
    const isCapital = isShaped(words, index, Shape.capital);
    if (isCapital && sought.has(word)) return true;
    if (!isCapital && !inner.has(word)) return false;
  }
  return false;
}

/** "CORSICANA — ", "HURRICANE, W.Va. - "; also where a broken encoding has made the dash "â" and a sign or two. */
function isBeforeDash(words: Words, to: number): boolean {
  const next = gapBefore(words, to) === Gap.comma && isShaped(words, to, Shape.capital) ? to + 1 : to;
  const end = words.end[next - 1]!;
  const between = words.text.slice(end, Math.min(words.start[next] ?? 0, end + 14));
  return /^\s*(?:\([^)]{2,6}\)\s*)?(?: -|[–—]|--|â\S{0,4})[-–—]*\s*$/.test(between);
}

/** ", 19," after a person's name. */
function isAge(words: Words, index: number): boolean {
  if (!isShaped(words, index, Shape.number) || words.end[index]! - words.start[index]! > 2) return false;
  return gapBefore(words, index + 1) === Gap.comma || lowerWord(words, index + 1) === 'of';
}
