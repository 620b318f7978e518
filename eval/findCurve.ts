import type { ConfidenceWeights } from '../src/geoparse/weights/confidenceWeights.ts';

/** What was said of a name, 0…1, whether it was so, and how much it counts. */
export interface Result {
  said: number;
  isRight: boolean;
  count: number;
}

const steps = 10;
/** Where little was said, what was said counts as if that much had been found: names of a corpus count 1,000 together. */
const prior = 3;

/**
 * The share that was right where 0, 0.1, … 1 was said: means over what was said up to a step away, the nearer the more,
 * made to rise by pooling neighbours that fall (isotonic regression; Ayer et al. 1955).
 */
export function findCurve(results: Result[]): ConfidenceWeights['curve'] {
  const points = Array.from({ length: steps + 1 }, (_, index) => ({ right: (prior * index) / steps, count: prior }));
  for (const { said, isRight, count } of results) {
    points.forEach((point, index) => {
      const nearness = Math.max(0, 1 - Math.abs(said * steps - index)) * count;
      point.count += nearness;
      if (isRight) point.right += nearness;
    });
  }
  const pools: { right: number; count: number; length: number }[] = [];
  for (const point of points) {
    pools.push({ ...point, length: 1 });
    while (pools.length > 1 && mean(pools.at(-2)!) > mean(pools.at(-1)!)) {
      const last = pools.pop()!;
      const before = pools.pop()!;
      pools.push({
        right: before.right + last.right,
        count: before.count + last.count,
        length: before.length + last.length,
      });
    }
  }
  const shares = pools.flatMap((pool) =>
    Array.from({ length: pool.length }, () => Math.round(mean(pool) * 1000) / 1000),
  );
  return Object.fromEntries(shares.map((share, index) => [`${index * 10}%`, share])) as Record<
    keyof ConfidenceWeights['curve'],
    number
  >;
}

function mean({ right, count }: { right: number; count: number }): number {
  return right / count;
}
