/** Memory of a process that parses 10,000 made-up reports with the full gazetteer. Its argument is a file of towns' names; prints JSON. */
import { readFile } from 'node:fs/promises';
import { readFullGazetteer } from '../eval/readFullGazetteer.ts';
import { geoparse } from '../src/geoparse/geoparse.ts';
import { writeNews } from './writeNews.ts';

export interface MemoryFigures {
  documents: number;
  words: number;
  /** Bytes: the largest resident set, and the script heap after the 1,000th and the last document, garbage collected. */
  resident: number;
  heapEarly: number;
  heapLate: number;
}

const documents = 10_000;
const gazetteer = await readFullGazetteer();
const towns = JSON.parse(await readFile(process.argv[2]!, 'utf8')) as string[];
let words = 0;
let heapEarly = 0;
for (let seed = 0; seed < documents; seed += 1) {
  const text = writeNews(seed, 300, towns);
  words += text.split(' ').length;
  geoparse({ text }, gazetteer);
  if (seed === 1000) heapEarly = readHeap();
}
const figures: MemoryFigures = {
  documents,
  words,
  resident: process.resourceUsage().maxRSS * 1024,
  heapEarly,
  heapLate: readHeap(),
};
console.log(JSON.stringify(figures));

function readHeap(): number {
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}
