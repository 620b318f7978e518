import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { normaliseText } from '../../src/article/normaliseText.ts';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { explainerSchema } from '../../src/explainer/explainerSchema.ts';
import { readHarmless } from './harmless.ts';
import { payload } from './hostileFile.ts';
import { inspectSite } from './inspectSite.ts';
import { publish, tryFile } from './publishFile.ts';

const file = `---
title: A title
description: What it is about.
lang: en
date: 2026-11-22
source: { rights: public-domain, title: A headline, author: [Jane Roe], publisher: News, url: https://news.example/a, words: 9000 }
---
## On the way

Atlantis and Chicago. See [a page](https://a.example/), and [Paris](geonames:2).

> Chicago lies in Illinois, and Paris in Texas. Moscow said no to the United States.
`;

/** What the schema leaves free, and the reading of a file and `buildExplainer` do not. */
const provedBefore = ['text', 'quote', 'lang', 'date', 'published'];

/** Every text of an explainer, by the way to it. */
function findTexts(value: unknown, way: string[] = []): string[][] {
  if (typeof value === 'string') return [way];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => findTexts(inner, [...way, key]));
}

/** The explainer with another text at the end of one of those ways. */
function withText(explainer: Explainer, way: readonly string[], text: string): unknown {
  const copy = structuredClone(explainer) as unknown;
  const parent = way.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[way.at(-1)!] = text;
  return copy;
}

test('whatever text an explainer holds in any field that its schema leaves free, its pages are like any other', async () => {
  const harmless = await readHarmless();
  const drawn = tryFile(file);
  if (drawn === undefined) throw new Error('the harmless file was refused');
  const { explainer, drawing } = drawn;
  expect(v.is(explainerSchema, explainer)).toBe(true);
  const ways = findTexts(explainer);
  const reached = new Set<string>();
  const property = fc.asyncProperty(fc.constantFrom(...ways), payload, async (way, text) => {
    const hostile = withText(explainer, way, normaliseText(text));
    if (!v.is(explainerSchema, hostile) || provedBefore.includes(way.at(-1) ?? '')) return;
    reached.add(way.filter((key) => !/^\d+$/.test(key)).join('.'));
    expect(inspectSite(await publish({ explainer: hostile as Explainer, drawing }), harmless)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 3000, seed: 20261123, endOnFailure: true });
  for (const field of ['title', 'summary', 'source.publisher', 'places.name', 'places.where', 'places.reasons'])
    expect([...reached]).toContain(field);
  expect([...reached]).toContain('attributions.url');
}, 900_000);
