import { measure } from '../measure.ts';
import type { Chance } from './chance.ts';
import type { CheckSource, Question } from './question.ts';

/** Each answer is so many times the one before: far enough apart to be told by eye. */
const STEP = 2.5;
const CHOICES = 4;
/** Kilometres: nearer towns' distance depends on where in them one measures; nothing is farther than half round the world. */
const NEAREST = 100;
const LEAST = 20;
const FARTHEST = 20_000;
const MOST_TOWNS = 12;

/** How far is it between two towns? Four answers, of which the right one may be the first as well as the last. */
export function askDistances({ places, centre }: CheckSource, chance: Chance): Question[] {
  const towns = places.filter(({ kind, doubtful }) => kind === 'town' && doubtful === undefined).slice(0, MOST_TOWNS);
  const pairs = towns.flatMap((from, at) => towns.slice(at + 1).map((to) => ({ from, to })));
  return chance.shuffle(pairs).flatMap(({ from, to }): Question[] => {
    const { km } = measure(from.point, to.point, centre);
    if (km < NEAREST) return [];
    const rows = Array.from({ length: CHOICES }, (_, right) => ({
      right,
      options: Array.from({ length: CHOICES }, (__, at) => km * STEP ** (at - right)),
    })).filter(({ options }) => Math.min(...options) >= LEAST && Math.max(...options) <= FARTHEST);
    const row = rows[chance.below(Math.max(1, rows.length))];
    return row === undefined ? [] : [{ kind: 'distance', from: from.id, to: to.id, ...row }];
  });
}
