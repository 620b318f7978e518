import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The hooks of a test runner that this needs. */
interface Hooks {
  beforeAll(work: () => void): void;
  afterAll(work: () => void): void;
}

/** Builds each explainer as one file before the tests of a file, and clears up after them. */
export function buildSingles(test: Hooks): { path: (slug: string) => string } {
  let folder: string | undefined;
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wherein-single-'));
    const args = ['dist/cli/wherein.mjs', 'build', 'explainers', '--single', '--out', join(folder, 'out')];
    execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });
  });
  test.afterAll(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
  return { path: (slug) => join(folder ?? '', 'out', `${slug}.html`) };
}
