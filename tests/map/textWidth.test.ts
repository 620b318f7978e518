import { expect, test } from 'vitest';
import { textWidth } from '../../src/map/textWidth.ts';

test('wide letters are wider than narrow ones, ideographs than both', () => {
  expect(textWidth('lilli', 12)).toBeLessThan(textWidth('mammo', 12));
  expect(textWidth('西安', 12)).toBeGreaterThan(textWidth('ab', 12));
});

test('it is not less than what DejaVu Sans, the widest of common faces, needs', () => {
  // Measured in Chromium at 12.5 px.
  for (const [name, width] of [
    ['Moscow', 50.2],
    ['Pyongyang', 68.6],
    ['Washington', 72.9],
    ['Xi’an', 32.1],
  ] as const) {
    expect(textWidth(name, 12.5) + 4).toBeGreaterThanOrEqual(width);
  }
});
