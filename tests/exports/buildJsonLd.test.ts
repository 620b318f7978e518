import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildJsonLd } from '../../src/exports/buildJsonLd.ts';
import { makeExplainer } from '../reader/fixture.ts';
import { anyExplainer, site } from './made.ts';

/** Of schema.org's release 30.0: each type that is written here, below which one it stands, and what may be said of it. */
const THING = ['name', 'description', 'url', 'sameAs', '@type', '@id', '@context'];
const WORK = [...THING, 'author', 'publisher', 'datePublished', 'dateModified', 'inLanguage', 'license', 'isBasedOn', 'mentions', 'hasPart', 'accessMode', 'accessModeSufficient', 'learningResourceType']; // prettier-ignore
const PLACES = 'City State AdministrativeArea Country Continent OceanBodyOfWater SeaBodyOfWater BodyOfWater Canal RiverBodyOfWater LakeBodyOfWater Mountain Place'; // prettier-ignore
const VOCABULARY: Record<string, readonly string[]> = {
  LearningResource: WORK,
  Map: WORK,
  CreativeWork: WORK,
  Quotation: WORK,
  Person: THING,
  Organization: THING,
  ItemList: [...THING, 'itemListElement'],
  ...Object.fromEntries(PLACES.split(' ').map((type) => [type, THING])),
};

/** Every object has a type of schema.org, and only what may be said of that. */
function expectKnown(value: unknown): void {
  if (Array.isArray(value)) value.forEach(expectKnown);
  else if (typeof value === 'object' && value !== null) {
    const type = [(value as { '@type': string | string[] })['@type']].flat();
    for (const one of type) expect(Object.keys(VOCABULARY)).toContain(one);
    const allowed = type.flatMap((one) => VOCABULARY[one] ?? []);
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(value)));
    Object.values(value).forEach(expectKnown);
  }
}

test('the page is a learning resource and a map, based on its source, which mentions places', () => {
  expect(buildJsonLd(makeExplainer(), site)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': ['LearningResource', 'Map'],
    name: 'A short voyage',
    url: 'https://maps.example.org/voyage/',
    inLanguage: 'en',
    dateModified: '2026-11-22',
    isBasedOn: {
      '@type': 'CreativeWork',
      name: 'Ship leaves',
      author: [{ '@type': 'Person', name: 'Jane Roe' }],
      publisher: { '@type': 'Organization', name: 'Example News' },
      datePublished: '2026-11',
      url: 'https://news.example.com/ship',
    },
    mentions: [
      { '@type': 'City', '@id': '#oslo', name: 'Oslo', sameAs: 'https://sws.geonames.org/3143244/' },
      { '@type': 'City', '@id': '#bergen', name: 'Bergen' },
      { '@type': 'Country', '@id': '#norway', name: 'Norway' },
      { '@type': 'SeaBodyOfWater', '@id': '#north-sea', name: 'North Sea' },
    ],
    hasPart: [
      { '@type': 'Quotation', '@id': '#e1' },
      { '@type': 'Quotation', '@id': '#e2' },
    ],
  });
});

test('the words of a source in copyright are not said again', () => {
  expect(JSON.stringify(buildJsonLd(makeExplainer(), site))).not.toContain('at dawn');
});

test('one’s own text has an author and is based on nothing; what is free of rights says so', () => {
  const own = { ...makeExplainer(), source: { rights: 'own' as const, author: ['The Harbour School'] } };
  expect(buildJsonLd(own, {})).toMatchObject({ author: [{ '@type': 'Organization', name: 'The Harbour School' }] });
  expect(buildJsonLd(own, {})).not.toHaveProperty('isBasedOn');
  expect(buildJsonLd(own, {})).not.toHaveProperty('url');
  expect(buildJsonLd({ ...own, source: { rights: 'in-copyright' } }, {})).not.toHaveProperty('isBasedOn');
  const free = { ...makeExplainer(), source: { rights: 'public-domain' as const } };
  expect(buildJsonLd(free, {}).isBasedOn).toMatchObject({
    license: 'https://creativecommons.org/publicdomain/mark/1.0/',
  });
});

test('whatever the explainer, only words of schema.org are used', () => {
  fc.assert(fc.property(anyExplainer, (explainer) => expectKnown(buildJsonLd(explainer, site))));
});
