import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { RankedName, Setting } from '../src/geoparse/context.ts';
import { findCandidates, type Name } from '../src/geoparse/findCandidates.ts';
import { findCountryWords } from '../src/geoparse/findCountryWords.ts';
import { findToponyms } from '../src/geoparse/findToponyms.ts';
import { readDecisions } from '../src/geoparse/readDecisions.ts';
import { resolve } from '../src/geoparse/resolve.ts';
import { tokenize } from '../src/geoparse/tokenize.ts';
import type { Toponym } from '../src/geoparse/toponym.ts';
import type { RecognitionWeights } from '../src/geoparse/weights/recognitionWeights.ts';
import type { ResolutionFeature, ResolutionWeights } from '../src/geoparse/weights/resolutionWeights.ts';
import type { Choice } from './fitSoftmax.ts';
import { isRightEntry } from './isRightEntry.ts';
import type { GoldDocument } from './readCorpora.ts';

/** A document as resolution gets it, with what people marked. */
export interface ReadText {
  document: GoldDocument;
  toponyms: Toponym[];
  names: Name[];
  setting: Setting;
}

/** Everything up to resolution, which need not be done again for other weights. */
export function readNames(document: GoldDocument, gazetteer: Gazetteer, recognition: RecognitionWeights): ReadText {
  const words = tokenize(document);
  const toponyms = findToponyms(words, gazetteer, readDecisions([], gazetteer), recognition);
  const names = findCandidates(words, toponyms, gazetteer);
  return { document, toponyms, names, setting: { countryWords: findCountryWords(words), home: undefined } };
}

/** World news are few in the texts, local news many. */
const worldNewsCount = 4;

/** One choice for each name of the text that people have placed and that has both right and wrong candidates. */
export function findChoices(
  { document, toponyms, names, setting }: ReadText,
  weights: ResolutionWeights,
  features: ResolutionFeature[],
): Choice[] {
  const ranked = resolve(names, setting, weights);
  const gold = new Map(document.toponyms.map((toponym) => [`${toponym.start}-${toponym.end}`, toponym]));
  const mentions = new Map<RankedName, number>();
  const choices = new Map<RankedName, Choice>();
  for (const toponym of toponyms) {
    const name = ranked.get(toponym)!;
    const marked = gold.get(`${toponym.start}-${toponym.end}`);
    if (!marked || marked.lat === null || name.candidates.some(isAdjective)) continue;
    mentions.set(name, (mentions.get(name) ?? 0) + 1);
    if (choices.has(name)) continue;
    const isRight = isRightEntry(marked, name.candidates.map(({ entry }) => entry)); // prettier-ignore
    if (!isRight.includes(true) || !isRight.includes(false)) continue;
    const options = name.candidates.map((candidate) =>
      candidate.features.map(({ name: of, value }): [number, number] => [
        features.indexOf(of as ResolutionFeature),
        value,
      ]),
    );
    choices.set(name, { options, isRight, count: 1 });
  }
  const count = document.corpus.name === 'lgl' ? 1 : worldNewsCount;
  return [...choices].map(([name, choice]) => ({ ...choice, count: count * Math.sqrt(mentions.get(name)!) }));
}

function isAdjective({ features }: RankedName['candidates'][number]): boolean {
  return features.some(({ name }) => name === 'isCountrysAdjective');
}
