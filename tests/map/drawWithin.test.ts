import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawWithin } from '../../src/map/drawWithin.ts';
import type { Steps } from '../../src/map/drawWithin.ts';

/** A map whose drawings get shorter by `ratio` from step to step, and take so many characters a point. */
function mapOf(characters: number, ratio: number, finest = 0, coarsest = 20) {
  const drawn: number[] = [];
  const points = (step: number): number => Math.round(10_000 * ratio ** (step - finest));
  const length = (step: number): number => Math.round(points(step) * characters);
  const steps: Steps = {
    finest,
    coarsest,
    pointsAt: points,
    draw: (step) => {
      drawn.push(step);
      return [[`step-${step}`, 'x'.repeat(length(step))]];
    },
  };
  return { steps, drawn, length };
}

const someMap = fc.record({
  characters: fc.double({ min: 2, max: 7, noNaN: true }),
  ratio: fc.double({ min: 0.5, max: 0.95, noNaN: true }),
  // Below, drawings of a few points are equally long from step to step.
  budget: fc.integer({ min: 1_000, max: 80_000 }),
});

test('what is drawn is within the budget, or the coarsest there is; and a step finer would not be', () => {
  fc.assert(
    fc.property(someMap, ({ characters, ratio, budget }) => {
      const { steps, drawn, length } = mapOf(characters, ratio);
      const [[name] = ['']] = drawWithin(budget, steps);
      const step = Number(name.replace('step-', ''));
      expect(length(step) <= budget || step === steps.coarsest).toBe(true);
      // Rounding to whole points and characters may cost one step.
      if (step > steps.finest + 1) expect(length(step - 2)).toBeGreaterThan(budget);
      expect(drawn.length).toBeLessThanOrEqual(6);
    }),
  );
});

test('a map that is short enough at its finest is drawn once', () => {
  const { steps, drawn } = mapOf(3, 0.8);
  drawWithin(1_000_000, steps);
  expect(drawn).toEqual([0]);
});
