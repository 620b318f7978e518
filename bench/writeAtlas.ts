import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readGazetteer } from '../src/gazetteer/readGazetteer.ts';
import { readTowns } from './readTowns.ts';

/** An explainer with the world's 500 largest towns, each named four times: 2,000 mentions, each decided by its id. */
export async function writeAtlas(folder: string): Promise<void> {
  const gazetteer = readGazetteer(await readFile(resolve(import.meta.dirname, '../dist/geo/gazetteer.bin')));
  const towns = (await readTowns(600))
    .filter(({ id }) => gazetteer.entry(`geonames:${id}`) !== undefined)
    .slice(0, 500);
  const rounds = ['Ships call at', 'Trains leave for', 'Letters reach', 'Songs are sung in'];
  const paragraphs = rounds.flatMap((opening) =>
    Array.from({ length: 100 }, (_, at) => {
      const five = towns.slice(at * 5, at * 5 + 5).map(({ id, name }) => `[${name}](geonames:${id})`);
      return `${opening} ${five.slice(0, 4).join(', ')} and ${five[4]} before the night is over, and nobody there is surprised.`;
    }),
  );
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const head =
    '---\ntitle: Five hundred towns\ndescription: A made-up atlas to measure with.\nlang: en\ndate: 2026-11-22\nsource: { rights: own }\n---';
  await writeFile(join(folder, 'atlas.md'), `${head}\n\n${paragraphs.join('\n\n')}\n`);
}
