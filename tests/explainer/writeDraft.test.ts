import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { findBudget } from '../../src/article/findBudget.ts';
import { locateExcerpt } from '../../src/article/locateExcerpt.ts';
import { normaliseText } from '../../src/article/normaliseText.ts';
import { readArticle } from '../../src/article/readArticle.ts';
import type { Rights } from '../../src/explainer/explainer.ts';
import { proposeExcerpts } from '../../src/explainer/proposeExcerpts.ts';
import { writeDraft } from '../../src/explainer/writeDraft.ts';
import { resolveNames, world } from './testWorld.ts';

const news =
  `The ministers met in Moscow on Monday, in a hall that had seen many such meetings before, and they spoke until late in the night about a plan that nobody had read in full.

Seoul was silent. They flew to Xian. ${'Nothing of what followed is of any use to us here, as it names no place at all. '.repeat(12)}`.trim();

function draft(text: string, rights: Rights): { file: string; excerpts: string[] } {
  const resolutions = resolveNames(text);
  const excerpts = proposeExcerpts(text, resolutions, { rights, lang: 'en' });
  const given = {
    text,
    resolutions,
    excerpts,
    gazetteer: world,
    rights,
    title: 'A draft',
    lang: 'en',
    date: '2026-11-22',
  };
  return {
    file: writeDraft({ ...given, sha256: 'a'.repeat(64), isDecided: true }),
    excerpts: excerpts.map(({ quote }) => quote),
  };
}

describe('proposed excerpts', () => {
  test('show each town, in whole sentences or clauses, within the budget', () => {
    const { excerpts } = draft(news, 'in-copyright');
    expect(excerpts).toEqual(['The ministers met in Moscow on Monday', 'Seoul was silent.', 'They flew to Xian.']);
  });

  test('with permission sentences stay whole', () => {
    expect(draft(news, 'permission').excerpts[0]).toMatch(/^The ministers .* in full\.$/);
  });

  test('are verbatim and below every warning, whatever the text', () => {
    const part = fc.constantFrom(
      'Moscow ',
      'Seoul ',
      'China',
      ', ',
      '. ',
      'said the man who came ',
      '\n\n',
      'and then ',
      '; ',
      'it is ',
      '– ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
        const text = normaliseText(parts.join('')).trim();
        const { excerpts } = draft(text, 'in-copyright');
        const budget = findBudget(
          excerpts.map((quote) => ({ id: '', quote })),
          { rights: 'in-copyright', lang: 'en', source: text },
        );
        expect([budget.level, ...budget.excerpts.map(({ level }) => level)].every((level) => level === 'within')).toBe(
          true,
        );
        for (const quote of excerpts) expect(locateExcerpt(quote, text).isVerbatim).toBe(true);
      }),
    );
  });
});

describe('a draft', () => {
  test('says what was found, in words', () => {
    const { file } = draft(news, 'in-copyright');
    expect(file).toContain("  Xian: geonames:1790630 # Xi'an, city in Shaanxi, China\n");
    const { meta } = readArticle(file, { slug: 'a' });
    expect(meta.source).toMatchObject({
      rights: 'in-copyright',
      names: ['Moscow', 'Seoul', 'Xian'],
      sha256: 'a'.repeat(64),
    });
    expect(meta.source.words).toBeGreaterThan(200);
  });

  test('of one’s own text holds all of it, whatever the text', () => {
    const mark = fc.constantFrom(
      '*',
      '_',
      '[a](b)',
      '# ',
      '> ',
      '- ',
      '1. ',
      '---',
      '===',
      '`',
      '\\',
      '&amp;',
      '<https://x.org>',
      '![a](b)',
      '~~~',
      '+ ',
      '  ',
      '\n\n',
      'Seoul',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, fc.string({ unit: 'binary', maxLength: 6 })), { minLength: 1 }), (parts) => {
        const text = normaliseText(`${parts.join('')} a`).trim();
        const paragraphs = /\n\s*\n/.test(text) ? text.split(/\n\s*\n/) : text.split('\n');
        const plain = paragraphs.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
        expect(readArticle(draft(text, 'own').file, { slug: 'a' }).text).toBe(plain.join('\n\n'));
      }),
      { numRuns: 300 },
    );
  });

  test('is read without a mistake, and its quotations are the proposed ones, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const resolutions = resolveNames(news);
        const excerpts = proposeExcerpts(news, resolutions, { rights: 'cc-by', lang: 'en' });
        const file = writeDraft({
          text: news,
          resolutions,
          excerpts,
          gazetteer: world,
          rights: 'cc-by',
          title: `T ${title}`,
          lang: 'en',
          date: '2026-11-22',
          sha256: 'a'.repeat(64),
          isDecided: true,
        });
        const article = readArticle(file, { slug: 'a' });
        expect(article.excerpts.map(({ quote }) => quote)).toEqual(excerpts.map(({ quote }) => quote));
        expect(article.meta.title).toBe(normaliseText(`T ${title}`).replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
