import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { readGazetteer } from '../src/gazetteer/readGazetteer.ts';

let read: Gazetteer | undefined;

/** The real gazetteer, as `npm run geo` makes it; read once a test file. */
export function readTestGazetteer(): Gazetteer {
  return (read ??= readGazetteer(readFileSync(join(import.meta.dirname, '../geo/built/gazetteer.bin'))));
}
