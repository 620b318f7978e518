import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a loader makes: the content of each file, by its path in geo/built/. */
export type Outputs = Record<string, string | Uint8Array>;

/**
 * Writes each file whole or not at all: beside its place first, then renamed over the old one. A folder inside `folder`
 * then holds these files only: a loader may make fewer than it did before.
 */
export function writeOutputs(folder: string, outputs: Outputs): void {
  const kept = new Map<string, Set<string>>();
  for (const [name, content] of Object.entries(outputs)) {
    const path = join(folder, name);
    const names = kept.get(dirname(path)) ?? new Set();
    if (names.size === 0) mkdirSync(dirname(path), { recursive: true });
    kept.set(dirname(path), names.add(basename(path)));
    const unfinished = `${path}.${process.pid}.tmp`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  }
  for (const [inner, names] of kept) {
    if (inner === join(folder)) continue;
    for (const name of readdirSync(inner)) if (!names.has(name)) rmSync(join(inner, name));
  }
}
