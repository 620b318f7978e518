import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, clipLine, clipRing } from '../../src/map/geometry.ts';

const frame = { x0: 0, y0: 0, x1: 10, y1: 10 };
const square = (x: number, y: number, size: number): number[][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

test('a square half inside is cut to its half', () => {
  expect(areaOf(clipRing(square(5, 2, 6), frame))).toBeCloseTo(5 * 6);
});

test('a square around the frame is cut to the frame, one outside to nothing', () => {
  expect(areaOf(clipRing(square(-5, -5, 30), frame))).toBeCloseTo(100);
  expect(clipRing(square(20, 20, 5), frame)).toEqual([]);
});

test('a line that leaves and comes back is cut in two', () => {
  const parts = clipLine(
    [
      [1, 5],
      [1, 15],
      [3, 15],
      [3, 5],
    ],
    frame,
  );
  expect(parts).toEqual([
    [
      [1, 5],
      [1, 10],
    ],
    [
      [3, 10],
      [3, 5],
    ],
  ]);
});

test('nothing that is cut lies outside the frame', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 })), {
    minLength: 3,
  });
  fc.assert(
    fc.property(points, (line) => {
      const [start] = line;
      const ring = clipRing(start ? [...line, start] : [], frame);
      for (const [x = 0, y = 0] of [...ring, ...clipLine(line, frame).flat()]) {
        expect(x).toBeGreaterThanOrEqual(-1e-9);
        expect(x).toBeLessThanOrEqual(10 + 1e-9);
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y).toBeLessThanOrEqual(10 + 1e-9);
      }
    }),
  );
});
