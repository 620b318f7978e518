import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../error.ts';
import type { SiteFile } from '../publish/buildSite.ts';
import type { Disk } from './disk.ts';

/** Stands in each folder that Wherein made, with a line for each entry of the folder. */
export const marker = '.wherein-site';

/** What another process left is swept away only where that process is surely gone. */
const FOREIGN_DAYS = 1;

/** What this very process is writing. */
const open = new Set<string>();

/**
 * Replaces a folder as a whole or not at all: everything is written beside it, then the two are swapped by renaming. A kill at
 * any moment leaves the folder as it was, or for the instant of the swap under a name from which the next call brings
 * it back. Two calls at once do not mix: the last to finish stands.
 * @param keepOn Asked between files; where it says no, nothing changes and the answer is false.
 * @throws UserError where the folder holds what Wherein did not make.
 */
export async function replaceFolder(
  folder: string,
  files: AsyncIterable<SiteFile>,
  disk: Disk,
  keepOn: () => boolean = () => true,
): Promise<boolean> {
  const target = (await disk.look(folder)) === undefined ? folder : await disk.real(folder);
  await disk.makeFolder(dirname(target));
  await sweep(target, disk);
  await demandOurs(target, disk);
  const fresh = siblingOf(target, 'new');
  open.add(fresh);
  try {
    if (!(await writeAll(fresh, files, disk, keepOn))) return false;
    await demandOurs(target, disk);
    await swap(fresh, target, disk);
    return true;
  } finally {
    await disk.remove(fresh);
    open.delete(fresh);
  }
}

async function writeAll(
  folder: string,
  files: AsyncIterable<SiteFile>,
  disk: Disk,
  keepOn: () => boolean,
): Promise<boolean> {
  await disk.makeFolder(folder);
  const folders = new Set([folder]);
  const entries = new Set<string>();
  const writer = writerOf(disk);
  try {
    for await (const { path, content } of files) {
      if (!keepOn()) return false;
      const place = join(folder, path);
      if (!folders.has(dirname(place))) {
        await disk.makeFolder(dirname(place));
        folders.add(dirname(place));
      }
      await writer.write(place, content);
      entries.add(path.split('/')[0]!);
    }
    await writer.finish();
  } finally {
    // Nothing may still be on its way into a folder that is then removed.
    await writer.rest();
  }
  await disk.write(join(folder, marker), `${[...entries].sort().join('\n')}\n`);
  for (const one of folders) await disk.settle(one);
  return keepOn();
}

/** Files that may be on their way to the disk while the next page is drawn. */
const MOST_UNDERWAY = 16;

/** Writes without waiting for each file; whatever fails is thrown by a later call. */
function writerOf(disk: Disk): { write: Disk['write']; finish(): Promise<void>; rest(): Promise<void> } {
  const underway = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const demand = (): void => {
    if (failures.length > 0) throw failures[0];
  };
  const rest = async (most = 0): Promise<void> => {
    while (underway.size > most) await Promise.race(underway);
  };
  return {
    rest,
    async write(path, content) {
      await rest(MOST_UNDERWAY - 1);
      demand();
      const one = disk
        .write(path, content)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => underway.delete(one));
      underway.add(one);
    },
    async finish() {
      await rest();
      demand();
    },
  };
}

async function swap(fresh: string, target: string, disk: Disk): Promise<void> {
  for (;;) {
    const old = siblingOf(target, 'old');
    const moved = await attempt(disk.rename(target, old), ['ENOENT']);
    try {
      // Another build may have put its own site here since: then that one makes way in the next round.
      if (!(await attempt(disk.rename(fresh, target), ['ENOTEMPTY', 'EEXIST']))) continue;
    } catch (error) {
      if (moved) await disk.rename(old, target);
      throw error;
    } finally {
      if (moved) await disk.remove(old);
    }
    await disk.settle(dirname(target));
    return;
  }
}

/** Whether it worked; an error with one of the codes is no failure but a no. */
async function attempt(work: Promise<void>, codes: readonly string[]): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** A folder may be replaced if it is not there, is empty, or was made by Wherein and holds nothing else. */
async function demandOurs(target: string, disk: Disk): Promise<void> {
  // Another build may swap the folder while it is looked at: then it is looked at again.
  while (!(await attempt(inspect(target, disk), ['ENOENT'])));
}

async function inspect(target: string, disk: Disk): Promise<void> {
  const found = await disk.look(target);
  if (found === undefined) return;
  if (!found.folder) {
    throw new UserError('Expected a folder to build into, received a file. Choose another --out.', { file: target });
  }
  const names = await disk.list(target);
  if (names.length === 0) return;
  if (!names.includes(marker)) {
    const message = `This folder was not made by Wherein: it holds ${JSON.stringify(names.sort()[0])}. Choose another --out, or empty it.`;
    throw new UserError(message, { file: target });
  }
  const made = new Set(new TextDecoder().decode(await disk.read(join(target, marker))).split('\n'));
  const foreign = names.sort().find((name) => name !== marker && !made.has(name));
  if (foreign !== undefined) {
    const message = `The folder is replaced as a whole, and ${JSON.stringify(foreign)} in it was not made by Wherein. Move that away first.`;
    throw new UserError(message, { file: target });
  }
}

/** `.site.wherein-new-<machine>-<process>-<random>` beside `site`. */
function siblingOf(target: string, role: 'new' | 'old'): string {
  const random = randomBytes(4).toString('hex');
  return join(dirname(target), `.${basename(target)}.wherein-${role}-${machine()}-${process.pid}-${random}`);
}

const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Brings back what a killed swap moved away, and clears what dead processes left. */
async function sweep(target: string, disk: Disk): Promise<void> {
  const prefix = `.${basename(target)}.wherein-`;
  const names = (await disk.list(dirname(target))).filter((name) => name.startsWith(prefix)).sort();
  for (const name of names) {
    const [role, host, pid] = name.slice(prefix.length).split('-');
    const path = join(dirname(target), name);
    const age = Date.now() - ((await disk.look(path))?.changed ?? Date.now());
    if (host === machine() ? isAlive(Number(pid)) || open.has(path) : age < FOREIGN_DAYS * 86_400_000) continue;
    if (role === 'old' && (await disk.look(target)) === undefined) await disk.rename(path, target);
    else await disk.remove(path);
  }
}

/** Its own number, found on a left-over, once belonged to another process. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
