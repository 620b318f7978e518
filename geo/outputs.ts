import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a loader makes: the content of each file, by its name in geo/built/. */
export type Outputs = Record<string, string | Uint8Array>;

/** Writes each file whole or not at all: beside its place first, then renamed over the old one. */
export function writeOutputs(folder: string, outputs: Outputs): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(outputs)) {
    const path = join(folder, name);
    const unfinished = `${path}.${process.pid}.tmp`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  }
}
