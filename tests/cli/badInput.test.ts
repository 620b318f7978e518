import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ferry, makeFolder, wherein } from './run.ts';

/** Writes an explainer and checks it and builds it. */
async function tryOut(content: string | Uint8Array, name = 'ferry.md') {
  const cwd = makeFolder();
  writeFileSync(join(cwd, name), content);
  const check = await wherein(['check', name], { cwd });
  const build = await wherein(['build', name, '--out', 'site'], { cwd });
  return { check, build, built: existsSync(join(cwd, 'site')), page: join(cwd, 'site/ferry/index.html') };
}

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const copyrighted = ferry.replace('rights: own', 'rights: in-copyright\n  words: 60\n  names: [Bergen, Norway]');
const long = Array.from({ length: 45 }, (_, index) => `word${index}`).join(' ');

describe('a mistake in an explainer is told with its place and what to do, and nothing is built', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['front matter that is not closed', ferry.replace(/^---\nThe/m, 'The'), /^ferry\.md:\d+:\d+ {2}\S/],
    ['front matter that is no YAML', ferry.replace('lang: en', 'lang: [en'), /^ferry\.md:\d+:\d+ {2}\S/],
    ['front matter without a title', ferry.replace(/^title: .*\n/m, ''), /title/],
    ['a key that nobody knows', ferry.replace('lang:', 'langg:'), /langg/],
    ['a place id that is none', ferry.replace('source:', 'places:\n  Bergen: bergen\nsource:'), /^ferry\.md:7:/m],
    [
      'an unknown place id',
      ferry.replace('source:', 'places:\n  Bergen: geonames:1\nsource:'),
      /^ferry\.md:7:.*geonames:1\b/m,
    ],
    [
      'an excerpt over the budget',
      `${copyrighted}\n> ${long} Bergen.\n`,
      /^ferry\.md:\d+:\d+ .*at most 40 words.*received 46/m,
    ],
    ['an empty file', '', /^ferry\.md {2}.*empty/],
    ['a binary file', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 255]), /^ferry\.md.*binary/],
    ['Latin-1', Buffer.from(ferry.replace('islands', 'Färöer'), 'latin1'), /^ferry\.md:2:\d+ .*UTF-8.*0xE4/],
  ])('%s', async (_, content, message) => {
    const { check, build, built } = await tryOut(content);
    expect(check.out).toMatch(message);
    expect(check.code).toBe(1);
    expect(build.err).toMatch(message);
    expect(build.code).toBe(1);
    expect(built).toBe(false);
    expect(check.err + build.err).not.toMatch(/^\s+at /m);
  });

  test('an excerpt that is not in the source', async () => {
    const cwd = makeFolder();
    writeFileSync(
      join(cwd, 'article.txt'),
      'The ferry leaves Bergen in Norway in the evening. Nobody waved. It was cold.\n',
    );
    writeFileSync(join(cwd, 'ferry.md'), `${copyrighted}\n> The ferry leaves Bergen in the morning.\n`);
    const { code, out } = await wherein(['check', 'ferry.md', '--source', 'article.txt'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^ferry\.md:\d+:\d+ {2}error .*(verbatim|source)/m);
  });

  test('two explainers that would be one page', async () => {
    const cwd = makeFolder();
    for (const folder of ['a', 'b']) {
      mkdirSync(join(cwd, folder));
      writeFileSync(join(cwd, folder, 'ferry.md'), ferry);
    }
    const { code, err } = await wherein(['build', 'a', 'b', '--out', 'site'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('would be the same page');
  });

  test.each(['My Ferry.md', 'assets.md', 'Überfahrt.md'])('a name that cannot be an address: %s', async (name) => {
    const { build } = await tryOut(ferry, name);
    expect(build.code).toBe(1);
    expect(build.err).toMatch(/Rename it, for instance to [a-z-]+\.md/);
  });

  test('nothing there', async () => {
    const cwd = makeFolder();
    expect((await wherein(['check'], { cwd })).err).toContain('wherein new article.txt');
    expect((await wherein(['check', 'no.md'], { cwd })).err).toBe('no.md  There is no such file or folder.\n');
    expect((await wherein(['check', '.'], { cwd })).err).toContain('without *.md files');
    expect((await wherein(['new', 'no.txt'], { cwd })).err).toBe('no.txt  There is no such file or folder.\n');
    expect((await wherein(['new', '.', '--out', 'x.md'], { cwd })).err).toBe(
      '.  This is a folder, a file was expected.\n',
    );
  });
});

describe('unusual text is fine', () => {
  test.each<[string, string | Uint8Array]>([
    ['CRLF', ferry.replaceAll('\n', '\r\n')],
    ['UTF-16 with its mark', utf16(ferry)],
    ['UTF-8 with a mark', `\uFEFF${ferry}`],
    ['right-to-left and astral characters', ferry.replace('in the morning', 'في الصباح 🛳️ 𠜎𠜱 \u202Eזמן\u202C')],
  ])('%s', async (_, content) => {
    const { check, build, page } = await tryOut(content);
    expect(check.out).not.toContain('error');
    expect(check.code).toBe(0);
    expect(build.code).toBe(0);
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(/data-place="bergen"/);
    expect(html).not.toMatch(/[\u202A-\u202E]/);
  });

  test('script and markup in every field run nowhere', async () => {
    const evil = `</script><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const content = `---
title: '${evil}'
description: '"${evil}'
lang: en
date: 2026-11-22
source:
  title: '${evil}'
  author: ['${evil}']
  publisher: '${evil}'
  note: '${evil}'
  rights: own
---
${evil} Bergen [Norway](javascript:alert(1)) *Aberdeen*

> ${evil} Bergen.
`;
    const { check, build, built, page } = await tryOut(content);
    expect(check.err + build.err).not.toMatch(/^\s+at /m);
    if (!built) return expect(build.err).toMatch(/ferry\.md:\d+:\d+/);
    const html = readFileSync(page, 'utf8');
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/href="javascript/i);
    expect(html.match(/<script\b[^>]*>/g)?.every((tag) => /src="\.\.\/assets|application\/json/.test(tag))).toBe(true);
  });
});

describe('an article', () => {
  test('of 10 MB gives places and a draft in good time', async () => {
    const cwd = makeFolder();
    const story = 'The ferry leaves Bergen in Norway in the evening, and nobody is sorry for it.\n\n';
    writeFileSync(join(cwd, 'article.txt'), story.repeat(Math.ceil(1e7 / story.length)));
    const { code, err } = await wherein(['new', 'article.txt'], { cwd });
    expect(err).toContain('Wrote article.md');
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'article.md'), 'utf8').length).toBeLessThan(100_000);
  }, 240_000);

  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /empty/],
    ['blank', ' \n\t\n', /empty/],
    ['binary', Uint8Array.from([0, 1, 2, 3]), /binary/],
    ['in Latin-1', Buffer.from('Ein Fährschiff', 'latin1'), /UTF-8/],
  ])('that is %s is refused', async (_, content, message) => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'article.txt'), content);
    for (const args of [
      ['new', 'article.txt'],
      ['parse', 'article.txt'],
    ]) {
      const { code, err } = await wherein(args, { cwd });
      expect(code).toBe(1);
      expect(err).toMatch(/^article\.txt/);
      expect(err).toMatch(message);
    }
    expect(existsSync(join(cwd, 'article.md'))).toBe(false);
  });
});
