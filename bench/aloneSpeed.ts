/** Words a second of the engine and of compromise's `places()` on the same texts, in turns, on one thread. Its argument is a file of towns' names; prints JSON. */
import { readFile } from 'node:fs/promises';
import nlp from 'compromise';
import { readCorpora } from '../eval/readCorpora.ts';
import { readFullGazetteer } from '../eval/readFullGazetteer.ts';
import { geoparse } from '../src/geoparse/geoparse.ts';
import { writeNews } from './writeNews.ts';

export interface SpeedFigures {
  /** Milliseconds from the file's bytes to the first look-up. */
  load: number;
  texts: { name: string; words: number; ours: number; compromise: number }[];
}

const begun = performance.now();
const gazetteer = await readFullGazetteer();
gazetteer.find('Paris');
const load = performance.now() - begun;

const towns = JSON.parse(await readFile(process.argv[2]!, 'utf8')) as string[];
const made = Array.from({ length: 200 }, (_, seed) => writeNews(seed, 400, towns));
const corpora = await readCorpora();
const sets = [{ name: 'made-up news', texts: made }].concat(
  corpora.map(({ title, documents }) => ({ name: title, texts: documents.map(({ text }) => text) })),
);
const figures: SpeedFigures = { load, texts: sets.map(({ name, texts }) => measure(name, texts)) };
console.log(JSON.stringify(figures));

/** Both read everything once unmeasured, then in turns; the best of each counts, for what stands in the way is other work. */
function measure(name: string, texts: string[]): SpeedFigures['texts'][number] {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const ours = (): number => texts.reduce((sum, text) => sum + geoparse({ text }, gazetteer).length, 0);
  const theirs = (): number =>
    texts.reduce((sum, text) => sum + (nlp(text).places().out('array') as string[]).length, 0);
  ours();
  theirs();
  const best = { ours: Infinity, theirs: Infinity };
  for (let round = 0; round < 3; round += 1) {
    for (let run = 0; run < 5; run += 1) best.ours = Math.min(best.ours, time(ours));
    best.theirs = Math.min(best.theirs, time(theirs));
  }
  return { name, words, ours: (words / best.ours) * 1000, compromise: (words / best.theirs) * 1000 };
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
