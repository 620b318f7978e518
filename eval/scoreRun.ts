import type { Corpus } from './readCorpora.ts';
import type { Prediction, Rates, Scorer } from './readScorer.ts';

/** The 95% interval of a figure, from documents drawn again and again. */
export type Interval = [number, number] | null;

export interface RunScore {
  recognition: Rates;
  endToEnd: Rates;
  /** End-to-end F1 where a country counts as found anywhere in a disc of its own size. */
  sizeAware: number;
  /** Of the names found that have a place: how many are placed within 161 km. */
  accuracy: number;
  recognitionInterval: Interval;
  endToEndInterval: Interval;
}

const draws = 1000;

/** Scores one run over a corpus: every document must be in the predictions. */
export function scoreRun({ documents }: Corpus, predictions: Prediction[], scorer: Scorer): RunScore {
  const { exact, perDoc } = scorer.score(documents, predictions);
  const intervals = scorer.bootstrap(perDoc, draws);
  return {
    recognition: exact.recognition,
    endToEnd: exact.endToEnd,
    sizeAware: scorer.score(documents, predictions, { sizeAware: true }).exact.endToEnd.f1 ?? 0,
    accuracy: exact.resolution.acc161 ?? 0,
    recognitionInterval: intervals.recF1,
    endToEndInterval: intervals.e2eF1,
  };
}
