import { join, sep } from 'node:path';
import type { Answer } from './answer.ts';
import { typeOf } from './answer.ts';
import type { Disk } from './disk.ts';

/**
 * Answers with the files of a folder, and with nothing that lies outside of it, by `..`, by a link or otherwise; hidden
 * files are not shown either.
 */
export function serveFolder(folder: string, disk: Disk): (path: string) => Promise<Answer | undefined> {
  return async (path) => {
    const parts = path.split('/').slice(1);
    if (parts.some((part) => part.startsWith('.') || /[\\\0:]/.test(part))) return undefined;
    const seen = await disk.look(join(folder, ...parts));
    if (seen?.folder === true && !path.endsWith('/')) return { redirect: `${encodeURI(path)}/` };
    if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html';
    const found = await readInside(folder, join(folder, ...parts), disk);
    if (found !== undefined) return found;
    const missing = await readInside(folder, join(folder, '404.html'), disk);
    return missing === undefined ? undefined : { ...missing, status: 404 };
  };
}

async function readInside(
  folder: string,
  file: string,
  disk: Disk,
): Promise<Extract<Answer, { body: unknown }> | undefined> {
  if ((await disk.look(file))?.folder !== false) return undefined;
  if (!(await disk.real(file)).startsWith((await disk.real(folder)) + sep)) return undefined;
  return { type: typeOf(file), body: await disk.read(file) };
}
