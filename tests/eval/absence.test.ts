import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const run = (script: string) => {
  const env = { ...process.env, WHEREIN_EVAL: join(root, 'no such folder') };
  return spawnSync(process.execPath, [join(root, 'eval', script)], { env, encoding: 'utf8' });
};

describe('without the corpora', () => {
  it('eval says so, tells where they can be had, measures the senses and ends well', () => {
    const { status, stdout } = run('eval.ts');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^There are no corpora in .*no such folder/);
    expect(stdout).toContain('ICDE 2010');
    expect(stdout).toContain('### Senses');
  });

  it('train says so and fails', () => {
    const { status, stdout, stderr } = run('train.ts');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('There are no corpora');
  });
});
