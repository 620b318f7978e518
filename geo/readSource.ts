import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { UserError } from '../src/error.ts';

const require = createRequire(import.meta.url);

/**
 * Reads a JSON file of an installed data package, e.g. `world-atlas/countries-10m.json`, or of geo/sources (`./disputed.json`).
 * @throws UserError where the file is missing, cut off or not JSON.
 */
export function readSource(name: string): unknown {
  const file = name.startsWith('./') ? `geo/sources/${name.slice(2)}` : `node_modules/${name}`;
  let text: string;
  try {
    const path = name.startsWith('./') ? join(import.meta.dirname, 'sources', name) : require.resolve(name);
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UserError('Expected this geographic data file, found none. Run "npm ci" again.', { file });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      `Expected a whole JSON file, received ${text.length} characters that end too early or are damaged. Run "npm ci" again.`,
      { file },
    );
  }
}

/** Reads a TopoJSON source that must hold the named object. @throws UserError */
export function readTopology(name: string, object: string): Topology {
  const topology = readSource(name) as Partial<Topology> | null;
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs) || topology.objects?.[object] === undefined) {
    throw new UserError(`Expected TopoJSON with an object "${object}". Run "npm ci" again.`, {
      file: `node_modules/${name}`,
    });
  }
  return topology as Topology;
}
