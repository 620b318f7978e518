import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

/** Writes a file so that under its name there is nothing or all of it, whatever happens on the way. */
export async function writeWhole(path: string, content: string, disk: Disk): Promise<void> {
  const fresh = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`);
  try {
    await disk.write(fresh, content);
    await disk.rename(fresh, path);
  } finally {
    await disk.remove(fresh);
  }
}
