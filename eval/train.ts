/**
 * `npm run train`: learns the engine's weights from the corpora and writes them to src/geoparse/weights/, all or none.
 * `-- --check` writes nothing and says whether the committed weights are what these corpora give.
 */
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { learntWeights } from '../src/geoparse/weights.ts';
import type { Weights } from '../src/geoparse/weights.ts';
import { explainAbsence } from './explainAbsence.ts';
import { learn } from './learn.ts';
import { listNumbers } from './listNumbers.ts';
import { readCorpora, type Corpus } from './readCorpora.ts';
import { readFullGazetteer } from './readFullGazetteer.ts';

const folder = resolve(import.meta.dirname, '../src/geoparse/weights');

const corpora = (await readCorpora()).filter(({ paper }) => paper !== '');
if (corpora.length === 0) {
  console.error(explainAbsence());
  process.exitCode = 1;
} else process.exitCode = await train(corpora, process.argv.includes('--check'));

async function train(corpora: Corpus[], isCheck: boolean): Promise<number> {
  console.log('Learning from:');
  for (const { title, paper, licence, documents } of corpora)
    console.log(`- ${title}, ${documents.length} documents. ${paper}. ${licence}.`);
  console.log('Nothing is drawn by chance, so there is no seed: the same texts and gazetteer give the same weights.');
  const weights = learn(
    corpora.flatMap(({ documents }) => documents),
    await readFullGazetteer(),
  );
  const differences = findDifferences(weights);
  for (const difference of differences) console.log(difference);
  if (isCheck) {
    console.log(differences.length === 0 ? 'The committed weights are reproduced.' : 'The committed weights differ.');
    return differences.length === 0 ? 0 : 1;
  }
  await writeWeights(weights);
  console.log(`Written to ${folder}.`);
  return 0;
}

/** One line a weight that is not as it is committed. */
function findDifferences(weights: Weights): string[] {
  const [before, after] = [listNumbers(learntWeights), listNumbers(weights)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => `${name}: ${before.get(name) ?? 'none'} → ${after.get(name) ?? 'none'}`);
}

/** Both files are written beside the old ones before the first takes its place. */
async function writeWeights(weights: Weights): Promise<void> {
  for (const [name, value] of listNumbers(weights)) if (!Number.isFinite(value)) throw new Error(`${name} is ${value}`);
  const work = await mkdtemp(join(folder, 'new-'));
  try {
    const files = Object.entries(weights).map(([part, values]) => [`${part}.json`, values] as const);
    for (const [file, values] of files) await writeFile(join(work, file), `${JSON.stringify(values, null, 2)}\n`);
    for (const [file] of files) await rename(join(work, file), join(folder, file));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
