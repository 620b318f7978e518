import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';

/** The part of the file system that the commands use. All paths are absolute. */
export interface Disk {
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Names of a folder's entries, in no order. */
  list(path: string): Promise<string[]>;
  /** Undefined where nothing is. */
  look(path: string): Promise<{ folder: boolean; changed: number } | undefined>;
  /** The path without symbolic links. */
  real(path: string): Promise<string>;
  /** With those above it; it may be there already. */
  makeFolder(path: string): Promise<void>;
  /** Writes a file and waits until the disk has it. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all that is in it, if it is there. */
  remove(path: string): Promise<void>;
  /** Waits until the disk has a folder's list of names. */
  settle(folder: string): Promise<void>;
}

export const disk: Disk = {
  async read(path) {
    return new Uint8Array(await fs.readFile(path));
  },
  list: (path) => fs.readdir(path),
  async look(path) {
    try {
      const stats = await fs.stat(path);
      return { folder: stats.isDirectory(), changed: stats.mtimeMs };
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
      throw error;
    }
  },
  real: (path) => fs.realpath(path),
  makeFolder,
  write: (path, content) => fs.writeFile(path, content, { flush: true }),
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.rm(path, { recursive: true, force: true }),
  async settle(folder) {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } catch (error) {
      // Not every file system lets a folder be synced; what it holds was synced file by file.
      if (!['EINVAL', 'EPERM', 'ENOTSUP'].includes(codeOf(error))) throw error;
    } finally {
      await handle.close();
    }
  },
};

/** Not by Node's own `recursive`: where a file system takes no folders, such as `/proc`, that never returns. */
async function makeFolder(path: string): Promise<void> {
  try {
    await fs.mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await fs.stat(path)).isDirectory()) return;
    if (codeOf(error) === 'EEXIST') throw Object.assign(error as Error, { code: 'ENOTDIR' });
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await fs.mkdir(path).catch((again: unknown) => {
      // Another process may have been quicker.
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
