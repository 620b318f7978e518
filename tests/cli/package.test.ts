import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ferry, makeFolder, wherein } from './run.ts';

const root = join(import.meta.dirname, '../..');

test(
  'the package, unpacked and alone, builds a site with the studio and all its names',
  { timeout: 120_000 },
  async () => {
    const cwd = makeFolder();
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['pack', '--ignore-scripts', '--silent', '--pack-destination', cwd], { cwd: root });
    const packed = readdirSync(cwd).find((name) => name.endsWith('.tgz'))!;
    execFileSync('tar', ['-xzf', packed], { cwd });
    writeFileSync(join(cwd, 'ferry.md'), ferry);
    const file = join(cwd, 'package/dist/cli/wherein.mjs');
    const { code, err } = await wherein(['build', 'ferry.md', '--studio', '--out', 'site'], { cwd, file });
    expect(err).toMatch(/^Built 1 explainer into site/);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain('href="studio/index.html"');
    const names = readdirSync(join(root, 'geo/built/browser')).sort();
    expect(names.length).toBeGreaterThan(1000);
    expect(readdirSync(join(cwd, 'site/studio/names')).sort()).toEqual(names);
  },
);
