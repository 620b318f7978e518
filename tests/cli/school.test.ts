import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ferry, makeFolder, wherein } from './run.ts';

function makeExplainer(): string {
  const cwd = makeFolder();
  mkdirSync(join(cwd, 'explainers'));
  writeFileSync(join(cwd, 'explainers/ferry.md'), ferry);
  return cwd;
}

test('--school packs each explainer beside its page, the same at each build', async () => {
  const cwd = makeExplainer();
  for (const out of ['one', 'two']) expect((await wherein(['build', '--out', out, '--school'], { cwd })).code).toBe(0);
  for (const name of ['scorm.zip', 'cartridge.imscc']) {
    const [one, two] = ['one', 'two'].map((out) => readFileSync(join(cwd, out, 'ferry', name)));
    expect(one?.subarray(0, 2).toString()).toBe('PK');
    expect(two).toEqual(one);
  }
});

test('packages stand beside pages: --school with --single is told so', async () => {
  const cwd = makeExplainer();
  const { code, err } = await wherein(['build', '--out', 'out', '--school', '--single'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('leave out --school or --single');
  expect(readdirSync(cwd)).toEqual(['explainers']);
});
