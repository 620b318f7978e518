import type { ReviewGroup } from '../draft/review.ts';

export interface Progress {
  /** Those that the author decided. */
  settled: number;
  /** Those that are not placed, or still in doubt. */
  doubtful: number;
}

export function countProgress(groups: readonly ReviewGroup[]): Progress {
  const settled = groups.filter(({ certainty }) => certainty === 'decided').length;
  const doubtful = groups.filter(({ certainty }) => certainty === 'open' || certainty === 'doubtful').length;
  return { settled, doubtful };
}

/** The group at a distance in the queue, round its ends; the first where the present one is not in it. */
export function findNext(
  groups: readonly ReviewGroup[],
  present: ReviewGroup | null,
  by: 1 | -1,
): ReviewGroup | undefined {
  const index = present === null ? -1 : groups.findIndex(({ key }) => key === present.key);
  if (index === -1) return by === 1 ? groups[0] : groups.at(-1);
  return groups[(index + by + groups.length) % groups.length];
}

/** What to review once a group is decided: the next that is not, in the queue's order; none where all are. */
export function findUndecided(
  groups: readonly ReviewGroup[],
  from: ReviewGroup | null,
  decided: ReadonlySet<ReviewGroup> = new Set(),
): ReviewGroup | undefined {
  const start = from === null ? 0 : groups.indexOf(from) + 1;
  const order = [...groups.slice(start), ...groups.slice(0, start)];
  return order.find((group) => group.certainty !== 'decided' && !decided.has(group));
}

/** Each mention's group, by where the mention begins. */
export function indexMentions(groups: readonly ReviewGroup[]): ReadonlyMap<number, ReviewGroup> {
  return new Map(groups.flatMap((group) => group.mentions.map(({ start }) => [start, group] as const)));
}
