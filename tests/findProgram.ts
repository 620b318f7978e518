import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where programs of these names would stand along PATH. */
export function onPath(...commands: string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => commands.map((command) => join(folder, command)));
}

/** Some systems put a mere pointer to an uninstalled package there, or lack the libraries; asking it something shows it. */
function isRunnable(path: string, question: string): boolean {
  if (path === '' || !existsSync(path)) return false;
  return process.platform !== 'linux' || spawnSync(path, [question], { timeout: 20_000 }).status === 0;
}

/**
 * The path of an installed program: what the environment's variable names, else the first of the candidates that runs.
 * @param question An argument that the program answers at once.
 * @throws Error where the variable names no file.
 */
export function findProgram(variable: string, candidates: string[], question = '--version'): string | undefined {
  const wanted = process.env[variable];
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) throw new Error(`${variable} names ${wanted}, and there is no such file.`);
    return wanted;
  }
  return candidates.find((path) => isRunnable(path, question));
}
