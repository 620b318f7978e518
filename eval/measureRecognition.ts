/**
 * `node eval/measureRecognition.ts`: recognition alone on texts that it has not learnt from, by corpus: unseen newspapers
 * (cross-validation), then unseen corpora. `-- --errors` prints what it missed or took wrongly on unseen newspapers.
 */
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { readDecisions } from '../src/geoparse/readDecisions.ts';
import { rememberNames } from '../src/geoparse/rememberNames.ts';
import { tokenize } from '../src/geoparse/tokenize.ts';
import type { Toponym } from '../src/geoparse/toponym.ts';
import { weighNames } from '../src/geoparse/weighNames.ts';
import { leastLikelihood } from '../src/geoparse/weights/recognitionWeights.ts';
import { explainAbsence } from './explainAbsence.ts';
import { findFolds } from './findFolds.ts';
import { readCorpora, type Corpus, type GoldDocument } from './readCorpora.ts';
import { readFullGazetteer } from './readFullGazetteer.ts';
import { isCounted, trainRecognition } from './trainRecognition.ts';

interface Count {
  found: number;
  right: number;
  gold: number;
}

const corpora = await readCorpora();
if (corpora.length === 0) console.log(explainAbsence());
else measure(corpora, rememberNames(await readFullGazetteer()), process.argv.includes('--errors'));

function measure(corpora: Corpus[], gazetteer: Gazetteer, printsErrors: boolean): void {
  const folds = findFolds(corpora.flatMap(({ documents }) => documents));
  measureParts('unseen newspapers', folds, gazetteer, printsErrors);
  const wholes = corpora.map(({ documents }) => documents);
  if (corpora.length > 1) measureParts('unseen corpus', wholes, gazetteer, false);
}

/** Each part is measured with what the other parts taught. */
function measureParts(title: string, parts: GoldDocument[][], gazetteer: Gazetteer, printsErrors: boolean): void {
  const counts = new Map<string, Count>();
  for (const part of parts) {
    const weights = trainRecognition(parts.filter((other) => other !== part).flat(), gazetteer);
    for (const document of part) {
      const words = tokenize({ text: document.text });
      const names = weighNames(words, gazetteer, readDecisions([], gazetteer), weights);
      const counted = names.filter((name) => isCounted(words, name, document.corpus));
      countNames(document, counted, counts, printsErrors);
    }
  }
  for (const [corpus, { found, right, gold }] of counts) {
    const [precision, recall] = [right / found, right / gold];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(`${corpus}, ${title}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(4)}`);
  }
}

function countNames(
  { corpus, text, toponyms }: GoldDocument,
  names: Toponym[],
  counts: Map<string, Count>,
  printsErrors: boolean,
): void {
  const count = counts.get(corpus.name) ?? { found: 0, right: 0, gold: 0 };
  counts.set(corpus.name, count);
  count.gold += toponyms.length;
  const gold = new Set(toponyms.map(({ start, end }) => `${start}-${end}`));
  for (const { start, end, likelihood, evidence } of names) {
    const isTaken = likelihood >= leastLikelihood;
    const isRight = gold.delete(`${start}-${end}`);
    if (isTaken) count.found++;
    if (isTaken && isRight) count.right++;
    if (printsErrors && isTaken !== isRight)
      printError(isRight ? 'missed' : 'wrong', text, start, end, evidence.join(' '));
  }
  if (printsErrors)
    for (const { start, end } of toponyms) if (gold.has(`${start}-${end}`)) printError('unread', text, start, end);
}

function printError(what: string, text: string, start: number, end: number, evidence = ''): void {
  const quote = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 28)}`;
  console.log(`${what}\t${quote.replaceAll('\n', '/')}\t${evidence}`);
}
