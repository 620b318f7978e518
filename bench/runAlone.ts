import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Runs one of these files in a process of its own, so that memory and caches are its own, and reads the JSON that it prints. */
export async function runAlone<Figures>(file: string, ...values: string[]): Promise<Figures> {
  const parameters = ['--expose-gc', join(import.meta.dirname, file), ...values];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Figures;
}
