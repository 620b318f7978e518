import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology as makeTopology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { enlargeTiny } from '../../geo/enlarge.ts';
import { simplifyTopology } from '../../geo/simplify.ts';
import { areaOf } from './planar.ts';

/** A circle of many points: centre, radius in degrees. */
const circle = (lon: number, lat: number, radius: number): number[][] =>
  Array.from({ length: 201 }, (_, i) => [
    lon + radius * Math.cos((i % 200) * (Math.PI / 100)),
    lat + radius * Math.sin((i % 200) * (Math.PI / 100)),
  ]);

const country = (id: string, coordinates: number[][][][]): Feature<MultiPolygon> => ({
  type: 'Feature',
  id,
  properties: null,
  geometry: { type: 'MultiPolygon', coordinates },
});

const topologyOf = (features: Feature[]): Topology =>
  makeTopology({ countries: { type: 'FeatureCollection', features } as never });

const simplified = (features: Feature[], zoom: number): MultiPolygon[] => {
  const map = simplifyTopology(topologyOf(features), zoom);
  return feature(map, map.objects['countries'] as GeometryCollection).features.map(
    (one) => one.geometry as MultiPolygon,
  );
};

test('an outline loses points and keeps its area', () => {
  const [disc] = simplified([country('FR', [[circle(0, 0, 5)]])], 4);
  const ring = disc!.coordinates[0]![0]!;
  expect(ring.length).toBeLessThan(120);
  expect(areaOf(ring) / (25 * Math.PI)).toBeCloseTo(1, 1);
});

test('small islands go, but the largest of a country stays, and as a polygon', () => {
  const [atolls, state] = simplified(
    [
      country('TK', [[circle(-172, -9, 0.01)], [circle(-171, -9, 0.02)]]),
      country('IT', [[circle(10, 40, 5)], [circle(18, 36, 0.01)]]),
    ],
    4,
  );
  expect(atolls!.coordinates).toHaveLength(1);
  expect(atolls!.coordinates[0]![0]![0]![0]).toBeCloseTo(-171, 1);
  expect(new Set(atolls!.coordinates[0]![0]!.map(String)).size).toBeGreaterThan(3);
  expect(state!.coordinates).toHaveLength(1);
});

test('the hole around an enclave stays with it; an empty one of that size goes', () => {
  const enclave = circle(12, 43, 0.05);
  const hole = enclave.toReversed();
  const empty = circle(9, 41, 0.05).toReversed();
  const [italy] = simplified([country('IT', [[circle(10, 42, 5), hole, empty]]), country('SM', [[enclave]])], 4);
  expect(italy!.coordinates[0]).toHaveLength(2);
  expect(italy!.coordinates[0]![1]![0]![0]).toBeCloseTo(12, 0);
});

test('an area smaller than the grid is enlarged, together with the hole that it fills', () => {
  const enclave = circle(12, 43, 0.001);
  const map = enlargeTiny(
    topologyOf([country('IT', [[circle(12, 43, 5), enclave.toReversed()]]), country('VA', [[enclave]])]),
    20_001,
  );
  const [italy, vatican] = feature(map, map.objects['countries'] as GeometryCollection).features.map(
    (one) => (one.geometry as MultiPolygon).coordinates[0]!,
  );
  const width = Math.max(...vatican![0]!.map(([x]) => x!)) - Math.min(...vatican![0]!.map(([x]) => x!));
  expect(width).toBeCloseTo((4 * 360) / 20_001, 6);
  expect(areaOf(italy![1]!)).toBeCloseTo(areaOf(vatican![0]!), 9);
});
