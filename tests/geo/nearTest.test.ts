import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeNearTest } from '../../geo/nearTest.ts';

const degrees = fc.double({ min: -5, max: 5, noNaN: true });
const point = fc.tuple(degrees, degrees);

test('points of a line are near it', () => {
  fc.assert(
    fc.property(point, point, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
      const isNear = makeNearTest([[a, b]], 0.01);
      expect(isNear([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t])).toBe(true);
    }),
  );
});

test('points beside a line are near within the tolerance and no further', () => {
  const isNear = makeNearTest([[[0, 0], [10, 0]]], 0.2); // prettier-ignore
  expect(isNear([5, 0.19])).toBe(true);
  expect(isNear([5, -0.19])).toBe(true);
  expect(isNear([5, 0.21])).toBe(false);
  expect(isNear([10.19, 0])).toBe(true);
  expect(isNear([10.21, 0])).toBe(false);
});
