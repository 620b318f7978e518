import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LabelItem } from '../../src/map/labelCandidates.ts';
import { placeLabels } from '../../src/map/labels.ts';
import type { Placement } from '../../src/map/labels.ts';

const disc = (x: number, y: number, width: number, rank: number): LabelItem => ({
  x,
  y,
  width,
  height: 16,
  head: 26,
  dot: 6,
  rank,
});

type Boxed = [left: number, top: number, right: number, bottom: number];
const boxAt = ({ x, y, box }: Placement, scale: number): Boxed => [
  x * scale + box[0],
  y * scale + box[1],
  x * scale + box[2],
  y * scale + box[3],
];
const overlap = (a: Boxed, b: Boxed): boolean =>
  a[0] < b[2] - 1e-6 && b[0] < a[2] - 1e-6 && a[1] < b[3] - 1e-6 && b[1] < a[3] - 1e-6;

const frame = { width: 1000, height: 750, least: 0.32, most: 0.4 };
const items = fc.array(
  fc.tuple(fc.integer({ min: -480, max: 480 }), fc.integer({ min: -360, max: 360 }), fc.integer({ min: 20, max: 90 })),
  { minLength: 1, maxLength: 40 },
);

test('no two labels overlap at any scale of the range, and none leaves the frame', () => {
  fc.assert(
    fc.property(items, (points) => {
      const placed = placeLabels(
        points.map(([x, y, width], index) => disc(x, y, width, index)),
        frame,
        20,
      );
      const shown = placed.filter((one) => one.shown);
      for (const scale of [0.32, 0.34, 0.37, 0.4]) {
        const boxes = shown.map((one) => boxAt(one, scale));
        boxes.forEach((box, index) => {
          expect(box[0]).toBeGreaterThanOrEqual(-500 * scale - 1e-6);
          expect(box[2]).toBeLessThanOrEqual(500 * scale + 1e-6);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }
    }),
    { numRuns: 40 },
  );
});

test('a lone place has its disc on its point and its name to the right', () => {
  const [only] = placeLabels([disc(0, 0, 60, 0)], frame);
  expect(only).toMatchObject({ dx: 0, dy: 0, side: 'e', leader: false, shown: true });
});

test('two places almost on one another are both shown with their names, led apart', () => {
  const placed = placeLabels([disc(100, 0, 50, 0), disc(104, 5, 70, 1)], frame);
  expect(placed.every(({ shown, side }) => shown && side !== 'o')).toBe(true);
  expect(placed.some(({ leader }) => leader)).toBe(true);
});

test('the same places give the same layout', () => {
  const crowd = Array.from({ length: 14 }, (_, index) => disc((index * 31) % 90, (index * 17) % 60, 60, index));
  expect(placeLabels(crowd, frame)).toEqual(placeLabels(crowd, frame));
});

test('annealing leads to less crowded layouts than the first free positions', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => disc((index * 31) % 90, (index * 17) % 60, 60, index));
  const cost = (effort: number): number => placeLabels(crowd, frame, effort).reduce((sum, one) => sum + one.cost, 0);
  expect(cost(900)).toBeLessThan(cost(0));
});

test('of five hundred places those with the best rank are shown, at least as numbers', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    disc(((index * 197 + 450) % 960) - 480, ((index * 71 + 330) % 700) - 350, 50, index),
  );
  const placed = placeLabels(many, frame);
  expect(placed[0]?.shown).toBe(true);
  const shown = placed.filter((one) => one.shown).length;
  expect(shown).toBeGreaterThan(30);
  expect(shown).toBeLessThan(500);
});

test('the name of an area stands where the area has room', () => {
  const area: LabelItem = {
    ...disc(0, 0, 60, 0),
    head: 0,
    dot: 0,
    spots: [
      { x: 40, y: 20, room: 200 },
      { x: 0, y: 0, room: 4 },
    ],
  };
  expect(placeLabels([area], frame)[0]).toMatchObject({ x: 40, y: 20, dx: 0, dy: 0, leader: false });
});
