import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { UserError } from '../src/error.ts';

/**
 * Reads a JSON file of an installed data package, e.g. `world-atlas/countries-10m.json`, or of geo/sources (`./disputed.json`).
 * @throws UserError where the file is missing, cut off or not JSON.
 */
export function readSource(name: string): unknown {
  const isOwn = name.startsWith('./');
  const file = isOwn ? `geo/sources/${name.slice(2)}` : `node_modules/${name}`;
  return readJson(join(import.meta.dirname, '..', file), file);
}

/** @param file The name to print in errors. @throws UserError */
export function readJson(path: string, file: string): unknown {
  const remedy = file.startsWith('node_modules/') ? 'Run "npm ci" again.' : 'Restore it with git.';
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UserError(`Expected this geographic data file, found none that can be read. ${remedy}`, { file });
  }
  try {
    return JSON.parse(text);
  } catch {
    const received = `received ${text.length} characters that end too early or are damaged`;
    throw new UserError(`Expected a whole JSON file, ${received}. ${remedy}`, { file });
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
