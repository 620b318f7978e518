import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box, Place } from '../../src/explainer/explainer.ts';
import { frameMap } from '../../src/explainer/frameMap.ts';
import { frameOf, project, unwrap } from '../../src/explainer/mercator.ts';
import { capitals, place } from '../map/places.ts';

const holds = (box: Box, { point }: Place): boolean => {
  const frame = frameOf(box);
  const at = project(point.lat, unwrap(point.lon, ((frame.x0 + frame.x1) / 2 - 0.5) * 360));
  return at.x >= frame.x0 && at.x <= frame.x1 && at.y >= frame.y0 - 1e-9 && at.y <= frame.y1 + 1e-9;
};
const widthOf = (box: Box): number => {
  const { x0, x1 } = frameOf(box);
  return (x1 - x0) * 360;
};

const towns = (max: number) =>
  fc
    .array(fc.tuple(fc.double({ min: -85, max: 85, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true })), {
      minLength: 1,
      maxLength: max,
    })
    .map((points) => points.map(([lat, lon], index) => place(index + 1, `Town ${index + 1}`, lat, lon)));

test('every place lies in the whole view, wherever on Earth', () => {
  fc.assert(
    fc.property(towns(30), (places) => {
      const { box } = frameMap(places, 'none');
      for (const one of places) expect(holds(box, one)).toBe(true);
    }),
  );
});

test('every place of a close-up lies in it, and each is at least twice as large as the whole view', () => {
  fc.assert(
    fc.property(towns(60), (places) => {
      const map = frameMap(places, 'none');
      for (const closeUp of map.closeUps) {
        expect(widthOf(closeUp.box) * 2).toBeLessThanOrEqual(widthOf(map.box) + 0.01);
        for (const one of places) if (closeUp.places.includes(one.id)) expect(holds(closeUp.box, one)).toBe(true);
      }
    }),
  );
});

test('towns on both sides of the Pacific get a Pacific-centred map', () => {
  const map = frameMap([place(1, 'Suva', -18.14, 178.44), place(2, 'Apia', -13.83, -171.76)], 'none');
  expect(Math.abs(map.centre)).toBeGreaterThan(170);
  expect(widthOf(map.box)).toBeLessThan(40);
  expect(map.box[0]).toBeGreaterThan(map.box[2]);
});

test('one town is shown with the country around it', () => {
  const map = frameMap([place(1, 'Ulm', 48.4, 9.99)], 'none');
  expect(widthOf(map.box)).toBeGreaterThan(10);
  expect(widthOf(map.box)).toBeLessThan(25);
  expect(map.closeUps).toEqual([]);
});

test('without places the map is the world', () => {
  expect(widthOf(frameMap([], 'none').box)).toBe(360);
});

test('towns all around the Earth get the world, and no more', () => {
  const around = Array.from({ length: 24 }, (_, index) => place(index + 1, `T${index}`, 0, index * 15 - 180));
  expect(widthOf(frameMap(around, 'none').box)).toBeCloseTo(360, 0);
});

test('near towns get a close-up, named after them', () => {
  const { closeUps } = frameMap(capitals, 'disputed-dashed');
  const korean = closeUps.find(({ places }) => places.includes('geonames:2') && places.includes('geonames:3'));
  expect(korean?.title).toBe('Seoul, Pyongyang and Beijing');
});

test('five hundred towns get a few close-ups, not hundreds', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    place(index + 1, `T${index}`, (index * 37) % 60, (index * 73) % 160),
  );
  expect(frameMap(many, 'none').closeUps.length).toBeLessThanOrEqual(4);
});

test('towns at the poles stay on the map', () => {
  const map = frameMap([place(1, 'South', -89.9, 0), place(2, 'North', 89.9, 10)], 'none');
  expect(map.box.every(Number.isFinite)).toBe(true);
});
