import { addLeftEvidence } from './addLeftEvidence.ts';
import { addNameEvidence } from './addNameEvidence.ts';
import { addRightEvidence } from './addRightEvidence.ts';
import type { People } from './findPeople.ts';
import { givenNames, placeNamesOfPeople, titles } from './lexicon/people.ts';
import type { NameInText } from './readName.ts';
import type { Evidence } from './weights/recognitionWeights.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

/** Adds what speaks for and against a name being a place's, from the gazetteer, the words beside it and the persons named. */
export function addEvidence(words: Words, name: NameInText, people: People, evidence: Evidence[]): void {
  addNameEvidence(words, name, evidence);
  addLeftEvidence(words, name, evidence);
  addRightEvidence(words, name, evidence);
  if (!evidence.includes('isAdjective') && !evidence.includes('isCode'))
    addPersonEvidence(words, name, people, evidence);
  addPairEvidence(evidence);
}

function addPersonEvidence(words: Words, { from, to }: NameInText, people: People, evidence: Evidence[]): void {
  const isInPerson = people.inside[from] === 1;
  if (isInPerson) evidence.push('isInPerson');
  const isSaint = to === from + 2 && lowerWord(words, from) === 'st.';
  if (to > from + 1 && !isSaint) return;
  const word = lowerWord(words, to - 1);
  const isAfterTitle =
    gapBefore(words, from) === Gap.space &&
    titles.has(lowerWord(words, from - 1)) &&
    isShaped(words, from - 1, Shape.dotted);
  if (people.surnames.has(word) || (isAfterTitle && !isInPerson)) evidence.push('isSurname');
  else if (people.endings.has(word)) evidence.push('isEndOfName');
  if (givenNames.has(word) && !placeNamesOfPeople.has(word)) evidence.push('isGivenName');
}

/** Where two pieces of evidence together say other than each alone. */
function addPairEvidence(evidence: Evidence[]): void {
  const has: Has = (...pieces) => pieces.some((piece) => evidence.includes(piece));
  const isKnown = has('isCountry', 'isCapital', 'isProvince', 'isLargeTown');
  const isInName = has('precedesCapital', 'precedesOrganisation', 'opensOrganisation');
  if (isKnown && isInName) evidence.push('isKnownInName');
  if (isKnown && has('isInPerson')) evidence.push('isKnownInPerson');
  if (isKnown && has('precedesPersonalVerb')) evidence.push('isKnownSpeaker');
  if (isInName && has('isAdjective')) evidence.push('isAdjectiveInName');
  const isState = has('isProvince', 'isCode', 'isCountry') || (has('isCounty') && has('hasSeveralWords'));
  if (isState && has('precedesStreet')) evidence.push('isStateRoad');
  if (has('isUnknown') && !has('isUnknownKind') && has('isBesideKind', 'followsKindOf')) evidence.push('isUnknownKind');
  if (has('hasSeveralWords')) {
    if (has('isInPerson') && !has('isOnlyAlias')) evidence.push('isLongInPerson');
    if (has('precedesCapital')) evidence.push('isLongInName');
    if (has('isUnknown') && !has('isUnknownKind')) evidence.push('isLongUnknown');
  }
  if (has('isCommonWord')) {
    if (isKnown && !isPlaced(has)) evidence.push('isKnownCommonWord');
    if (has('isOpening')) evidence.push('isCommonOpening');
  }
  addPlacedEvidence(evidence, has);
}

type Has = (...pieces: Evidence[]) => boolean;

/** Where places stand, and little else: "in Lincoln", "the village of Sunrise". */
function isPlaced(has: Has): boolean {
  if (has('precedesCapital', 'isInHeadline')) return false;
  return has('followsLocative', 'followsMotion', 'followsKindOf', 'precedesContainer');
}

/** What is else a person or a common word may be a place there. */
function addPlacedEvidence(evidence: Evidence[], has: Has): void {
  if (!isPlaced(has)) return;
  if (has('isCommonWord')) evidence.push('isPlacedCommonWord');
  if (has('isSurname', 'isEndOfName')) evidence.push('isPlacedSurname');
  if (has('isGivenName')) evidence.push('isPlacedGivenName');
  if (has('isShort')) evidence.push('isPlacedShort');
}
