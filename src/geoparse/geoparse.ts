import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { buildResolution, chooseEntry } from './buildResolution.ts';
import { findCandidates } from './findCandidates.ts';
import { findConfidence } from './findConfidence.ts';
import { findCountryWords } from './findCountryWords.ts';
import { findSenses } from './findSenses.ts';
import { findToponyms } from './findToponyms.ts';
import { rememberNames } from './rememberNames.ts';
import { readDecisions } from './readDecisions.ts';
import type { ParseDocument, Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';
import { tokenize } from './tokenize.ts';
import { learntWeights } from './weights.ts';

/**
 * Finds the toponyms of an English text and resolves each to an entry of the gazetteer, or says why it does not.
 * Deterministic; time is linear in the text; never throws, whatever the text.
 *
 * @param weights What was learnt: others can be tried, as `npm run eval` does with those that have not seen a newspaper.
 * @returns Sorted by start; no two overlap; `text.slice(start, end) === quote`, in UTF-16 code units.
 */
export function geoparse(document: ParseDocument, sharedGazetteer: Gazetteer, weights = learntWeights): Resolution[] {
  const gazetteer = rememberNames(sharedGazetteer);
  const { text, home, decisions } = document;
  const words = tokenize(document);
  const toponyms = findToponyms(words, gazetteer, readDecisions(decisions ?? [], gazetteer), weights.recognition);
  const names = findCandidates(words, toponyms, gazetteer);
  const setting = {
    countryWords: findCountryWords(words),
    home: home === undefined ? undefined : gazetteer.entry(home),
  };
  const ranked = resolve(names, setting, weights.resolution);
  const confidences = toponyms.map((one) => findConfidence(one, ranked.get(one)!, weights.confidence));
  const entries = toponyms.map((one, index) => chooseEntry(one, ranked.get(one)!, confidences[index]!, gazetteer));
  const senses = findSenses(words, toponyms, entries);
  return toponyms.map((toponym, index) =>
    buildResolution(
      text,
      toponym,
      ranked.get(toponym)!,
      entries[index]!,
      confidences[index]!,
      senses[index]!,
      gazetteer,
    ),
  );
}
