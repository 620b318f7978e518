/**
 * `npm run geo`: makes geo/built/ from the data packages, geo/sources/ and the hand-made tables, or finds that it stands.
 * Same inputs, same bytes.
 */
import { join } from 'node:path';
import { formatError, UserError } from '../src/error.ts';
import { writeOutputs, type Outputs } from './outputs.ts';
import { isUpToDate, writeStamp } from './stamp.ts';

const built = join(import.meta.dirname, 'built');

/** Each loader returns the files that it makes, by name. They are imported only when needed: a second run takes no time. */
async function buildAll(): Promise<Outputs> {
  const { buildBasemap } = await import('./basemap.ts');
  const { buildGazetteer, readWorld } = await import('./gazetteer.ts');
  const { buildBrowserGazetteer } = await import('./browserGazetteer.ts');
  const world = readWorld();
  return { ...buildBasemap(), ...buildGazetteer(world), ...buildBrowserGazetteer(world) };
}

try {
  if (isUpToDate(built)) {
    console.log('geo: up to date');
  } else {
    console.log('geo: making the map and the gazetteer …');
    const outputs = await buildAll();
    writeOutputs(built, outputs);
    writeStamp(built, Object.keys(outputs));
    const made = new Set(Object.keys(outputs).map((name) => name.replace(/\/.*/, '/')));
    console.log(`geo: made ${[...made].join(', ')}`);
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(formatError(error));
  process.exitCode = 1;
}
