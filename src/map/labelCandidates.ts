import type { PixelBox } from './labelGeometry.ts';

/** A point of an area where its name may stand, in map units, and how far the area reaches to both sides of it. */
export interface Spot {
  x: number;
  y: number;
  room: number;
}

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
  /** The same name on two lines, where it has two words. */
  stacked?: { width: number; height: number };
  /** Smaller is placed first and wins. */
  rank: number;
  /** Of an area: where else in it the name may stand. */
  spots?: Spot[];
}

/** On which side of its disc the name stands; `c`: there is no disc; `o`: the number alone. */
export type Side = 'e' | 'w' | 'n' | 's' | 'c' | 'o';

export interface Candidate {
  /** Where the label hangs, in map units: the true point or, of an area, one of its spots. */
  x: number;
  y: number;
  /** Pixels from there to the middle of the disc or, without one, of the label. */
  dx: number;
  dy: number;
  side: Side;
  /** Whether a line leads from the label to the point. */
  leader: boolean;
  /** Where that line ends, in pixels from the point. */
  end: { dx: number; dy: number };
  /** Whether the name runs over two lines. */
  stacked: boolean;
  box: PixelBox;
  /** Box, leader and point together: where two of these keep apart nothing else has to be compared. */
  hull: PixelBox;
  cost: number;
}

/** Between disc and name. */
const GAP = 2;
/** No target is lower than this. */
const LEAST_TARGET = 24;
/** Where leaders lead: lengths in pixels, and how many directions of the compass; few in the browser, where time counts. */
const FINE = { radii: [22, 30, 40, 54, 70, 90, 112, 138], directions: 20 };
const FEW = { radii: [24, 40, 64, 100], directions: 12 };
/** How many positions are tried: of a town its number alone, all around the point, a few led away as well, or all. */
export type Choice = 'beside' | 'around' | 'few' | 'fine';
/** Arbitrary units, as in `labels.ts`. A name to the right of its disc reads best. */
const SIDE_COST: Record<Side, number> = { e: 0, w: 4, n: 9, s: 9, c: 0, o: 1500 };
/** A name that is led away costs more than this, however near it stays. */
export const LEADER_COST = 24;
/** A leader of this many pixels costs as much again; one of twice the length four times as much. */
const LONG_LEADER = 45;
const CRAMPED_COST = 26;
const STACKED_COST = 3;

/** Every position that is tried for a label, the most legible first; `beside` is for crowds. */
export function candidatesOf(item: LabelItem, choice: Choice, scale: number): Candidate[] {
  const made = inLines(item, (lines) =>
    lines.head === 0 ? areaCandidates(lines, scale) : pointCandidates(lines, choice),
  );
  const all = choice === 'beside' || choice === 'around' ? made : [...made, ...ledAway(item, choice)];
  return all.sort((a, b) => a.cost - b.cost);
}

/** The positions of a name on one line and, where it has two words, on two. */
function inLines(item: LabelItem, positionsOf: (lines: LabelItem) => Candidate[]): Candidate[] {
  const made = positionsOf(item);
  if (!item.stacked) return made;
  const lower = positionsOf({ ...item, ...item.stacked });
  return [...made, ...lower.map((one) => ({ ...one, stacked: true, cost: one.cost + STACKED_COST }))];
}

function pointCandidates(item: LabelItem, choice: Choice): Candidate[] {
  const sides: Side[] = choice === 'beside' ? ['o'] : ['e', 'w', 'n', 's', 'o'];
  return sides.map((side) => candidate(item, item, 0, 0, side, false, SIDE_COST[side]));
}

/** The name of an area stands where it fits, best in the middle. */
function areaCandidates(item: LabelItem, scale: number): Candidate[] {
  const spots = item.spots ?? [{ x: item.x, y: item.y, room: Infinity }];
  const middle = spots.map((spot, index) => {
    const fits = Math.min(1, (2 * spot.room * scale) / item.width);
    return candidate(item, spot, 0, 0, 'c', false, index * 0.8 + CRAMPED_COST * (1 - fits));
  });
  const nudges = [-16, -8, 8, 16].flatMap((step) => [
    candidate(item, item, 0, step, 'c', false, 12 + Math.abs(step) / 2),
    candidate(item, item, step, 0, 'c', false, 12 + Math.abs(step) / 2),
  ]);
  const number = candidate(item, item, 0, 0, 'o', false, SIDE_COST.o);
  return item.spots ? [...middle, number] : [...middle, ...nudges, number];
}

const cache = new WeakMap<LabelItem, Partial<Record<Choice, Candidate[]>>>();

/** Positions at the end of a leader: the same at every scale, so that the layouts of a map share them. */
function ledAway(item: LabelItem, choice: 'few' | 'fine'): Candidate[] {
  const known = cache.get(item) ?? {};
  cache.set(item, known);
  const reach = choice === 'few' ? FEW : FINE;
  return (known[choice] ??= inLines(item, (lines) => leadsOf(lines, reach)).sort((a, b) => a.cost - b.cost));
}

function leadsOf(item: LabelItem, { radii, directions }: typeof FINE): Candidate[] {
  const made: Candidate[] = [];
  for (const radius of radii) {
    for (let step = 0; step < directions; step++) {
      const angle = (step / directions) * 2 * Math.PI;
      for (const side of sidesOf(item, angle)) {
        const led = leadTo(item, side, radius, angle);
        if (led) made.push(led);
      }
    }
  }
  return made;
}

/** A name stands beyond its disc, seen from the point, so that no leader runs under it. */
function sidesOf({ head }: LabelItem, angle: number): Side[] {
  if (head === 0) return ['c', 'o'];
  const across = Math.cos(angle);
  const down = Math.sin(angle);
  if (across > 0.85) return ['e', 'o'];
  if (across < -0.85) return ['w', 'o'];
  const upright: Side = down > 0 ? 's' : 'n';
  return Math.abs(across) < 0.3 ? ['e', 'w', upright] : [across > 0 ? 'e' : 'w', upright];
}

function leadTo(item: LabelItem, side: Side, radius: number, angle: number): Candidate | null {
  const wide = side === 'c' ? item.width / 2 : 0;
  const dx = Math.round(Math.cos(angle) * (radius + wide));
  const dy = Math.round(Math.sin(angle) * radius);
  const made = candidate(item, item, dx, dy, side, true, 0);
  const [left, top, right, bottom] = made.box;
  const clear = item.dot / 2 + 2;
  if (left < clear && right > -clear && top < clear && bottom > -clear) return null;
  const length = Math.hypot(made.end.dx, made.end.dy);
  return { ...made, cost: LEADER_COST * (1 + (length / LONG_LEADER) ** 2) + SIDE_COST[side] };
}

function candidate(
  item: LabelItem,
  { x, y }: { x: number; y: number },
  dx: number,
  dy: number,
  side: Side,
  leader: boolean,
  cost: number,
): Candidate {
  const end = leader ? leaderEnd(item, dx, dy, side) : { dx: 0, dy: 0 };
  const box = boxOf(item, dx, dy, side);
  const point = item.dot / 2 + 1;
  const hull: PixelBox = [
    Math.min(box[0], end.dx, -point),
    Math.min(box[1], end.dy, -point),
    Math.max(box[2], end.dx, point),
    Math.max(box[3], end.dy, point),
  ];
  return { x, y, dx, dy, side, leader, end, stacked: false, box, hull, cost };
}

/** A leader ends under its disc, or at the edge of a label without one. */
function leaderEnd(item: LabelItem, dx: number, dy: number, side: Side): { dx: number; dy: number } {
  if (side !== 'c') return { dx, dy };
  const beyondX = 1 - (item.width / 2 + 1) / Math.max(Math.abs(dx), 0.001);
  const beyondY = 1 - (item.height / 2 - 1) / Math.max(Math.abs(dy), 0.001);
  const share = Math.max(0, beyondX, beyondY);
  return { dx: dx * share, dy: dy * share };
}

function boxOf({ width, height, head }: LabelItem, dx: number, dy: number, side: Side): PixelBox {
  const half = Math.max(head, LEAST_TARGET) / 2;
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
