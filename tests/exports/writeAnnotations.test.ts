import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { writeAnnotations } from '../../src/exports/writeAnnotations.ts';
import { makeExplainer } from '../reader/fixture.ts';
import { anyExplainer, site } from './made.ts';

interface Quote {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

interface Position {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

interface Annotation {
  id: string;
  type: string;
  motivation: string;
  created: string;
  body: { type: string; purpose: string; source?: string; value?: string }[];
  target: { type: string; source: string; selector: [Quote, Position] | Quote };
}

interface Collection {
  '@context': string;
  id: string;
  type: string;
  total: number;
  first: { id: string; type: string; items: Annotation[] };
}

const read = (explainer: Explainer): Collection => JSON.parse(writeAnnotations(explainer, site)) as Collection;
const TEXT = 'https://maps.example.org/voyage/text.txt';

/** Of the context at http://www.w3.org/ns/anno.jsonld, what is written here: any other key would mean nothing. */
const TERMS = new Set(['@context', ...'id type label total first startIndex items motivation created generator name body purpose source value target selector exact prefix suffix start end'.split(' ')]); // prettier-ignore

function expectTerms(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) for (const key of Object.keys(value)) expect(TERMS).toContain(key);
  Object.values(value).forEach(expectTerms);
}

/** The MUSTs of the Web Annotation Data Model, for what is written here. */
function expectAnnotation(annotation: Annotation): void {
  expect(URL.canParse(annotation.id)).toBe(true);
  expect(annotation.type).toBe('Annotation');
  expect(annotation.created).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  for (const body of annotation.body) {
    if (body.type === 'SpecificResource') expect(URL.canParse(body.source!)).toBe(true);
    else expect(body).toMatchObject({ type: 'TextualBody', purpose: 'classifying' });
  }
  expect(URL.canParse(annotation.target.source)).toBe(true);
}

/** Both selectors point to the same words of the text, counted in code points. */
function expectFound({ target }: Annotation, text: string): void {
  const [quote, position] = target.selector as [Quote, Position];
  const points = Array.from(text);
  expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
  expect(
    points
      .slice(0, position.start)
      .join('')
      .endsWith(quote.prefix ?? ''),
  ).toBe(true);
  expect(
    points
      .slice(position.end)
      .join('')
      .startsWith(quote.suffix ?? ''),
  ).toBe(true);
}

test('each mention of a place is an annotation of the text that identifies it', () => {
  const explainer = makeExplainer();
  const { first, total, ...collection } = read(explainer);
  expect(collection).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection' });
  expect(total).toBe(first.items.length);
  expectTerms(read(explainer));
  const own = first.items.filter(({ target }) => target.source === TEXT);
  expect(own.map(({ id }) => id.split('#')[1])).toEqual(['m1', 'm2', 'm3', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10']);
  for (const annotation of own) expectFound(annotation, explainer.text);
  expect(own[2]!.body).toEqual([
    { type: 'SpecificResource', purpose: 'identifying', source: 'https://sws.geonames.org/3143244/' },
    { type: 'TextualBody', purpose: 'classifying', value: 'government' },
  ]);
  expect(own.at(-1)!.body[0]!.source).toBe('https://maps.example.org/voyage/#norway');
});

test('a name in an excerpt is annotated in the source, too, and no word is quoted that the excerpt does not', () => {
  const explainer = makeExplainer();
  const inSource = read(explainer).first.items.filter(({ target }) => target.source === explainer.source.url);
  expect(inSource.map(({ target }) => target.selector)).toEqual([
    { type: 'TextQuoteSelector', exact: 'Norwegian', prefix: 'The ', suffix: ' captain saw Bergen at dawn.' },
    { type: 'TextQuoteSelector', exact: 'Bergen', prefix: 'The Norwegian captain saw ', suffix: ' at dawn.' },
    { type: 'TextQuoteSelector', exact: 'North Sea', prefix: 'The ', suffix: ' lay flat.' },
    { type: 'TextQuoteSelector', exact: 'Norway', suffix: ' said no more.' },
  ]);
  const own = { ...explainer, source: { ...explainer.source, rights: 'own' as const } };
  expect(read(own).first.items.every(({ target }) => target.source === TEXT)).toBe(true);
});

test('what stands beside a name is cut between words, and ends with the paragraph', () => {
  const explainer = makeExplainer();
  const [first] = read(explainer).first.items;
  const [quote] = first!.target.selector as [Quote, Position];
  expect(quote).toMatchObject({ exact: 'Oslo', prefix: 'A ship left ', suffix: ' for Bergen, and Oslo argued' });
});

test('positions count code points, not code units', () => {
  const explainer = makeExplainer();
  const text = `𠮷🏔️ ${explainer.text}`;
  const shift = text.length - explainer.text.length;
  const moved = <T extends { start: number; end: number }>(items: T[]): T[] =>
    items.map((item) => ({ ...item, start: item.start + shift, end: item.end + shift }));
  const { blocks, mentions, excerpts } = explainer;
  const shifted = { ...explainer, text, blocks: moved(blocks), mentions: moved(mentions), excerpts: moved(excerpts) };
  const { items } = read(shifted).first;
  const [, position] = items[0]!.target.selector as [Quote, Position];
  expect(position.start).toBe('A ship left '.length + 4);
  for (const annotation of items.filter(({ target }) => target.source === TEXT)) expectFound(annotation, text);
});

test('whatever the explainer, the annotations are well formed and find their words', () => {
  fc.assert(
    fc.property(anyExplainer, (explainer) => {
      const { items } = read(explainer).first;
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const annotation of items) {
        expectAnnotation(annotation);
        if (Array.isArray(annotation.target.selector)) expectFound(annotation, explainer.text);
        else {
          const { prefix = '', exact, suffix = '' } = annotation.target.selector;
          expect(explainer.excerpts.some(({ quote }) => quote.includes(prefix + exact + suffix))).toBe(true);
        }
      }
    }),
  );
});
