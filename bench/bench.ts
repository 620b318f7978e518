/**
 * `npm run bench`: the budgets, measured on the built site, the build and the engine, as Markdown tables.
 * `npm run bench -- --only engine` (or page, build, studio) measures one part.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildRows } from './buildRows.ts';
import { engineRows } from './engineRows.ts';
import { pageRows } from './pageRows.ts';
import { studioRows } from './studioRows.ts';
import { writeTable } from './table.ts';
import type { Row } from './table.ts';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const cli = join(dist, 'cli/wherein.mjs');

interface Part {
  /** What the figures stand beside. */
  beside?: string;
  measure: (work: string) => Promise<Row[]>;
}

const parts: Record<string, Part> = {
  page: { beside: 'plain Leaflet page', measure: (work) => pageRows(root, cli, work) },
  build: { measure: (work) => buildRows(cli, work) },
  engine: { beside: 'compromise', measure: (work) => engineRows(dist, work) },
  studio: { measure: () => studioRows(dist) },
};

const only = process.argv.indexOf('--only');
const wanted = only === -1 ? Object.keys(parts) : process.argv.slice(only + 1);
const work = await mkdtemp(join(tmpdir(), 'wherein-bench-'));
try {
  for (const name of wanted) {
    const part = parts[name];
    if (!part) throw new Error(`Expected --only with some of ${Object.keys(parts).join(', ')}; received ${name}.`);
    const rows = await part.measure(work);
    console.log(`${writeTable(rows, part.beside)}\n`);
    if (rows.some(({ kept }) => kept === false)) process.exitCode = 1;
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
