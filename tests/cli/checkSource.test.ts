import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, wherein } from './run.ts';

const article = `The mayor of Bergen opened the new harbour on a wet Monday in spring.

Ferries to Aberdeen shall leave from it twice a week, she said, and in summer a third one to Newcastle.

${'The rest of the report is of no use here, and goes on for a while. '.repeat(40)}`;
const sha256 = createHash('sha256').update(article.trim()).digest('hex');

const explainer = `---
title: The new harbour
description: What leaves from where.
lang: en
date: 2026-11-22
source:
  title: Harbour opened
  author: [Jane Roe]
  publisher: Example News
  published: 2026-04-01
  url: https://news.example.com/harbour
  rights: in-copyright
  words: 674
  sha256: ${sha256}
  names: [Bergen, Aberdeen, Newcastle]
places:
  Bergen: geonames:3161732
  Aberdeen: geonames:2657832
---
It rained.

> The mayor of Bergen opened the new harbour

Then there was news.

> Ferries to Aberdeen shall leave from it twice a week
`;

async function check(text: string) {
  const cwd = makeFolder();
  writeFileSync(join(cwd, 'harbour.md'), explainer);
  writeFileSync(join(cwd, 'new.txt'), text);
  const outcome = await wherein(['check', 'harbour.md', '--source', 'new.txt'], { cwd });
  expect(readFileSync(join(cwd, 'harbour.md'), 'utf8'), 'nothing is changed for its author').toBe(explainer);
  return outcome;
}

describe('wherein check --source, when the source', () => {
  test('is the same', async () => {
    const { code, out, err } = await check(article);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('source: not changed; 2 excerpts: 2 the same, 0 changed, 0 lost');
  });

  test('is longer, and still has what was quoted: a doubt', async () => {
    const { code, out, err } = await check(`${article} A sentence was added.`);
    expect(code).toBe(0);
    expect(out).toMatch(/^harbour\.md:\d+:\d+ {2}warning .*\(674 words\).*\(678 words\).*sha256/);
    expect(err).toContain('source: changed; 2 excerpts: 2 the same, 0 changed, 0 lost');
  });

  test('reads differently: the difference, and the words to paste', async () => {
    const { code, out, err } = await check(article.replace('twice a week', 'every night'));
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.includes('error') || line.startsWith(' '))).toEqual([
      expect.stringMatching(/^harbour\.md:26:3 {2}error {2}Expected .* in its line 3\. If that passage/),
      '    Ferries to Aberdeen shall leave from it [-twice a week-]{+every night+}',
      '    > Ferries to Aberdeen shall leave from it every night',
    ]);
    expect(err).toContain('1 the same, 1 changed, 0 lost');
  });

  test('no longer names the place, or no longer has the passage', async () => {
    const renamed = await check(article.replace('Ferries to Aberdeen', 'Ferries to Rosyth'));
    expect(renamed.out).toContain('It no longer names Aberdeen.');
    const gone = await check(article.replace(/Ferries.*\n/, ''));
    expect(gone.out).toContain('received words that do not stand in it, nor any that are like them');
    expect([gone.code, gone.err.includes('1 the same, 0 changed, 1 lost')]).toEqual([1, true]);
  });
});
