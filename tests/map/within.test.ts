import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { cutTopology, readTopology } from '../../src/map/topology.ts';

const square = (id: string, west: number, properties: object | null = null): object => ({
  type: 'Feature',
  id,
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [[[west, 0], [west, 10], [west + 10, 10], [west + 10, 0], [west, 0]]], // prettier-ignore
  },
});

test('a country’s tint covers the areas that are counted to it, and no others', () => {
  const features = [square('CY', 0), square('x-n-cyprus', 20, { within: 'CY' }), square('TR', 40)];
  const map = topology({ countries: { type: 'FeatureCollection', features } as never });
  const cut = cutTopology(readTopology(map), [{ x0: 0, y0: 0, x1: 1, y1: 1 }], 0);
  expect(cut.country('CY')).toHaveLength(2);
  expect(cut.merged((code) => code !== 'CY')).toHaveLength(1);
});
