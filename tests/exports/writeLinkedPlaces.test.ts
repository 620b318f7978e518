import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { writeLinkedPlaces } from '../../src/exports/writeLinkedPlaces.ts';
import { makeExplainer } from '../reader/fixture.ts';
import { anyExplainer, makePacific, site } from './made.ts';

interface Named {
  toponym: string;
  lang: string;
  citations?: { label: string; year: number; '@id'?: string }[];
}

interface LpfFeature {
  '@id': string;
  type: string;
  properties: { title: string; ccodes?: string[]; fclasses: string[] };
  when: { timespans: { start: { in: string } }[] };
  names: Named[];
  types?: { identifier: string; label: string }[];
  geometry: { type: string; coordinates: number[]; certainty: string };
  links?: { type: string; identifier: string }[];
}

const read = (explainer: Explainer): LpfFeature[] =>
  (JSON.parse(writeLinkedPlaces(explainer, site)) as { features: LpfFeature[] }).features;

/** The only members that the World Historical Gazetteer takes. */
const MEMBERS = ['@id', 'type', 'properties', 'when', 'names', 'types', 'geometry', 'links', 'descriptions'];

/** What the format's README calls required (1.2.2). */
function expectFeature(feature: LpfFeature): void {
  expect(MEMBERS).toEqual(expect.arrayContaining(Object.keys(feature)));
  expect(URL.canParse(feature['@id'])).toBe(true);
  expect(feature.type).toBe('Feature');
  const { title, ccodes = [], fclasses } = feature.properties;
  expect(title).not.toMatch(/\n/);
  for (const code of ccodes) expect(code).toMatch(/^[A-Z]{2}$/);
  expect(fclasses).toHaveLength(1);
  expect('AHLPRST').toContain(fclasses[0]);
  expect(feature.when.timespans[0]!.start.in).toMatch(/^\d{4}(-\d\d){0,2}$/);
  const [first] = feature.names;
  expect(first!.citations![0]).toMatchObject({
    label: expect.any(String) as string,
    year: expect.any(Number) as number,
  });
  for (const name of feature.names) expect(typeof name.toponym).toBe('string');
  for (const type of feature.types ?? []) expect(type.identifier).toMatch(/^aat:300\d{6}$/);
  expect(['certain', 'less-certain', 'uncertain']).toContain(feature.geometry.certainty);
  for (const { type, identifier } of feature.links ?? []) {
    expect(type).toBe('closeMatch');
    expect(identifier).toMatch(/^gn:\d+$/);
  }
}

test('the text attests the names, as it prints them', () => {
  const [oslo, , norway, sea] = read(makeExplainer());
  expect(oslo).toMatchObject({
    '@id': 'https://maps.example.org/voyage/#oslo',
    properties: { title: 'Oslo', ccodes: ['NO'], fclasses: ['P'] },
    when: { timespans: [{ start: { in: '2026-11' } }] },
    names: [
      {
        toponym: 'Oslo',
        lang: 'en',
        citations: [
          { label: 'Jane Roe, Ship leaves, Example News, 2026-11', year: 2026, '@id': 'https://news.example.com/ship' },
        ],
      },
    ],
    links: [{ type: 'closeMatch', identifier: 'gn:3143244' }],
  });
  expect(norway!.names.slice(-2).map(({ toponym, lang }) => [toponym, lang])).toEqual([
    ['Norway', 'en'],
    ['Norge', 'nb'],
  ]);
  expect(sea!.properties.fclasses).toEqual(['H']);
});

test('how sure a place is decides its certainty; what the author decided is certain', () => {
  const explainer = makeExplainer();
  const [a, b, c] = explainer.places.map((place) => ({ ...place, by: 'rule' as const }));
  const places = [
    { ...a!, confidence: 0.5 },
    { ...b!, confidence: 0.8 },
    { ...c!, by: 'author' as const, confidence: 0.1 },
  ];
  const certainties = read({ ...explainer, places }).map(({ geometry }) => geometry.certainty);
  expect(certainties).toEqual(['uncertain', 'less-certain', 'certain']);
});

test('it is JSON-LD that needs no network, and every key means something', async () => {
  const documentLoader = (): never => {
    throw new Error('Nothing may be fetched.');
  };
  const document = JSON.parse(writeLinkedPlaces(makePacific(), {})) as jsonld.JsonLdDocument;
  const base = 'https://example.org/maps/voyage/places.lpf.json';
  // Safe: a key without a meaning is an error. The types do not know of it yet.
  const options = { base, documentLoader, safe: true, format: 'application/n-quads' as const };
  const quads = (await jsonld.toRDF(document, options)) as unknown as string;
  expect(quads).toContain(
    '<https://example.org/maps/voyage/#oslo> <http://linkedpasts.org/ontology/lpo_latest.ttl#name_attestation>',
  );
  expect(quads).toContain('<http://purl.org/dc/terms/identifier> <http://www.geonames.org/2198148>');
  expect(quads).toContain('<http://purl.org/dc/terms/identifier> <http://vocab.getty.edu/aat/300008347>');
});

test('whatever the explainer, each place has what the format requires', () => {
  fc.assert(
    fc.property(anyExplainer, (explainer) => {
      const features = read(explainer);
      expect(features).toHaveLength(explainer.places.length);
      for (const feature of features) expectFeature(feature);
    }),
  );
});
