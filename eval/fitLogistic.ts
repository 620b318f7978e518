import type { Prior } from './resolutionPriors.ts';

/** One case: the features that it has, whether it is one of those sought, and how much it counts. */
export interface Case {
  features: number[];
  isSought: boolean;
  count: number;
}

const mostSteps = 30;
const enough = 1e-9;

/**
 * Logistic regression with a normal prior on each weight: the likeliest weights (maximum a posteriori), by Newton's method
 * (iteratively reweighted least squares; Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1).
 * The sum to be made least is convex, so there is one answer, whatever the order of the cases.
 */
export function fitLogistic(cases: Case[], priors: Prior[]): number[] {
  let weights = priors.map(({ mean }) => mean);
  let cost = findCost(cases, priors, weights);
  for (let step = 0; step < mostSteps; step++) {
    const { slope, curve } = findSlope(cases, priors, weights);
    const move = solve(curve, slope);
    let part = 1;
    let next = weights;
    let nextCost = Infinity;
    // A whole step may overshoot where the sum is far from a parabola.
    for (; part > 1e-6 && nextCost > cost; part /= 2) {
      next = weights.map((weight, index) => weight - part * move[index]!);
      nextCost = findCost(cases, priors, next);
    }
    if (nextCost > cost) break;
    [weights, cost] = [next, nextCost];
    if (Math.max(...move.map(Math.abs)) < enough) break;
  }
  return weights;
}

/** Minus the log of the posterior. */
function findCost(cases: Case[], priors: Prior[], weights: number[]): number {
  let cost = 0;
  priors.forEach(({ mean, strength }, index) => (cost += (strength * (weights[index]! - mean) ** 2) / 2));
  for (const { features, isSought, count } of cases) {
    const sum = findSum(features, weights);
    cost += count * Math.log1p(Math.exp(-Math.abs(sum))) + count * Math.max(0, isSought ? -sum : sum);
  }
  return cost;
}

function findSum(features: number[], weights: number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}

/** The first and second derivatives of minus the log of the posterior. */
function findSlope(cases: Case[], priors: Prior[], weights: number[]): { slope: number[]; curve: Float64Array[] } {
  const slope = priors.map(({ mean, strength }, index) => strength * (weights[index]! - mean));
  const curve = priors.map(({ strength }, index) => {
    const row = new Float64Array(priors.length);
    row[index] = strength;
    return row;
  });
  for (const { features, isSought, count } of cases) {
    const likelihood = 1 / (1 + Math.exp(-findSum(features, weights)));
    const excess = count * (likelihood - Number(isSought));
    const spread = count * likelihood * (1 - likelihood);
    for (const feature of features) {
      slope[feature]! += excess;
      const row = curve[feature]!;
      for (const other of features) row[other]! += spread;
    }
  }
  return { slope, curve };
}

/** Solves curve × result = slope for a symmetric, positive definite curve, which it overwrites (Cholesky). */
function solve(curve: Float64Array[], slope: number[]): number[] {
  const size = slope.length;
  const result = [...slope];
  for (let i = 0; i < size; i++) {
    const row = curve[i]!;
    for (let j = 0; j <= i; j++) {
      const other = curve[j]!;
      let sum = row[j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * other[k]!;
      row[j] = i === j ? Math.sqrt(sum) : sum / other[j]!;
      if (j < i) result[i]! -= row[j]! * result[j]!;
    }
    result[i]! /= row[i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) result[i]! -= curve[k]![i]! * result[k]!;
    result[i]! /= curve[i]![i]!;
  }
  return result;
}
