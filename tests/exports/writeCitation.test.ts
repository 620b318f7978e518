import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { writeCitation } from '../../src/exports/writeCitation.ts';
import { makeExplainer } from '../reader/fixture.ts';
import { anyExplainer, site } from './made.ts';

/** What CSL's schema for data (csl-data.json, 1.0.2) says of the members that are written here; it allows no others. */
const name = v.strictObject({ literal: v.string() });
const date = v.strictObject({ 'date-parts': v.tuple([v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))]) });
const text = v.exactOptional(v.string());
const csl = v.array(
  v.strictObject({
    id: v.string(),
    type: v.picklist(['webpage', 'document']),
    title: text,
    author: v.exactOptional(v.array(name)),
    'container-title': text,
    publisher: text,
    issued: v.exactOptional(date),
    URL: text,
    language: text,
    genre: text,
    abstract: text,
    note: text,
  }),
);

const read = (explainer: Explainer): v.InferOutput<typeof csl> =>
  v.parse(csl, JSON.parse(writeCitation(explainer, site)));

test('the explainer and its source, each with what is known', () => {
  expect(read(makeExplainer())).toEqual([
    {
      id: 'voyage', type: 'webpage', title: 'A short voyage', issued: { 'date-parts': [[2026, 11, 22]] },
      URL: 'https://maps.example.org/voyage/', language: 'en', genre: 'Map explainer',
      abstract: 'What a ship saw between two Norwegian towns.',
    },
    {
      id: 'voyage-source', type: 'webpage', title: 'Ship leaves', author: [{ literal: 'Jane Roe' }],
      'container-title': 'Example News', publisher: 'Example News', issued: { 'date-parts': [[2026, 11]] },
      URL: 'https://news.example.com/ship',
    },
  ]); // prettier-ignore
});

test('one’s own text has no other source, but an author', () => {
  const explainer = makeExplainer();
  const items = read({ ...explainer, source: { rights: 'own', author: ['Jane Roe'] } });
  expect(items).toHaveLength(1);
  expect(items[0]!.author).toEqual([{ literal: 'Jane Roe' }]);
});

test('a source of which nothing is known is not cited', () => {
  expect(read({ ...makeExplainer(), source: { rights: 'in-copyright' } })).toHaveLength(1);
});

test('whatever the explainer, the file is CSL-JSON', () => {
  fc.assert(
    fc.property(anyExplainer, (explainer) => {
      const items = read(explainer);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }),
  );
});
