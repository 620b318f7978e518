import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseLine } from '../../src/article/normaliseText.ts';
import { readArticle } from '../../src/article/readArticle.ts';
import { readHtmlText } from '../../src/cli/readHtmlText.ts';
import { checkExplainer } from '../../src/explainer/checkExplainer.ts';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { writeCsv } from '../../src/exports/writeCsv.ts';
import { writeGeoJson } from '../../src/exports/writeGeoJson.ts';
import { writeLinkedPlaces } from '../../src/exports/writeLinkedPlaces.ts';
import { decideStops } from '../../src/imports/decideStops.ts';
import { readStops } from '../../src/imports/readStops.ts';
import type { Stop } from '../../src/imports/stops.ts';
import { writeStops } from '../../src/imports/writeStops.ts';
import { makeExplainer as fromArticle } from '../../src/publish/makeExplainer.ts';
import type { MadeExplainer } from '../../src/publish/makeExplainer.ts';
import { makePacific, site, words } from '../exports/made.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

type Rights = Parameters<typeof writeStops>[0]['rights'];

function write(stops: Stop[], rights: Rights = 'own', more = {}): string {
  const gazetteer = readTestGazetteer();
  const decided = decideStops(stops, gazetteer);
  const rest = { title: 'Draft: a', lang: 'en', date: '2026-11-23', rights };
  return writeStops({ ...rest, decided, gazetteer, stops: { intro: [], notes: [], ...more } });
}

const build = (markdown: string): MadeExplainer =>
  fromArticle(readArticle(markdown, { file: 'a.md', slug: 'a' }), readTestGazetteer(), []);

const stop = (heading: string, at?: [lat: number, lon: number], more: Partial<Stop> = {}): Stop => ({
  heading,
  paragraphs: [],
  ...(at === undefined ? {} : { point: { lat: at[0], lon: at[1] } }),
  ...more,
});

describe('stops become an explainer file', () => {
  test('a heading each, the place decided at the head of the file, what is open told there', () => {
    const passau = stop('The start', [48.57, 13.46], {
      name: 'Passau, Germany',
      paragraphs: ['We left *early*.', '- so'],
    });
    const media = { href: 'https://example.org/a?b=1&copy=2', caption: 'Three [rivers]', credit: 'A. Roe' };
    const markdown = write([passau, stop('Vienna', [48.2, 16.37], { media }), stop('Our house', [48.1, 16.3])], 'own', {
      title: 'Down the river',
      intro: ['It rained.'],
      notes: ['Left out: 1.'],
    });
    expect(markdown).toBe(`---
title: Down the river
description: Write here, in your own words, what a reader should know.
lang: en
date: 2026-11-23
source:
  rights: own
places:
  Passau: geonames:2855328 # Passau, town in Bavaria, Germany
  Vienna: geonames:2761369 # Vienna, capital of Austria

# Not placed; decide them under places: Our house
# Left out: 1.
---
It rained.

## The start: Passau

We left \\*early\\*.

\\- so

## Vienna

[Three \\[rivers\\]](<https://example.org/a?b=1\\&copy=2>), A. Roe

## Our house

Write here, in your own words, what a reader should know.
`);
    const { explainer } = build(markdown);
    expect(explainer.places.map(({ name, by }) => [name, by])).toEqual([
      ['Passau', 'author'],
      ['Vienna', 'author'],
    ]);
    expect(explainer.marks).toMatchObject([{ kind: 'link', href: 'https://example.org/a?b=1&copy=2' }]);
  });

  test('a name of two places is decided where it stands', () => {
    const markdown = write([
      stop('Paris #', [48.85, 2.35], { name: 'Paris' }),
      stop('Back in Paris', [33.66, -95.55], { name: 'Paris' }),
    ]);
    expect(markdown).toContain('## [Paris](geonames:2988507) \\#\n');
    expect(markdown).toContain('## Back in [Paris](geonames:4717560)\n');
    const { explainer } = build(markdown);
    expect(explainer.text).toMatch(/^Paris #\n/);
    expect(explainer.places.map(({ id }) => id)).toEqual(['geonames:2988507', 'geonames:4717560']);
  });

  test('another’s words are quotations, and the places are those that the source names', () => {
    const markdown = write([stop('Riga', [56.95, 24.11], { paragraphs: ['It snowed.', 'It froze.'] })], 'cc-by');
    expect(markdown).toContain('> It snowed.\n>\n> It froze.\n');
    const { explainer } = build(markdown);
    expect(explainer.excerpts.map(({ quote }) => quote)).toEqual(['It snowed.\n\nIt froze.']);
    expect(explainer.places.map(({ name }) => name)).toEqual(['Riga']);
  });
});

describe('what an explainer gives away comes back', () => {
  const explainers = ['thaad-dispute', 'pacific-salmon'].map((slug): [string, Explainer] => {
    const file = join(import.meta.dirname, `../../explainers/${slug}.md`);
    return [slug, build(readFileSync(file, 'utf8')).explainer];
  });
  const ids = ({ places }: Pick<Explainer, 'places'>): string[] => places.map(({ id }) => id);

  test.each(explainers)('%s: the same places, in the same order, without a mistake', (_, explainer) => {
    const files = {
      'places.geojson': writeGeoJson(explainer, site),
      'places.csv': writeCsv(explainer, site).replace(/^\uFEFF/, ''),
    };
    for (const [name, text] of Object.entries(files)) {
      const { stops, ...rest } = readStops(text, name, readHtmlText);
      const { article, resolutions, explainer: again } = build(write(stops, 'own', rest));
      expect(ids(again), name).toEqual(ids(explainer));
      const problems = checkExplainer(article, again, resolutions, undefined, readTestGazetteer());
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(problems.map(({ code }) => code).filter((code) => code !== 'same-point')).toEqual(['draft-words']);
    }
  });

  test('also by names and points alone, as Linked Places have them', () => {
    const pacific = makePacific();
    const { stops } = readStops(writeLinkedPlaces(pacific, {}), 'places.lpf.json', readHtmlText);
    expect(stops.every(({ id }) => id === undefined)).toBe(true);
    expect(ids(build(write(stops)).explainer)).toEqual(ids(pacific));
  });
});

describe('whatever the stops', () => {
  const point = fc.constantFrom({ lat: 48.85, lon: 2.35 }, { lat: 33.66, lon: -95.55 }, { lat: 0, lon: 0 });
  const name = fc.oneof(fc.constantFrom('Paris', 'paris', 'Paris, Texas', 'Paris #', '# Paris', 'In Paris!'), words);
  const line = name.map(normaliseLine);
  const anyStop: fc.Arbitrary<Stop> = fc.record(
    {
      heading: line,
      paragraphs: fc.array(line.filter((text) => text !== ''), { maxLength: 3 }),
      name: line,
      point,
      media: fc.record({
        href: fc.constantFrom('https://example.org/(a)?b=*&lt;=_', 'http://example.org/[x]#y'),
        caption: line.filter((text) => text !== ''),
        credit: line,
      }),
    },
    { requiredKeys: ['heading', 'paragraphs'] },
  ); // prettier-ignore

  test('the file is read without a mistake, and no word of theirs is lost or becomes markup', () => {
    const rights = fc.constantFrom<Rights>('own', 'cc-by');
    fc.assert(
      fc.property(fc.array(anyStop, { minLength: 1, maxLength: 4 }), rights, line, (stops, rights, title) => {
        const article = readArticle(write(stops, rights, title === '' ? {} : { title, notes: [title] }), { slug: 'a' });
        if (title !== '') expect(article.meta.title).toBe(title);
        for (const { heading, paragraphs, media } of stops) {
          for (const text of [heading, ...paragraphs, media?.caption ?? '']) expect(article.text).toContain(text);
        }
        expect(article.marks.every(({ kind }) => kind === 'link')).toBe(true);
        expect(article.marks).toHaveLength(stops.filter(({ media }) => media !== undefined).length);
      }),
    );
  });
});
