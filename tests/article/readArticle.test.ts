import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_ARTICLE, readArticle } from '../../src/article/readArticle.ts';
import type { Article } from '../../src/article/article.ts';
import { formatError, UserError } from '../../src/error.ts';

const input = join(import.meta.dirname, '../input');
const output = join(import.meta.dirname, '../output');
const files = readdirSync(input);
const read = (file: string): string => readFileSync(join(input, file), 'utf8');

const front = `---
title: A test
description: What is tested.
lang: en
date: 2026-11-22
source: { rights: own }
---
`;

/** What is wrong, as it is printed. */
function findMistakes(markdown: string, file = 'a.md'): string {
  try {
    readArticle(markdown, { file, slug: 'a' });
  } catch (error) {
    if (error instanceof UserError) return formatError(error);
    throw error;
  }
  return '';
}

/** What must hold of every article. */
function expectSound({ text, blocks, marks, excerpts, decisions, positionOf }: Article): void {
  let end = -2;
  for (const block of blocks) {
    expect(text.slice(end, block.start)).toBe(end < 0 ? '' : '\n\n');
    expect(text.slice(block.start, block.end)).toMatch(/^\S(?:[^\n]*\S)?$/);
    end = block.end;
  }
  expect(end === -2 ? 0 : end).toBe(text.length);
  for (const excerpt of excerpts) {
    expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.quote);
    const own = blocks.filter((block) => block.excerpt === excerpt.id);
    expect([own[0]?.start, own.at(-1)?.end]).toEqual([excerpt.start, excerpt.end]);
  }
  for (const { start, end } of [...marks, ...decisions.flatMap(({ span }) => span ?? [])]) {
    expect(blocks.some((block) => block.start <= start && start < end && end <= block.end)).toBe(true);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  }
  for (let offset = 0; offset < text.length; offset += 7) expect(positionOf(offset).line).toBeGreaterThan(0);
}

describe('files', () => {
  test.each(files.filter((file) => !file.startsWith('bad-')))('%s is read', async (file) => {
    const article = readArticle(read(file), { file, slug: file.replace('.md', '') });
    expectSound(article);
    const quoted = article.decisions.map(({ span, ...decision }) => ({
      ...decision,
      ...(span && { span, quote: article.text.slice(span.start, span.end), position: article.positionOf(span.start) }),
    }));
    const json = JSON.stringify({ ...article, decisions: quoted }, null, 2);
    await expect(`${json}\n`).toMatchFileSnapshot(join(output, file.replace('.md', '.json')));
  });

  test.each(files.filter((file) => file.startsWith('bad-')))('%s is refused with every mistake', async (file) => {
    const mistakes = findMistakes(read(file), file);
    expect(mistakes).toMatch(/^bad-[a-z-]+\.md:\d+:\d+ {2}/);
    await expect(`${mistakes}\n`).toMatchFileSnapshot(join(output, file.replace('.md', '.txt')));
  });

  test.each(['everything.md', 'scripts.md'])(
    '%s reads the same with CRLF, a byte order mark and no-break spaces',
    (file) => {
      const plain = readArticle(read(file), { file, slug: 'a' });
      const odd = readArticle(`\uFEFF${read(file).replaceAll('\n', '\r\n')}`.replace(' on two', '\u00A0on two'), {
        file,
        slug: 'a',
      });
      expect({ ...odd, positionOf: 0, positionOfKey: 0 }).toEqual({ ...plain, positionOf: 0, positionOfKey: 0 });
      for (const { span } of plain.decisions)
        if (span) expect(odd.positionOf(span.start)).toEqual(plain.positionOf(span.start));
    },
  );
});

describe('positions', () => {
  test('columns are those of the file, behind what was taken out of it', () => {
    const article = readArticle(`${front}A\u00ADb e\u0301 \u200B**c** &amp; [Paris](none)`, { slug: 'a' });
    expect(article.text).toBe('Ab é c & Paris');
    expect(article.positionOf(article.text.indexOf('c'))).toEqual({ line: 8, column: 11 });
    expect(article.positionOf(article.text.indexOf('Paris'))).toEqual({ line: 8, column: 22 });
  });

  test('a key of the front matter is found', () => {
    const article = readArticle(read('everything.md'), { slug: 'a' });
    expect(article.positionOfKey(['places', 'Xian'])).toEqual({ line: 17, column: 3 });
    expect(article.positionOfKey(['source', 'names', 1])).toEqual({ line: 15, column: 20 });
    expect(article.positionOfKey(['places', 'Rome'])).toBeUndefined();
  });
});

describe('limits', () => {
  test('an article of 10 MB is refused at once', () => {
    expect(findMistakes(front + 'Moscow. '.repeat(1_300_000))).toBe(
      'a.md  Expected an explainer of at most 1,000,000 characters, received 10,400,101. ' +
        'Quote less, or part it into several explainers.',
    );
  });

  test('a long one is read', () => {
    const article = readArticle(front + 'Moscow is a *city*.\n\n'.repeat(5000), { slug: 'a' });
    expect(article.blocks.length).toBe(5000);
    expect(LARGEST_ARTICLE).toBeGreaterThan(article.text.length);
  });

  test.each([
    '> '.repeat(5000),
    '- '.repeat(500),
    '['.repeat(20_000),
    '*a '.repeat(10_000),
    `**${'*a**b'.repeat(2000)}`,
  ])('a pile of marks is text or a mistake', (pile) => {
    findMistakes(`${front}${pile}x`);
  });

  test('a pile of brackets in the front matter is a mistake', () => {
    expect(findMistakes(front.replace('A test', '['.repeat(5000)))).toContain('Write fewer brackets.');
  });
});

describe('whatever the text', () => {
  const marks = fc.constantFrom(
    '*',
    '**',
    '[',
    '](none)',
    '](country:CN)',
    '> ',
    '\n',
    '\n\n',
    '## ',
    '- ',
    '`',
    '\\',
    '&amp;',
    '<b>',
    '𠮷',
    '\u202e',
    ' ',
    '1. ',
  );
  const soup = fc
    .array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  test('the body is sound or refused with a position', () => {
    fc.assert(
      fc.property(soup, (body) => {
        const mistakes = findMistakes(front + body);
        if (mistakes === '') expectSound(readArticle(front + body, { slug: 'a' }));
        else expect(mistakes).toMatch(/^a\.md:\d+:\d+ {2}/);
      }),
      { numRuns: 500 },
    );
  });

  test('any string in any field is kept as text or refused with a position', () => {
    const field = fc.constantFrom('title', 'description', 'lang', 'date', 'places', 'map', 'source');
    fc.assert(
      fc.property(field, fc.string({ unit: 'binary' }), (key, value) => {
        const line = `${key}: ${JSON.stringify(value)}\n`;
        const file = front.replace(new RegExp(`^${key}:.*\\n|(?=source:)`, 'm'), () => line) + 'Text.';
        const mistakes = findMistakes(file);
        if (mistakes === '') expect(readArticle(file, { slug: 'a' }).text).toBe('Text.');
        else expect(mistakes).toMatch(/^a\.md:\d+:\d+ {2}/);
      }),
      { numRuns: 500 },
    );
  });

  test('any front matter is read or refused with a position', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (yaml) => {
        expect(findMistakes(`---\n${yaml}\n---\nText.`)).toMatch(/^a\.md:\d+:\d+ {2}/);
      }),
      { numRuns: 500 },
    );
  });
});
