import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marker } from '../../src/cli/replaceFolder.ts';
import { makeFolder } from './run.ts';

const KILLS = 200;
const program = join(import.meta.dirname, 'writeSite.ts');

/** Starts a build that replaces a folder by files of a version, and waits until it begins. */
async function begin(folder: string, version: string): Promise<{ child: ChildProcess; ended: Promise<unknown> }> {
  const child = spawn(process.execPath, [program, folder, version], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => child.once('close', done));
  await new Promise((done) => child.stdout?.once('data', done));
  return { child, ended };
}

async function run(folder: string, version: string): Promise<void> {
  const { child, ended } = await begin(folder, version);
  await ended;
  expect(child.exitCode).toBe(0);
}

/** The version that a folder holds wholly. */
function versionOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pages = files.filter(({ name }) => name !== marker);
  expect(pages).toHaveLength(24);
  const words = pages.map(({ parentPath, name }) => {
    const number = Number.parseInt(name, 10);
    const all = readFileSync(join(parentPath, name), 'utf8').split(' ');
    expect(all, name).toHaveLength(1 + 400 * (number % 7));
    return new Set(all);
  });
  const versions = words.reduce((known, more) => new Set([...known, ...more]));
  expect([...versions]).toHaveLength(1);
  return [...versions][0] ?? '';
}

/** How long an undisturbed build writes, in milliseconds. */
async function measure(folder: string): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    const { ended } = await begin(folder, 'v0');
    const begun = performance.now();
    await ended;
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
}

describe('a build that is killed', () => {
  test(`${KILLS} times, at random moments: the folder is the old site or the new one, whole`, async () => {
    const parent = makeFolder();
    const folder = join(parent, 'site');
    // Moments are drawn from the time that a build takes, and a little more: some are killed too late.
    let whole = await measure(folder);
    const moments = fc.sample(fc.double({ min: 0, max: 1.1, noNaN: true }), { numRuns: KILLS, seed: 20261123 });
    let version = versionOf(folder);
    const found = { old: 0, fresh: 0, between: 0 };
    for (const [index, moment] of moments.entries()) {
      const next = `v${index + 1}`;
      const { child, ended } = await begin(folder, next);
      await wait(whole * moment);
      child.kill('SIGKILL');
      await ended;
      if (!existsSync(folder)) {
        // Between the two renamings: the next build brings it back before all else.
        found.between += 1;
        await run(folder, next);
      }
      const now = versionOf(folder);
      expect([version, next]).toContain(now);
      const isOld = now === version;
      found[isOld ? 'old' : 'fresh'] += 1;
      // A build takes longer or shorter than it took when the machine did other work beside.
      whole *= isOld ? 1.02 : 0.95;
      version = now;
    }
    expect(found.old).toBeGreaterThan(20);
    expect(found.fresh).toBeGreaterThan(2);
    await run(folder, 'last');
    expect(versionOf(folder)).toBe('last');
    expect(readdirSync(parent)).toEqual(['site']);
  }, 240_000);
});

describe('builds at once', () => {
  test('into one folder do not mix: at any moment it is the whole of one, and in the end nothing lies about', async () => {
    const parent = makeFolder();
    const folder = join(parent, 'site');
    await run(folder, 'first');
    for (let round = 0; round < 10; round += 1) {
      const versions = ['a', 'b', 'c'].map((name) => `${name}${round}`);
      await Promise.all(versions.map((version) => run(folder, version)));
      expect(versions).toContain(versionOf(folder));
    }
    expect(readdirSync(parent)).toEqual(['site']);
  }, 120_000);

  test('one killed among others: the folder is the whole of one that was not', async () => {
    const parent = makeFolder();
    const folder = join(parent, 'site');
    for (let round = 0; round < 10; round += 1) {
      const killed = await begin(folder, `killed${round}`);
      const other = run(folder, `other${round}`);
      await wait(round * 4);
      killed.child.kill('SIGKILL');
      await Promise.all([killed.ended, other]);
      await run(folder, `next${round}`);
      expect(versionOf(folder)).toBe(`next${round}`);
    }
    expect(readdirSync(parent)).toEqual(['site']);
  }, 120_000);
});
