import { check } from '@placemarkio/check-geojson';
import * as fc from 'fast-check';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { expect, test } from 'vitest';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { writeGeoJson } from '../../src/exports/writeGeoJson.ts';
import { makeExplainer } from '../reader/fixture.ts';
import { anyExplainer, makePacific, site } from './made.ts';

type Places = FeatureCollection<Point, Record<string, unknown>>;
const read = (explainer: Explainer): Places => JSON.parse(writeGeoJson(explainer, site)) as Places;

/** RFC 7946, section 5: south is not north of north; west may be east of east, across the antimeridian. */
function expectBox(bbox: unknown): void {
  const [west, south, east, north] = bbox as [number, number, number, number];
  for (const lon of [west, east]) expect(Math.abs(lon)).toBeLessThanOrEqual(180);
  for (const lat of [south, north]) expect(Math.abs(lat)).toBeLessThanOrEqual(90);
  expect(south).toBeLessThanOrEqual(north);
}

/** Section 3.1.1: longitude, then latitude; law 1: two decimals. */
function expectPosition({ geometry }: Feature<Point>): void {
  const [lon, lat, ...more] = geometry.coordinates as [number, number];
  expect(more).toEqual([]);
  expect(Math.abs(lon)).toBeLessThanOrEqual(180);
  expect(Math.abs(lat)).toBeLessThanOrEqual(90);
  expect(JSON.stringify([lon, lat])).toMatch(/^\[-?\d+(\.\d{1,2})?,-?\d+(\.\d{1,2})?\]$/);
}

/** 180° east and west are one meridian. */
const within = ([west, , east]: number[], lon: number): boolean =>
  (west! <= east! ? west! <= lon && lon <= east! : lon >= west! || lon <= east!) ||
  (lon === -180 && within([west!, 0, east!], 180));

test('a place is a feature with what the page says of it', () => {
  const { features, bbox } = read(makeExplainer());
  expect(features.map(({ id }) => id)).toEqual([
    'geonames:3143244',
    'geonames:3161732',
    'country:NO',
    'region:north-sea',
  ]);
  expect(features[1]).toMatchObject({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [5.32, 60.39] },
    properties: {
      number: 2,
      name: 'Bergen',
      namesInText: ['Bergen'],
      kind: 'town',
      country: 'NO',
      mentions: 3,
      excerpts: 1,
      decidedBy: 'author',
      sameAs: ['https://sws.geonames.org/3161732/'],
      url: 'https://maps.example.org/voyage/#bergen',
    },
  });
  expect(features[2]!.properties).not.toHaveProperty('sameAs');
  expect(bbox).toEqual([3, 56, 13, 64.5]);
});

test('across the antimeridian west is greater than east, of an area and of all places', () => {
  const { features, bbox } = read(makePacific());
  expect(features[2]!.bbox).toEqual([176.9, -19.2, -178.2, -16.1]);
  expect(bbox).toEqual([176.9, -19.2, -171.77, -13.83]);
});

test('without an address of the site there is none in the file, and nothing of it is relative', () => {
  expect(writeGeoJson(makeExplainer(), {})).not.toMatch(/"url"|"\.\//);
});

test('whatever the explainer, the file is valid GeoJSON, and its box holds every place', () => {
  fc.assert(
    fc.property(anyExplainer, (explainer) => {
      const text = writeGeoJson(explainer, site);
      check(text);
      const { features, bbox } = JSON.parse(text) as Places;
      expect(features).toHaveLength(explainer.places.length);
      expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
      for (const feature of features) {
        expectPosition(feature);
        if (feature.bbox !== undefined) expectBox(feature.bbox);
        const [lon, lat] = feature.geometry.coordinates as [number, number];
        if (feature.bbox === undefined) expect(within(bbox!, lon)).toBe(true);
        if (feature.bbox === undefined) expect(bbox![1] <= lat && lat <= bbox![3]).toBe(true);
      }
      expect(bbox === undefined).toBe(features.length === 0);
      if (bbox !== undefined) expectBox(bbox);
    }),
  );
});
