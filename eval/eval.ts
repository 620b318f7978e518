/** `npm run eval`: how well the engine finds and places names, as Markdown tables. `-- --quick` learns nothing anew. */
import { explainAbsence } from './explainAbsence.ts';
import { findFaults } from './findFaults.ts';
import { findFolds } from './findFolds.ts';
import { findReliability } from './findReliability.ts';
import { measureSenses } from './measureSenses.ts';
import { predict } from './predict.ts';
import { predictUnseen } from './predictUnseen.ts';
import { readCorpora, type Corpus } from './readCorpora.ts';
import { readFullGazetteer } from './readFullGazetteer.ts';
import { readScorer, type Prediction } from './readScorer.ts';
import { readSenseTexts } from './readSenseTexts.ts';
import { scoreRun } from './scoreRun.ts';
import { writeFaults } from './writeFaults.ts';
import { writeReliability } from './writeReliability.ts';
import { writeScores } from './writeScores.ts';
import { writeSenses } from './writeSenses.ts';

/** Each run's predictions, for all corpora together. */
type Runs = [name: string, predictions: Prediction[]][];

const gazetteer = await readFullGazetteer();
const corpora = await readCorpora();
if (corpora.length === 0) console.log(`${explainAbsence()}\n`);
else await measure(corpora, process.argv.includes('--quick'));
for (const [half, title] of [
  ['tuning', 'the texts of tests/senses that the rules were made with'],
  ['holdout', 'those that they were not'],
] as const)
  console.log(`${writeSenses(title, measureSenses(readSenseTexts(half), gazetteer).scores)}\n`);

async function measure(corpora: Corpus[], isQuick: boolean): Promise<void> {
  const scorer = await readScorer();
  const documents = corpora.flatMap((corpus) => corpus.documents);
  const runs: Runs = [['Wherein, as shipped (learnt from these texts)', predict(documents, gazetteer)]];
  if (!isQuick) {
    runs.push(['Wherein, held out by fifths', predictUnseen(findFolds(documents), gazetteer)]);
    const wholes = corpora.map((corpus) => corpus.documents);
    if (corpora.length > 1)
      runs.push(['Wherein, learnt from the other corpus alone', predictUnseen(wholes, gazetteer)]);
  }
  for (const corpus of corpora) {
    const scored = runs.map(([name, all]) => ({ name, score: scoreRun(corpus, pick(all, corpus), scorer) }));
    console.log(`${writeScores(corpus, scored)}\n`);
  }
  const [name, predictions] = runs[1] ?? runs[0]!;
  for (const corpus of corpora) {
    const bins = findReliability(corpus.documents, pick(predictions, corpus), scorer);
    console.log(`${writeReliability(`${corpus.title}; ${name}`, bins)}\n`);
  }
  const faults = corpora.map((corpus) => ({
    title: corpus.title,
    faults: findFaults(corpus.documents, pick(predictions, corpus), scorer),
  }));
  console.log(`${writeFaults(name, faults)}\n`);
}

function pick(predictions: Prediction[], { documents }: Corpus): Prediction[] {
  const ids = new Set(documents.map(({ id }) => id));
  return predictions.filter(({ id }) => ids.has(id));
}
