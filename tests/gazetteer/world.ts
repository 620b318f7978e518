import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGazetteer } from '../../src/gazetteer/readGazetteer.ts';

/** The built gazetteer's bytes; `npm run geo` makes them. */
export const bytes = readFileSync(join(import.meta.dirname, '../../geo/built/gazetteer.bin'));

export const world = readGazetteer(bytes);

/** Ids of all entries that bear the name. */
export function idsOf(name: string): string[] {
  return world.find(name).map(({ entry }) => entry.id);
}
