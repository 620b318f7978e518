import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';
import { countWords } from '../../src/article/countWords.ts';
import { readingLevel } from './readingLevel.ts';

const folder = join(import.meta.dirname, '../../explainers');
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readArticle(readFileSync(join(folder, name), 'utf8'), { file: name, slug: name.slice(0, -3) }));

describe.each(articles.map((article) => ({ slug: article.slug, article })))('$slug', ({ article }) => {
  const own = article.blocks.filter(({ kind, excerpt }) => kind !== 'heading' && excerpt === undefined);
  const paragraphs = own.map(({ start, end }) => article.text.slice(start, end));

  test('can be read after nine years of school at most', () => {
    expect(readingLevel(paragraphs)).toBeLessThanOrEqual(9);
  });

  test('says enough in words of its own', () => {
    const least = article.meta.source.rights === 'own' ? 800 : 350;
    expect(countWords(paragraphs.join('\n'), article.meta.lang)).toBeGreaterThanOrEqual(least);
  });
});

test('an explainer of a text in copyright quotes 15% of it at most', () => {
  const quoting = articles.filter(({ meta }) => meta.source.rights === 'in-copyright');
  expect(quoting).not.toEqual([]);
  for (const { excerpts, meta } of quoting) {
    const quoted = excerpts.reduce((sum, { words }) => sum + words, 0);
    expect(quoted).toBeGreaterThan(0);
    expect(quoted / meta.source.words!).toBeLessThanOrEqual(0.15);
  }
});

test('a long sentence of long words needs more years of school than a short one', () => {
  const hard = ['International organisations unanimously recommended comprehensive investigations notwithstanding opposition.'];
  expect(readingLevel(hard)).toBeGreaterThan(9);
  expect(readingLevel(['A fish swims home. It is old.'])).toBeLessThan(3);
});
