import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areaOf, clipLine, clipRing } from '../../src/map/geometry.ts';
import type { Frame } from '../../src/map/geometry.ts';
import { frameOf } from '../../src/explainer/mercator.ts';
import { cutTopology, readTopology } from '../../src/map/topology.ts';
import type { Topology } from 'topojson-specification';

const file = new URL('../../geo/built/base.json', import.meta.url);
const source = readTopology(JSON.parse(readFileSync(file, 'utf8')) as Topology);
const world: Frame = { x0: 0, y0: 0, x1: 1, y1: 1 };

test.each([
  ['Korea', [120, 30, 135, 45]],
  ['the middle of Asia, where no coast is', [80, 45, 84, 48]],
  ['the Mediterranean', [-10, 30, 40, 47]],
  ['the Bering Strait', [160, 50, 180, 70]],
] as const)('what is left out beyond the window changes nothing within: %s', (_, box) => {
  const window = frameOf([...box]);
  const landOf = (frame: Frame): number => {
    const rings = cutTopology(source, [frame], 1e-9).merged(() => true);
    return rings.reduce((sum, ring) => sum + areaOf(clipRing(ring, window)), 0);
  };
  const bordersOf = (frame: Frame): number[] =>
    cutTopology(source, [frame], 1e-9)
      .borders()
      .flatMap((line) => clipLine(line, window).flat());
  expect(landOf(world)).toBeGreaterThan(0);
  expect(landOf(window)).toBeCloseTo(landOf(world), 12);
  expect(bordersOf(window)).toEqual(bordersOf(world));
});
