import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf, MAX_LATITUDE, project, unproject, unwrap, wrap } from '../../src/explainer/mercator.ts';

test('the corners of the Mercator world are 0 and 1', () => {
  expect(project(0, 0)).toEqual({ x: 0.5, y: 0.5 });
  expect(project(MAX_LATITUDE, -180).x).toBe(0);
  expect(project(MAX_LATITUDE, -180).y).toBeCloseTo(0, 9);
  expect(project(-MAX_LATITUDE, 180).y).toBeCloseTo(1, 9);
});

test('the poles lie on the edge of the world, not beyond it', () => {
  expect(project(90, 0).y).toBeCloseTo(0, 9);
  expect(project(-90, 0).y).toBeCloseTo(1, 9);
});

test('unproject undoes project', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      (lat, lon) => {
        const { x, y } = project(lat, lon);
        const back = unproject(x, y);
        expect(back.lat).toBeCloseTo(lat, 9);
        expect(back.lon).toBeCloseTo(lon, 9);
      },
    ),
  );
});

test('longitudes are unwrapped towards a centre and wrapped back', () => {
  expect(unwrap(-170, 180)).toBe(190);
  expect(unwrap(170, -180)).toBe(-190);
  expect(wrap(190)).toBe(-170);
  expect(wrap(180)).toBe(180);
});

test('a box across the antimeridian becomes a frame without a gap', () => {
  const frame = frameOf([170, -10, -170, 10]);
  expect((frame.x1 - frame.x0) * 360).toBeCloseTo(20, 9);
});
