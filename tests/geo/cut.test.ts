import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtAntimeridian, isJumping } from '../../geo/cut.ts';
import { areaOf } from './planar.ts';

const wrap = (lon: number): number => (lon > 180 ? lon - 360 : lon);

test('a polygon across the antimeridian is cut into parts without a jump, of about the same area', () => {
  const half = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(half, half, fc.integer({ min: -60, max: 60 }), (left, right, south) => {
      // Clockwise, as d3 winds outer rings; along meridians, so that plane and sphere agree on the sides.
      const [west, east, north] = [180 - left, 180 + right, south + 3];
      const ring = [[west, south], [west, north], [east, north], [east, south], [west, south]]; // prettier-ignore
      const [area] = cutAtAntimeridian([{ id: 'FJ', polygons: [[ring.map(([x, y]) => [wrap(x!), y!])]] }]);
      expect(area!.polygons).toHaveLength(2);
      expect(area!.polygons.flat().some(isJumping)).toBe(false);
      const total = area!.polygons.reduce((sum, [outer]) => sum + areaOf(outer!), 0);
      expect(Math.abs(total / ((left + right) * 3) - 1)).toBeLessThan(0.4);
    }),
  );
});

test('a polygon elsewhere stays as it is', () => {
  const areas = [{ id: 'MT', polygons: [[[[14, 35], [14, 36], [15, 36], [14, 35]]]] }]; // prettier-ignore
  expect(cutAtAntimeridian(areas)).toEqual(areas);
});
