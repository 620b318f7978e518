import type { Prior } from './resolutionPriors.ts';

/** One decision: each option's features (index and value), which options are right, and how much the decision counts. */
export interface Choice {
  options: [feature: number, value: number][][];
  isRight: boolean[];
  count: number;
}

const steps = 250;

/**
 * Multinomial logistic regression: the weights under which the right options are likeliest, drawn to their priors. Adam
 * (Kingma and Ba 2015) over all choices at once, so the same choices give the same weights to the last bit.
 */
export function fitSoftmax(choices: Choice[], priors: Prior[]): number[] {
  const table = buildTable(choices);
  const weights = Float64Array.from(priors, ({ mean }) => mean);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let step = 1; step <= steps; step++) {
    const slope = findSlope(table, weights);
    const pace = 0.15 * (1 - step / (steps + 1));
    priors.forEach(({ mean, strength }, i) => {
      const pull = slope[i]! + strength * (weights[i]! - mean);
      first[i] = 0.9 * first[i]! + 0.1 * pull;
      second[i] = 0.99 * second[i]! + 0.01 * pull * pull;
      const move = first[i] / (1 - 0.9 ** step) / (Math.sqrt(second[i] / (1 - 0.99 ** step)) + 1e-8);
      weights[i]! -= pace * move;
    });
  }
  return [...weights];
}

/** All choices in flat lists, which are read hundreds of times: where each choice's options and each option's features begin. */
interface Table {
  counts: Float64Array;
  choiceStarts: Uint32Array;
  isRight: Uint8Array;
  optionStarts: Uint32Array;
  features: Uint16Array;
  values: Float64Array;
  /** Room for the options' powers. */
  powers: Float64Array;
}

function buildTable(choices: Choice[]): Table {
  const options = choices.flatMap((choice) => choice.options);
  const pairs = options.flat();
  return {
    counts: Float64Array.from(choices, ({ count }) => count),
    choiceStarts: findStarts(choices.map((choice) => choice.options.length)),
    isRight: Uint8Array.from(choices.flatMap((choice) => choice.isRight.map(Number))),
    optionStarts: findStarts(options.map((option) => option.length)),
    features: Uint16Array.from(pairs, ([feature]) => feature),
    values: Float64Array.from(pairs, ([, value]) => value),
    powers: new Float64Array(options.length),
  };
}

function findStarts(lengths: number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, index) => (starts[index + 1] = starts[index]! + length));
  return starts;
}

function findSlope(table: Table, weights: Float64Array): Float64Array {
  const { counts, choiceStarts, isRight, optionStarts, features, values, powers } = table;
  const slope = new Float64Array(weights.length);
  for (let choice = 0; choice < counts.length; choice++) {
    const from = choiceStarts[choice]!;
    const to = choiceStarts[choice + 1]!;
    let most = -Infinity;
    for (let option = from; option < to; option++) {
      let score = 0;
      for (let i = optionStarts[option]!; i < optionStarts[option + 1]!; i++)
        score += weights[features[i]!]! * values[i]!;
      powers[option] = score;
      most = Math.max(most, score);
    }
    let all = 0;
    let right = 1e-12;
    for (let option = from; option < to; option++) {
      powers[option] = Math.exp(powers[option]! - most);
      all += powers[option]!;
      if (isRight[option]) right += powers[option]!;
    }
    for (let option = from; option < to; option++) {
      const excess = counts[choice]! * (powers[option]! / all - (isRight[option] ? powers[option]! / right : 0));
      for (let i = optionStarts[option]!; i < optionStarts[option + 1]!; i++)
        slope[features[i]!]! += excess * values[i]!;
    }
  }
  return slope;
}
