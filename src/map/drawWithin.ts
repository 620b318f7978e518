/** Paths of a map from the bottom up: the class of each, and its data. */
export type Paths = [className: string, d: string][];

/** What a map can be drawn at: the finest and the coarsest step, how many points about each has, and the drawing itself. */
export interface Steps {
  finest: number;
  coarsest: number;
  pointsAt: (step: number) => number;
  draw: (step: number) => Paths;
}

/** Characters of path data for a point, as most maps have it. */
const CHARACTERS = 4;
/** Draws at most: the first few come near enough. */
const MOST_DRAWS = 4;

/**
 * Draws at the finest step whose length is within the budget in characters, or at the coarsest there is. Drawing is what costs: the
 * step is foretold from the number of points, and each drawing says how many characters a point of this map takes.
 */
export function drawWithin(budget: number, { finest, coarsest, pointsAt, draw }: Steps): Paths {
  const foretell = (characters: number): number => {
    let [low, high] = [finest, coarsest];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (pointsAt(middle) * characters > budget) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let best: { step: number; paths: Paths } | undefined;
  /** The coarsest step that was found to be too long. */
  let tooFine = finest - 1;
  let step = foretell(CHARACTERS);
  for (let draws = 1; ; draws++) {
    const paths = draw(step);
    const length = paths.reduce((sum, [, d]) => sum + d.length, 0);
    if (length <= budget || step === coarsest) best = { step, paths };
    else tooFine = step;
    const next = Math.max(tooFine + 1, foretell(length / Math.max(1, pointsAt(step))));
    if (best !== undefined && (next >= best.step || draws >= MOST_DRAWS)) return best.paths;
    step = Math.min(coarsest, next);
  }
}
