import type { Prior } from './resolutionPriors.ts';

/** One decision: each option's features (index and value), which options are right, and how much the decision counts. */
export interface Choice {
  options: [feature: number, value: number][][];
  isRight: boolean[];
  count: number;
}

const steps = 400;

/**
 * Multinomial logistic regression: the weights under which the right options are likeliest, drawn to their priors. Adam
 * (Kingma and Ba 2015) over all choices at once, so the same choices give the same weights to the last bit.
 */
export function fitSoftmax(choices: Choice[], priors: Prior[]): number[] {
  const weights = priors.map(({ mean }) => mean);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let step = 1; step <= steps; step++) {
    const slope = findSlope(choices, weights);
    const pace = 0.1 * (1 - step / (steps + 1));
    priors.forEach(({ mean, strength }, i) => {
      const pull = slope[i]! + strength * (weights[i]! - mean);
      first[i] = 0.9 * first[i]! + 0.1 * pull;
      second[i] = 0.99 * second[i]! + 0.01 * pull * pull;
      const move = first[i] / (1 - 0.9 ** step) / (Math.sqrt(second[i] / (1 - 0.99 ** step)) + 1e-8);
      weights[i] = weights[i]! - pace * move;
    });
  }
  return weights;
}

function findSlope(choices: Choice[], weights: number[]): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { options, isRight, count } of choices) {
    const scores = options.map((option) => option.reduce((sum, [i, value]) => sum + weights[i]! * value, 0));
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const all = powers.reduce((a, b) => a + b, 0);
    const right = powers.reduce((sum, power, option) => sum + (isRight[option] ? power : 0), 1e-12);
    options.forEach((option, index) => {
      const excess = powers[index]! / all - (isRight[index] ? powers[index]! / right : 0);
      for (const [i, value] of option) slope[i]! += count * excess * value;
    });
  }
  return slope;
}
