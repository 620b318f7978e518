import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { drawLocator } from '../../src/studio/drawLocator.ts';

const base = JSON.parse(readFileSync(new URL('../../geo/built/base.json', import.meta.url), 'utf8')) as Topology;
const PARIS = { lat: 48.85, lon: 2.35 };
const TEXAS = { lat: 33.66, lon: -95.55 };
const FIJI = { lat: -17.8, lon: 178.4 };
const SAMOA = { lat: -13.8, lon: -171.8 };

describe('the small map of what a name may mean', () => {
  test('keeps every place inside, wherever people live', () => {
    const point = fc.record({
      // From Puerto Williams to Longyearbyen.
      lat: fc.double({ min: -55, max: 78.3, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 5 }), (points) => {
        const { width, height, spots } = drawLocator(points, base);
        expect(spots).toHaveLength(points.length);
        for (const { x, y } of spots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('has west on the left and north above', () => {
    const [paris, texas] = drawLocator([PARIS, TEXAS], base).spots;
    expect(texas!.x).toBeLessThan(paris!.x);
    expect(texas!.y).toBeGreaterThan(paris!.y);
  });

  test('shows neighbours across the date line as neighbours', () => {
    const { width, spots } = drawLocator([FIJI, SAMOA], base);
    const [fiji, samoa] = spots;
    expect(fiji!.x, 'Fiji lies west of Samoa').toBeLessThan(samoa!.x);
    expect(samoa!.x - fiji!.x).toBeLessThan(width / 2);
  });

  test('draws land around a place alone, in the middle and no closer than coasts can be known', () => {
    const { width, spots, paths } = drawLocator([PARIS], base);
    expect(Math.abs(spots[0]!.x - width / 2)).toBeLessThan(1);
    expect(paths.some(([name, d]) => name === 'land' && d.length > 100)).toBe(true);
    // Thirty degrees of longitude at least: Berlin, eleven degrees east, is on it, too.
    const [paris, berlin] = drawLocator([PARIS, { lat: 52.5, lon: 13.4 }], base).spots;
    expect(berlin!.x - paris!.x).toBeLessThan(width / 2);
  });

  test('stays small, as a picture of its size can show no more', () => {
    const { paths } = drawLocator([PARIS, TEXAS, FIJI], base);
    expect(paths.reduce((sum, [, d]) => sum + d.length, 0)).toBeLessThan(40_000);
  });

  test('without a place it is the whole world', () => {
    const { spots, paths } = drawLocator([], base);
    expect(spots).toEqual([]);
    expect(paths.length).toBeGreaterThan(0);
  });
});
