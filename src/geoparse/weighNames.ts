import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { AuthorDecisions } from './readDecisions.ts';
import { findPeople } from './findPeople.ts';
import { readKindName } from './readKindName.ts';
import { readName, type NameInText } from './readName.ts';
import { wordSet } from './lexicon/wordSet.ts';
import { addEvidence } from './recognitionEvidence.ts';
import { isContainer, type Toponym } from './toponym.ts';
import type { Evidence, RecognitionWeights } from './weights/recognitionWeights.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const provinceWords = wordSet('province prefecture governorate oblast krai canton voivodeship');

/** Every name that could be a place's, in the order of the text, none over another, with what speaks for and against it. */
export function weighNames(
  words: Words,
  gazetteer: Gazetteer,
  decisions: AuthorDecisions,
  weights: RecognitionWeights,
): Toponym[] {
  const toponyms = readNames(words, gazetteer, decisions);
  const people = findPeople(words);
  for (const toponym of toponyms) {
    if (toponym.decision) toponym.evidence.push('isDecided');
    addEvidence(words, toponym, people, toponym.evidence);
  }
  addNeighbourEvidence(words, toponyms);
  for (const toponym of toponyms) toponym.likelihood = findLikelihood(toponym.evidence, weights);
  addTextEvidence(toponyms, weights);
  return toponyms;
}

/** Every name of the gazetteer and of the author that the text prints with a capital: the longest at each word. */
function readNames(words: Words, gazetteer: Gazetteer, decisions: AuthorDecisions): Toponym[] {
  const toponyms: Toponym[] = [];
  for (let index = 0; index < words.count;) {
    const found = isShaped(words, index, Shape.capital) ? readPlaceName(words, index, gazetteer) : undefined;
    const decided = decisions.read(words, index, found?.to ?? 0);
    const name = decided?.name ?? found;
    if (!name) {
      index++;
      continue;
    }
    const key = nameKey(words.text.slice(name.start, name.end));
    const toponym: Toponym = { ...name, key, evidence: [], likelihood: 0 };
    if (decided) toponym.decision = decided.decision;
    if (decided?.decision.place !== 'none') toponyms.push(toponym);
    index = name.to;
  }
  return toponyms;
}

function readPlaceName(words: Words, index: number, gazetteer: Gazetteer): NameInText | undefined {
  const name = readName(words, index, gazetteer);
  const kindName = readKindName(words, index);
  if (kindName && (!name || kindName.to > name.to)) return kindName;
  return name && withProvinceWord(words, name);
}

/** "Akita Prefecture": the kind belongs to the name, and no town is meant. */
function withProvinceWord(words: Words, name: NameInText): NameInText {
  const { to, matches } = name;
  if (gapBefore(words, to) !== Gap.space || !isShaped(words, to, Shape.capital)) return name;
  if (!provinceWords.has(lowerWord(words, to))) return name;
  const provinces = matches.filter(({ entry }) => entry.kind === 'province' || entry.kind === 'county');
  return provinces.length === 0 ? name : { ...name, to: to + 1, end: words.end[to]!, matches: provinces };
}

/** "Paris, Texas" and "Paris, Lyon and Nice": places beside places. */
function addNeighbourEvidence(words: Words, toponyms: Toponym[]): void {
  for (let i = 0; i + 1 < toponyms.length; i++) {
    const left = toponyms[i]!;
    const right = toponyms[i + 1]!;
    const isAfterComma = right.from === left.to && gapBefore(words, right.from) === Gap.comma;
    if (isAfterComma && right.matches.some(({ entry }) => isContainer(entry) && holdsOne(entry.id, left))) {
      left.evidence.push('precedesContainer');
      right.evidence.push('qualifies');
    } else if (isAfterComma || isJoinedByAnd(words, left, right)) {
      left.evidence.push('isInList');
      right.evidence.push('isInList');
    }
  }
}

function holdsOne(id: string, inner: Toponym): boolean {
  return inner.matches.some(
    ({ entry }) =>
      id === `country:${entry.country}` || id === `admin1:${entry.admin1}` || id === `admin2:${entry.admin2}`,
  );
}

function isJoinedByAnd(words: Words, left: Toponym, right: Toponym): boolean {
  return right.from === left.to + 1 && (lowerWord(words, left.to) === 'and' || lowerWord(words, left.to) === 'or');
}

function findLikelihood(evidence: Evidence[], weights: RecognitionWeights): number {
  let sum = weights.bias;
  for (const piece of evidence) sum += weights[piece];
  return 1 / (1 + Math.exp(-sum));
}

/** A name that is clearly a place's in one sentence is more likely one in the next. */
function addTextEvidence(toponyms: Toponym[], weights: RecognitionWeights): void {
  const best = new Map<string, number>();
  for (const { key, likelihood } of toponyms) best.set(key, Math.max(likelihood, best.get(key) ?? 0));
  for (const toponym of toponyms) {
    if (best.get(toponym.key)! < 0.9) continue;
    toponym.evidence.push('isClearElsewhere');
    toponym.likelihood = findLikelihood(toponym.evidence, weights);
  }
}
