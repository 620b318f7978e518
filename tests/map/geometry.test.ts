import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, clipLine, clipRing } from '../../src/map/geometry.ts';

const frame = { x0: 0, y0: 0, x1: 10, y1: 10 };
const square = (x: number, y: number, size: number): number[] =>
  [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]].flat(); // prettier-ignore

test('a square half inside is cut to its half', () => {
  expect(areaOf(clipRing(square(5, 2, 6), frame))).toBeCloseTo(5 * 6);
});

test('a square around the frame is cut to the frame, one outside to nothing', () => {
  expect(areaOf(clipRing(square(-5, -5, 30), frame))).toBeCloseTo(100);
  expect(clipRing(square(20, 20, 5), frame)).toEqual([]);
});

test('a line that leaves and comes back is cut in two', () => {
  expect(clipLine([1, 5, 1, 15, 3, 15, 3, 5], frame)).toEqual([
    [1, 5, 1, 10],
    [3, 10, 3, 5],
  ]);
});

test('nothing that is cut lies outside the frame', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 })), {
    minLength: 3,
  });
  fc.assert(
    fc.property(points, (line) => {
      const ring = clipRing([...line, ...line.slice(0, 1)].flat(), frame);
      for (const value of [...ring, ...clipLine(line.flat(), frame).flat()]) {
        expect(value).toBeGreaterThanOrEqual(-1e-9);
        expect(value).toBeLessThanOrEqual(10 + 1e-9);
      }
    }),
  );
});
