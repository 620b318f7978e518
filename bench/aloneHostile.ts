/** How long texts take that are made to be slow, at growing sizes. Prints JSON. */
import { readFullGazetteer } from '../eval/readFullGazetteer.ts';
import { geoparse } from '../src/geoparse/geoparse.ts';

export interface HostileFigures {
  what: string;
  /** Of texts of 0.5, 1 and 2 MB. */
  milliseconds: number[];
}

const megabyte = 2 ** 20;
const texts: Record<string, (size: number) => string> = {
  'capitals without a space': (size) => 'A'.repeat(size),
  'words of capitals': (size) => 'PARIS TEXAS LONDON OHIO '.repeat(size / 24),
  '`Paris, ` again and again': (size) => 'Paris, '.repeat(size / 7),
  'names that begin like many': (size) => 'San San Jose de la '.repeat(size / 19),
};

const gazetteer = await readFullGazetteer();
for (const write of Object.values(texts)) geoparse({ text: write(megabyte / 8) }, gazetteer);
const figures = Object.entries(texts).map(([what, write]): HostileFigures => ({
  what,
  milliseconds: [0.5, 1, 2].map((size) => time(write(size * megabyte))),
}));
console.log(JSON.stringify(figures));

/** The best of three: what stands in the way is other work, never the text. */
function time(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    geoparse({ text }, gazetteer);
    return performance.now() - start;
  });
  return Math.min(...times);
}
