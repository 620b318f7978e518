import { expect, test } from 'vitest';
import { pathData } from '../../src/map/pathData.ts';

const asIs = { x0: 0, y0: 0, scale: 1 };

test('rings are relative whole numbers, the next one counted from where the last one began', () => {
  const first = [10, 10, 20, 10, 20, 20, 10, 10];
  const second = [11, 12, 5, 5, 5, 9, 11, 12];
  expect(pathData([first, second], true, asIs)).toBe('m10 10 10 0 0 10zm1 2-6-7 0 4z');
});

test('points that round to the same place, and points on a straight line, are left out', () => {
  expect(pathData([[0, 0, 0.2, 0.3, 2, 0, 5, 0, 5, 5]], false, asIs)).toBe('m0 0 5 0 0 5');
});

test('what shrinks to a point or a line is not drawn as a ring', () => {
  expect(pathData([[1, 1, 1.1, 1.1, 1.2, 1, 1, 1]], true, asIs)).toBe('');
});

test('lines are moved and scaled to the units of the drawing', () => {
  expect(pathData([[1, 2, 1.5, 2, 1.5, 3]], false, { x0: 1, y0: 1, scale: 10 })).toBe('m0 10 5 0 0 10');
});
