import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { isInsideName } from '../src/geoparse/isInsideName.ts';
import { readDecisions } from '../src/geoparse/readDecisions.ts';
import { rememberNames } from '../src/geoparse/rememberNames.ts';
import { tokenize } from '../src/geoparse/tokenize.ts';
import { weighNames } from '../src/geoparse/weighNames.ts';
import type { Toponym } from '../src/geoparse/toponym.ts';
import type { Words } from '../src/geoparse/words.ts';
import {
  besideEvidence,
  wholeEvidence,
  type Evidence,
  type RecognitionWeights,
} from '../src/geoparse/weights/recognitionWeights.ts';
import type { CorpusInfo } from './corpora.ts';
import { fitLogistic, type Case } from './fitLogistic.ts';
import type { GoldDocument } from './readCorpora.ts';
import { findRecognitionPrior } from './recognitionPriors.ts';

/** How much a name of each corpus counts: the corpus of world news is the smaller one, and the one more like other texts. */
const counts: Readonly<Record<string, number>> = { geovirus: 1.5 };

interface Text {
  document: GoldDocument;
  words: Words;
  gold: Set<string>;
}

/**
 * Learns recognition's weights from these documents and nothing else: first for what stands beside a name; then, over what
 * these weights make of each text, for all evidence. The same documents give the same weights, which do not depend on the
 * committed ones.
 */
export function trainRecognition(documents: GoldDocument[], gazetteer: Gazetteer): RecognitionWeights {
  const remembered = rememberNames(gazetteer);
  const texts = documents.map((document): Text => {
    const gold = new Set(document.toponyms.map(({ start, end }) => `${start}-${end}`));
    return { document, words: tokenize({ text: document.text }), gold };
  });
  const blank = { beside: fill(besideEvidence), whole: fill(wholeEvidence) };
  const beside = fit(besideEvidence, texts, remembered, blank);
  const whole = fit(wholeEvidence, texts, remembered, { ...blank, beside });
  return { beside, whole };
}

function fill<Name extends Evidence>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}

function fit<Name extends Evidence>(
  names: readonly Name[],
  texts: Text[],
  gazetteer: Gazetteer,
  weights: RecognitionWeights,
): Record<Name, number> {
  const order = new Map<Evidence, number>(names.map((name, index) => [name, index]));
  const cases = texts.flatMap((text) => findCases(text, gazetteer, weights, order));
  const fitted = fitLogistic(cases, names.map(findRecognitionPrior));
  // Two decimals are as much as the texts can tell.
  const entries = names.map((name, index) => [name, Math.round(fitted[index]! * 100) / 100] as const);
  return Object.fromEntries(entries) as Record<Name, number>;
}

/** A case a name of the text, but for those that the corpus does not mark. */
function findCases(
  { document, words, gold }: Text,
  gazetteer: Gazetteer,
  weights: RecognitionWeights,
  order: Map<Evidence, number>,
): Case[] {
  const names = weighNames(words, gazetteer, readDecisions([], gazetteer), weights);
  return names
    .filter((name) => isCounted(words, name, document.corpus))
    .map(({ start, end, evidence }) => ({
      features: (['bias', ...evidence] as Evidence[]).flatMap((piece) => order.get(piece) ?? []),
      isSought: gold.has(`${start}-${end}`),
      count: counts[document.corpus.name] ?? 1,
    }));
}

/** Whether a corpus would mark the name if it is a place's: adjectives and names inside names are not for every corpus. */
export function isCounted(words: Words, name: Toponym, { senses }: CorpusInfo): boolean {
  if (!senses.includes('people') && name.evidence.includes('isAdjective')) return false;
  return senses.includes('name') || !isInsideName(words, name);
}
