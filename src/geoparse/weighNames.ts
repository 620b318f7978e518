import { addNeighbourEvidence } from './addNeighbourEvidence.ts';
import { addTextEvidence } from './addTextEvidence.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { AuthorDecisions } from './readDecisions.ts';
import { findPeople, type People } from './findPeople.ts';
import { findRepeats } from './findRepeats.ts';
import { notPlaces } from './lexicon/notPlaces.ts';
import { readPlaceName } from './readPlaceName.ts';
import { addEvidence } from './addEvidence.ts';
import type { Toponym } from './toponym.ts';
import type { Evidence, RecognitionWeights } from './weights/recognitionWeights.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

/** Every name that could be a place's, in the order of the text, none over another, with what speaks for and against it. */
export function weighNames(
  words: Words,
  gazetteer: Gazetteer,
  decisions: AuthorDecisions,
  weights: RecognitionWeights,
): Toponym[] {
  const people = findPeople(words);
  const read = readNames(words, gazetteer, decisions);
  lookBeside(words, read, people, weights);
  const repeats = findRepeats(words, read).filter(({ from, to }) => !decisions.read(words, from, to));
  lookBeside(words, repeats, people, weights);
  const toponyms = repeats.length === 0 ? read : [...read, ...repeats].sort((a, b) => a.from - b.from);
  addTextEvidence(toponyms);
  for (const toponym of toponyms) toponym.likelihood = findLikelihood(toponym.evidence, weights.whole);
  return toponyms;
}

/** The first look: at each name and the words beside it. */
function lookBeside(words: Words, toponyms: Toponym[], people: People, weights: RecognitionWeights): void {
  for (const toponym of toponyms) {
    if (toponym.decision) toponym.evidence.push('isDecided');
    addEvidence(words, toponym, people, toponym.evidence);
  }
  addNeighbourEvidence(words, toponyms);
  for (const toponym of toponyms) toponym.likelihood = findLikelihood(toponym.evidence, weights.beside);
}

/** Every name of the gazetteer and of the author that the text prints with a capital: the longest at each word. */
function readNames(words: Words, gazetteer: Gazetteer, decisions: AuthorDecisions): Toponym[] {
  const toponyms: Toponym[] = [];
  for (let index = 0; index < words.count;) {
    const isName = isShaped(words, index, Shape.capital);
    const passed = isName && opensNotPlace(words, index);
    const found = isName && !passed ? readPlaceName(words, index, gazetteer) : undefined;
    const decided = decisions.read(words, index, found?.to ?? 0);
    const name = decided?.name ?? found;
    if (!name) {
      index += passed ? 2 : 1;
      continue;
    }
    const key = nameKey(words.text.slice(name.start, name.end));
    const toponym: Toponym = { ...name, key, evidence: [...(name.signs ?? [])], likelihood: 0 };
    if (decided) toponym.decision = decided.decision;
    if (decided?.decision.place !== 'none') toponyms.push(toponym);
    index = name.to;
  }
  return toponyms;
}

/** "White House", "West Nile": two words that gazetteers hold, whole or in part, and news means nothing on the map by. */
function opensNotPlace(words: Words, index: number): boolean {
  if (gapBefore(words, index + 1) > Gap.hyphen || !isShaped(words, index + 1, Shape.capital)) return false;
  return notPlaces.has(`${lowerWord(words, index)}_${lowerWord(words, index + 1)}`);
}

/** The logistic function of the evidence's sum, 0…1. */
function findLikelihood(evidence: Evidence[], weights: Partial<Record<Evidence, number>>): number {
  let sum = weights.bias ?? 0;
  for (const piece of evidence) sum += weights[piece] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
