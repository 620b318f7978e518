import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { cli, ferry, makeFolder, oldestNode, wherein } from './run.ts';

const home = join(dirname(cli), '..');

/** A folder with explainers. */
function makeExplainers(count = 2): string {
  const cwd = makeFolder();
  mkdirSync(join(cwd, 'explainers'));
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(cwd, `explainers/ferry-${index}.md`), ferry.replace('The ferry to', `Ferry ${index} to`));
  }
  return cwd;
}

/** Every file below a folder with its content. */
function readAll(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length),
      readFileSync(join(parentPath, name), 'base64'),
    ]),
  );
}

describe('wherein build', () => {
  test('makes the same site from the same input, wherever it runs', async () => {
    const cwd = makeExplainers();
    const once = await wherein(['build', '--out', 'site'], { cwd });
    expect(once.err).toMatch(/^Built 2 explainers into site\n/);
    expect(once.code).toBe(0);
    const again = await wherein(['build', join(cwd, 'explainers'), '--out', join(cwd, 'again')], { cwd: makeFolder() });
    expect(again.code).toBe(0);
    expect(readAll(join(cwd, 'again'))).toEqual(readAll(join(cwd, 'site')));
    expect(readdirSync(cwd).sort()).toEqual(['again', 'explainers', 'site']);
  });

  test('leaves the last good site when an explainer has a mistake', async () => {
    const cwd = makeExplainers();
    await wherein(['build', '--out', 'site'], { cwd });
    const before = readAll(join(cwd, 'site'));
    writeFileSync(join(cwd, 'explainers/zebra.md'), 'no front matter');
    const { code, err } = await wherein(['build', '--out', 'site'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/^explainers\/zebra\.md:1:1 /);
    expect(readAll(join(cwd, 'site'))).toEqual(before);
    expect(readdirSync(cwd).sort()).toEqual(['explainers', 'site']);
  });

  test('killed at any moment, leaves the last good site, and the next build clears up', async () => {
    const cwd = makeExplainers(6);
    await wherein(['build', '--out', 'site'], { cwd });
    const before = readAll(join(cwd, 'site'));
    for (const moment of [0, 3]) {
      const child = spawn(oldestNode, [cli, 'build', '--out', 'site'], { cwd });
      const ended = new Promise((resolve) => child.on('close', resolve));
      // Not by the clock: as soon as so many pages are written.
      while (child.exitCode === null && countPages(cwd) < moment) await wait(2);
      child.kill('SIGKILL');
      await ended;
      expect(readAll(join(cwd, 'site'))).toEqual(before);
    }
    await wherein(['build', '--out', 'site'], { cwd });
    expect(readdirSync(cwd).sort()).toEqual(['explainers', 'site']);
  });

  test('ends well on Ctrl+C: nothing is changed, nothing is left', async () => {
    const cwd = makeExplainers(6);
    const child = spawn(oldestNode, [cli, 'build', '--out', 'site'], { cwd });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    while (child.exitCode === null && countPages(cwd) < 1) await wait(2);
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(readdirSync(cwd)).toEqual(['explainers']);
  });

  test('two at once give one whole site', async () => {
    const cwd = makeExplainers(3);
    const both = await Promise.all([0, 1].map(() => wherein(['build', '--out', 'site'], { cwd })));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    await wherein(['build', '--out', 'once'], { cwd });
    expect(readAll(join(cwd, 'site'))).toEqual(readAll(join(cwd, 'once')));
    expect(readdirSync(cwd).sort()).toEqual(['explainers', 'once', 'site']);
  });

  test('makes single files', async () => {
    const cwd = makeExplainers(1);
    expect((await wherein(['build', '--single', '--out', 'handouts'], { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, 'handouts'))).toEqual(['.wherein-site', 'ferry-0.html']);
  });
});

/** How many pages a build has written so far, beside the place where they will stand. */
function countPages(cwd: string): number {
  const fresh = readdirSync(cwd).find((name) => name.startsWith('.site.wherein-new'));
  if (fresh === undefined) return -1;
  return readdirSync(join(cwd, fresh)).filter((name) => name.startsWith('ferry-')).length;
}

describe('where it cannot write', () => {
  test.each([
    ['a file', 'taken', /^\S*taken {2}Expected a folder to build into, received a file/],
    ['below a file', 'taken/site', /A file stands where a folder is needed/],
    [
      'on a disk that takes no files',
      '/proc/wherein/site',
      /^\S+ {2}(There is no such|You may not|The disk is read-only)/,
    ],
    ['the folder itself', '.', /was not made by Wherein/],
  ])('%s: says so', async (_, out, message) => {
    const cwd = makeExplainers(1);
    writeFileSync(join(cwd, 'taken'), 'mine');
    const { code, err } = await wherein(['build', '--out', out], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(['explainers', 'taken']);
  });

  test('files may grow no further: says so, and leaves the last good site', async () => {
    const cwd = makeExplainers(1);
    await wherein(['build', '--out', 'site'], { cwd });
    const before = readAll(join(cwd, 'site'));
    const limited = `ulimit -f 8; exec ${oldestNode} ${cli} build --out site`;
    const child = spawn('sh', ['-c', limited], { cwd });
    let err = '';
    child.stderr.on('data', (text) => (err += String(text)));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(err).toMatch(/The disk is full|larger than may be written/);
    expect(readAll(join(cwd, 'site'))).toEqual(before);
    expect(readdirSync(cwd).sort()).toEqual(['explainers', 'site']);
  });

  test('a draft never takes the place of a file', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'article.txt'), 'The ferry leaves Bergen in Norway in the evening.');
    writeFileSync(join(cwd, 'article.md'), 'mine');
    const { code, err } = await wherein(['new', 'article.txt'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('left as it is');
    expect(readFileSync(join(cwd, 'article.md'), 'utf8')).toBe('mine');
  });
});

describe('the package', () => {
  /** A copy of what is shipped, as if installed somewhere else. */
  function install(): string {
    const folder = makeFolder();
    for (const part of ['app', 'cli', 'geo']) cpSync(join(home, part), join(folder, part), { recursive: true });
    return folder;
  }

  test('is never written to', async () => {
    const folder = install();
    const times = (): string =>
      readdirSync(folder, { recursive: true })
        .sort()
        .map((name) => `${String(name)} ${statSync(join(folder, String(name))).mtimeMs}`)
        .join('\n');
    const before = times();
    const cwd = makeExplainers(1);
    const file = join(folder, 'cli/wherein.mjs');
    expect((await wherein(['build', '--out', 'site'], { cwd, file })).code).toBe(0);
    expect((await wherein(['check'], { cwd, file })).code).toBe(0);
    expect((await wherein(['parse'], { cwd, file, input: 'In Bergen.' })).code).toBe(0);
    expect(times()).toBe(before);
  });

  test.each([
    'geo/gazetteer.bin',
    'geo/base.json',
    'geo/detail.json',
    'geo/attributions.json',
    'app/manifest.json',
    'app/one.js',
  ])('with %s missing or cut short says which file, and builds nothing', async (name) => {
    const folder = install();
    const cwd = makeExplainers(1);
    const file = join(folder, 'cli/wherein.mjs');
    if (!name.endsWith('.js')) {
      truncateSync(join(folder, name), Math.floor(statSync(join(folder, name)).size / 2));
      const cut = await wherein(['build', '--out', 'site'], { cwd, file });
      expect(cut.code).toBe(1);
      expect(cut.err).toContain(`${name}  This part of Wherein is damaged`);
      expect(cut.err).not.toMatch(/^\s+at /m);
    }
    rmSync(join(folder, name));
    const missing = await wherein(['build', '--out', 'site'], { cwd, file });
    expect(missing.code).toBe(1);
    expect(missing.err).toContain(`${name}  This part of Wherein is missing`);
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });
});
