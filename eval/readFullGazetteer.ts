import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { readGazetteer } from '../src/gazetteer/readGazetteer.ts';

/** The gazetteer that `npm run geo` made. */
export async function readFullGazetteer(): Promise<Gazetteer> {
  return readGazetteer(await readFile(resolve(import.meta.dirname, '../geo/built/gazetteer.bin')));
}
