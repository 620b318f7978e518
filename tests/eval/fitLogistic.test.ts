import { describe, expect, test } from 'vitest';
import { fitLogistic, type Case } from '../../eval/fitLogistic.ts';

const bias = 0;
const sign = 1;

/** As many cases with and without the sign as asked, of which so many are sought. */
function buildCases(withSign: [sought: number, other: number], without: [sought: number, other: number]): Case[] {
  const build = (features: number[], count: number, isSought: boolean): Case[] =>
    Array.from({ length: count }, () => ({ features, isSought, count: 1 }));
  return [
    ...build([bias, sign], withSign[0], true),
    ...build([bias, sign], withSign[1], false),
    ...build([bias], without[0], true),
    ...build([bias], without[1], false),
  ];
}

const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));
const loose = [
  { mean: 0, strength: 1e-6 },
  { mean: 0, strength: 1e-6 },
];

describe('fitLogistic', () => {
  test('gives the shares that the cases have', () => {
    const weights = fitLogistic(buildCases([90, 10], [20, 80]), loose);
    expect(likelihood(weights[bias]! + weights[sign]!)).toBeCloseTo(0.9, 4);
    expect(likelihood(weights[bias]!)).toBeCloseTo(0.2, 4);
  });

  test('does not ask for the order of the cases', () => {
    const cases = buildCases([9, 1], [2, 8]);
    const turned = fitLogistic([...cases].reverse(), loose);
    fitLogistic(cases, loose).forEach((weight, index) => expect(turned[index]).toBeCloseTo(weight, 6));
  });

  test('keeps to the prior where there are no cases, and the closer the stronger it is', () => {
    const cases = buildCases([5, 5], [50, 50]);
    const fit = (strength: number): number => fitLogistic(cases, [loose[0]!, { mean: 3, strength }])[sign]!;
    expect(fitLogistic([], [loose[0]!, { mean: 3, strength: 1 }])[sign]).toBe(3);
    expect(fit(100)).toBeGreaterThan(fit(10));
    expect(fit(10)).toBeGreaterThan(fit(1));
  });

  test('stays finite where a sign is never wrong', () => {
    const weights = fitLogistic(buildCases([500, 0], [0, 500]), [loose[0]!, { mean: 0, strength: 1 }]);
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(weights[sign]).toBeGreaterThan(3);
  });
});
