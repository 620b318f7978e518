import type { PixelBox } from './labelGeometry.ts';

/** One place to be labelled. */
export interface LabelItem {
  /** The true point in map units from the middle of the frame. */
  x: number;
  y: number;
  /** The name's size in pixels. */
  width: number;
  height: number;
  /** The diameter of the disc or ring, with the space around it; 0 for a label without one. */
  head: number;
  /** The diameter of what stands at the true point when the label is led away; 0 for areas, which have no point. */
  dot: number;
  /** Smaller is placed first and wins. */
  rank: number;
}

/** On which side of its disc the name stands; `c`: there is no disc; `o`: the number alone. */
export type Side = 'e' | 'w' | 'n' | 's' | 'c' | 'o';

export interface Candidate {
  /** Pixels from the true point to the middle of the disc or, without one, of the label. */
  dx: number;
  dy: number;
  side: Side;
  /** Whether a line leads from the label to the true point. */
  leader: boolean;
  box: PixelBox;
  cost: number;
}

/** Between disc and name. */
const GAP = 2;
/** No target is lower than this. */
const LEAST_TARGET = 24;
const RADII = [24, 34, 46, 60, 76, 94, 114, 138, 166];
const DIRECTIONS = 24;
const SIDE_COST: Record<Side, number> = { e: 0, w: 4, n: 7, s: 7, c: 0, o: 130 };

/** Every position that is tried for a label, the most legible first. */
export function candidatesOf(item: LabelItem, simple: boolean): Candidate[] {
  const sides: Side[] = item.head === 0 ? ['c'] : simple ? ['e', 'w', 'o'] : ['e', 'w', 'n', 's', 'o'];
  const made = sides.map((side) => candidate(item, 0, 0, side, false, SIDE_COST[side]));
  if (item.head === 0) made.push(...nudged(item));
  if (!simple) {
    for (const radius of RADII) {
      for (let step = 0; step < DIRECTIONS; step++) {
        const angle = (step / DIRECTIONS) * 2 * Math.PI;
        for (const side of sides) {
          const led = leadTo(item, side, radius, angle);
          if (led) made.push(led);
        }
      }
    }
  }
  return made.sort((a, b) => a.cost - b.cost);
}

/** A label of an area need not stand exactly in its middle. */
function nudged(item: LabelItem): Candidate[] {
  const steps = [-18, -9, 9, 18];
  return steps.flatMap((step) => [
    candidate(item, 0, step, 'c', false, 3 + Math.abs(step) / 3),
    candidate(item, step, 0, 'c', false, 3 + Math.abs(step) / 4),
  ]);
}

function leadTo(item: LabelItem, side: Side, radius: number, angle: number): Candidate | null {
  const reach = side === 'c' ? { x: item.width / 2 + radius - 12, y: LEAST_TARGET / 2 + radius - 16 } : { x: radius, y: radius };
  const dx = Math.round(Math.cos(angle) * reach.x);
  const dy = Math.round(Math.sin(angle) * reach.y);
  const made = candidate(item, dx, dy, side, true, 26 + radius * 0.55 + SIDE_COST[side]);
  const [left, top, right, bottom] = made.box;
  const clear = item.dot / 2 + 3;
  if (left < clear && right > -clear && top < clear && bottom > -clear) return null;
  // A line that leaves under its own name is hard to follow.
  const under = (side === 'e' && dx < 0 && Math.abs(dy) < -dx) || (side === 'w' && dx > 0 && Math.abs(dy) < dx);
  return under ? { ...made, cost: made.cost + 60 } : made;
}

function candidate(item: LabelItem, dx: number, dy: number, side: Side, leader: boolean, cost: number): Candidate {
  return { dx, dy, side, leader, box: boxOf(item, dx, dy, side), cost };
}

function boxOf({ width, height, head }: LabelItem, dx: number, dy: number, side: Side): PixelBox {
  const half = head / 2;
  const middle = Math.max(height, LEAST_TARGET, head) / 2;
  const broad = Math.max(width, head, LEAST_TARGET) / 2;
  switch (side) {
    case 'e':
      return [dx - half, dy - middle, dx + half + GAP + width, dy + middle];
    case 'w':
      return [dx - half - GAP - width, dy - middle, dx + half, dy + middle];
    case 's':
      return [dx - broad, dy - half, dx + broad, dy + half + height];
    case 'n':
      return [dx - broad, dy - half - height, dx + broad, dy + half];
    case 'c':
      return [dx - broad, dy - middle, dx + broad, dy + middle];
    case 'o':
      return [dx - half, dy - half, dx + half, dy + half];
  }
}
