import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/error.ts';
import { disk } from '../../src/cli/disk.ts';
import type { Disk } from '../../src/cli/disk.ts';
import { marker, replaceFolder } from '../../src/cli/replaceFolder.ts';
import type { SiteFile } from '../../src/publish/buildSite.ts';
import { makeFolder } from './run.ts';

/** A site whose every file tells its version. */
async function* site(version: string): AsyncGenerator<SiteFile> {
  for (const path of ['index.html', 'a/index.html', 'a/map.json', 'b/index.html', 'assets/app.js']) {
    await Promise.resolve();
    yield { path, content: `${path} ${version}` };
  }
}

/** The version that a folder holds, if all of it is of one. */
function versionOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files
    .filter(({ name }) => name !== marker)
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const versions = new Set(texts.map((text) => text.split(' ')[1]));
  expect(texts).toHaveLength(5);
  expect(versions.size).toBe(1);
  return [...versions][0] ?? '';
}

/** A disk on which the n-th change fails, with all after it if the disk is gone for good. */
function failingDisk(at: number, code: string, forGood: boolean): Disk & { changes: () => number } {
  let count = 0;
  const may = (): void => {
    count += 1;
    if (count === at || (forGood && count > at)) throw Object.assign(new Error(code), { code });
  };
  return {
    ...disk,
    changes: () => count,
    makeFolder: async (path) => (may(), disk.makeFolder(path)),
    write: async (path, content) => (may(), disk.write(path, content)),
    rename: async (from, to) => (may(), disk.rename(from, to)),
    settle: async (folder) => (may(), disk.settle(folder)),
  };
}

describe('replacing a folder', () => {
  test('makes it, with the folders above it, and leaves nothing beside it', async () => {
    const parent = join(makeFolder(), 'deep/down');
    await replaceFolder(join(parent, 'site'), site('1'), disk);
    await replaceFolder(join(parent, 'site'), site('2'), disk);
    expect(versionOf(join(parent, 'site'))).toBe('2');
    expect(readdirSync(parent)).toEqual(['site']);
  });

  test('leaves it whole when the disk fails at any moment, and the next call succeeds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 25 }), fc.constantFrom('ENOSPC', 'EROFS', 'EIO'), async (at, code) => {
        const parent = makeFolder();
        const folder = join(parent, 'site');
        await replaceFolder(folder, site('1'), disk);
        const failing = failingDisk(at, code, false);
        const failed = await replaceFolder(folder, site('2'), failing).then(
          () => false,
          () => true,
        );
        expect(failed).toBe(failing.changes() >= at);
        // The last thing of all is to wait for the disk: by then the new one stands.
        expect(['1', '2']).toContain(versionOf(folder));
        if (!failed) expect(versionOf(folder)).toBe('2');
        expect(readdirSync(parent)).toEqual(['site']);
        await replaceFolder(folder, site('3'), disk);
        expect(versionOf(folder)).toBe('3');
      }),
      { numRuns: 60 },
    );
  });

  test('passes on why the disk failed', async () => {
    const folder = join(makeFolder(), 'site');
    await expect(replaceFolder(folder, site('1'), failingDisk(4, 'ENOSPC', true))).rejects.toThrow('ENOSPC');
  });

  test('can be stopped between files', async () => {
    const parent = makeFolder();
    await replaceFolder(join(parent, 'site'), site('1'), disk);
    let files = 0;
    expect(await replaceFolder(join(parent, 'site'), site('2'), disk, () => (files += 1) < 4)).toBe(false);
    expect(versionOf(join(parent, 'site'))).toBe('1');
    expect(readdirSync(parent)).toEqual(['site']);
  });

  test('does not mix two calls at once', async () => {
    const folder = join(makeFolder(), 'site');
    const versions = ['1', '2', '3', '4', '5'];
    await Promise.all(versions.map((version) => replaceFolder(folder, site(version), disk)));
    expect(versions).toContain(versionOf(folder));
  });

  test('follows a link to the folder', async () => {
    const parent = makeFolder();
    mkdirSync(join(parent, 'real'));
    symlinkSync('real', join(parent, 'link'));
    await replaceFolder(join(parent, 'link'), site('1'), disk);
    expect(versionOf(join(parent, 'real'))).toBe('1');
  });
});

describe('what Wherein did not make stays', () => {
  test.each([
    [
      'a folder with files of another kind',
      (folder: string) => (mkdirSync(folder), writeFileSync(join(folder, 'thesis.doc'), '')),
      '"thesis.doc"',
    ],
    ['a file', (folder: string) => writeFileSync(folder, 'thesis'), 'received a file'],
  ])('%s', async (_, make, message) => {
    const folder = join(makeFolder(), 'site');
    make(folder);
    const error: unknown = await replaceFolder(folder, site('1'), disk).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(message);
  });

  test('a file that was put into the site by hand', async () => {
    const folder = join(makeFolder(), 'site');
    await replaceFolder(folder, site('1'), disk);
    writeFileSync(join(folder, 'CNAME'), 'maps.example.org');
    await expect(replaceFolder(folder, site('2'), disk)).rejects.toThrow('"CNAME"');
    expect(readFileSync(join(folder, 'CNAME'), 'utf8')).toBe('maps.example.org');
  });

  test('but an empty folder may be filled', async () => {
    const folder = makeFolder();
    await replaceFolder(folder, site('1'), disk);
    expect(versionOf(folder)).toBe('1');
  });
});

describe('after a kill', () => {
  /** The name of a left-over of a process that is surely gone. */
  async function leftOver(parent: string, role: 'new' | 'old'): Promise<string> {
    const child = spawn(process.execPath, ['-e', '0']);
    await new Promise((resolve) => child.on('close', resolve));
    // As the living name theirs, with the dead one's number.
    let own = '';
    const watching: Disk = { ...disk, write: (path, content) => ((own ||= path), disk.write(path, content)) };
    await replaceFolder(join(parent, 'other'), site('0'), watching);
    const machine = /wherein-new-([^-]+)-/.exec(own)?.[1] ?? '';
    return join(parent, `.site.wherein-${role}-${machine}-${child.pid}-0a1b2c3d`);
  }

  test('between the two renamings, the next call brings the site back first', async () => {
    const parent = makeFolder();
    await replaceFolder(join(parent, 'site'), site('1'), disk);
    renameSync(join(parent, 'site'), await leftOver(parent, 'old'));
    await expect(replaceFolder(join(parent, 'site'), failAtOnce(), disk)).rejects.toThrow('a mistake in an explainer');
    expect(versionOf(join(parent, 'site'))).toBe('1');
  });

  test('what was being written is swept away', async () => {
    const parent = makeFolder();
    const half = await leftOver(parent, 'new');
    mkdirSync(half);
    writeFileSync(join(half, 'index.html'), 'half');
    await replaceFolder(join(parent, 'site'), site('1'), disk);
    expect(readdirSync(parent).sort()).toEqual(['other', 'site']);
  });

  test('what a living process writes is left alone', async () => {
    const parent = makeFolder();
    const dead = await leftOver(parent, 'new');
    const alive = dead.replace(/-\d+-0a1b2c3d$/, `-${process.ppid}-0a1b2c3d`);
    mkdirSync(alive);
    await replaceFolder(join(parent, 'site'), site('1'), disk);
    expect(readdirSync(parent)).toHaveLength(3);
  });
});

// eslint-disable-next-line require-yield
async function* failAtOnce(): AsyncGenerator<SiteFile> {
  await Promise.resolve();
  throw new UserError('a mistake in an explainer');
}
