import type { Kind } from '../explainer/explainer.ts';

/**
 * What the keys of the Linked Places Format (1.2.2) mean, as its own context says, for those that are written here. It
 * stands in the file, so that nobody need fetch it; `year` is not in the format's context and reads as a date.
 */
export const CONTEXT = {
  '@version': 1.1,
  type: '@type',
  aat: 'http://vocab.getty.edu/aat/',
  gn: 'http://www.geonames.org/',
  lpo: 'http://linkedpasts.org/ontology/lpo_latest.ttl#',
  dct: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  geojson: 'https://purl.org/geojson/vocab#',
  FeatureCollection: 'geojson:FeatureCollection',
  Feature: 'geojson:Feature',
  Point: 'geojson:Point',
  features: { '@id': 'lpo:hasFeature', '@container': '@set' },
  properties: 'geojson:properties',
  bbox: { '@id': 'geojson:bbox', '@container': '@list' },
  geometry: 'https://github.com/kgeographer/geojson-t/geometry',
  coordinates: { '@id': 'geojson:coordinates', '@container': '@list' },
  title: 'dct:title',
  ccodes: 'http://www.geonames.org/ontology#countryCode',
  fclasses: 'http://www.geonames.org/ontology#featureClass',
  when: 'lpo:when',
  timespans: { '@id': 'lpo:timespan', '@container': '@set' },
  start: 'lpo:has_start',
  in: 'lpo:in',
  names: { '@id': 'lpo:name_attestation', '@container': '@set' },
  toponym: 'lpo:toponym',
  lang: 'dct:language',
  citations: { '@id': 'http://purl.org/spar/cito#cites', '@container': '@set' },
  label: 'rdfs:label',
  year: 'dct:date',
  types: { '@id': 'lpo:type_attestation', '@container': '@set' },
  identifier: { '@id': 'dct:identifier', '@type': '@id' },
  certainty: 'lpo:has_certainty',
  links: { '@id': 'lpo:link_attestation', '@container': '@set' },
  closeMatch: 'http://www.w3.org/2004/02/skos/core#closeMatch',
  descriptions: { '@id': 'dct:description', '@container': '@set' },
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
};

/** GeoNames' classes: A administrative, H water, L regions, P populated, T landforms. */
type FeatureClass = 'A' | 'H' | 'L' | 'P' | 'T';

/** Each kind's class, and its concept in Getty's Art & Architecture Thesaurus where that has one. */
export const TYPES: Record<Kind, { fclass: FeatureClass; aat?: number }> = {
  town: { fclass: 'P', aat: 300008347 },
  province: { fclass: 'A', aat: 300236157 },
  county: { fclass: 'A', aat: 300000771 },
  country: { fclass: 'A', aat: 300387506 },
  continent: { fclass: 'L', aat: 300128176 },
  region: { fclass: 'L', aat: 300182722 },
  ocean: { fclass: 'H', aat: 300008687 },
  sea: { fclass: 'H', aat: 300008694 },
  gulf: { fclass: 'H', aat: 300132315 },
  strait: { fclass: 'H', aat: 300387217 },
  canal: { fclass: 'H' },
  river: { fclass: 'H', aat: 300008707 },
  lake: { fclass: 'H', aat: 300008680 },
  mountain: { fclass: 'T', aat: 300008795 },
  mountains: { fclass: 'T', aat: 300386831 },
  peninsula: { fclass: 'T', aat: 300008804 },
  island: { fclass: 'T', aat: 300008791 },
  islands: { fclass: 'T', aat: 300386853 },
  desert: { fclass: 'T', aat: 300008916 },
};
