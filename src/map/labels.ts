import { candidatesOf } from './labelCandidates.ts';
import type { Candidate, LabelItem } from './labelCandidates.ts';
import { boxesMeet, segmentMeetsBox, segmentsMeet, staysInside } from './labelGeometry.ts';
import type { Sweep } from './labelGeometry.ts';

/** Where one label stands, in pixels from the place's true point. */
export type Placement = Candidate & { shown: boolean };

/** The frame that labels stay in (map units, its middle is the origin) and the range of scales (pixels per unit) they must hold for. */
export interface LabelFrame {
  width: number;
  height: number;
  least: number;
  most: number;
}

/** What spoils a placement, in arbitrary units: comparing two layouts is all that these are for. */
const COST = { hidden: 900, overlap: 2000, crossing: 260, struck: 160, coversPoint: 90, outside: 1500 };

/** Above this many places names give way to numbers, and only the simplest positions are tried. */
const MANY = 40;

/**
 * Places labels without overlaps: each in turn at its best free position, then each again against all the others until
 * nothing gets better. Deterministic. A label for which there is no room at all is returned with `shown: false`.
 */
export function placeLabels(items: LabelItem[], frame: LabelFrame): Placement[] {
  const many = items.length > MANY;
  const options = items.map((item) => candidatesOf(item, many).filter((candidate) => isInside(item, candidate, frame)));
  const order = items.map((_, index) => index).sort((a, b) => (items[a]?.rank ?? 0) - (items[b]?.rank ?? 0) || a - b);
  const chosen = new Array<Candidate | null>(items.length).fill(null);
  const rounds = many ? 1 : 6;
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const index of order) {
      const best = findBest(index, items, options[index] ?? [], chosen, frame);
      changed ||= best !== chosen[index];
      chosen[index] = best;
    }
    if (!changed) break;
  }
  return settle(items, chosen, order, frame);
}

/** Whatever still overlaps is hidden, the less important of two: targets never lie on one another. */
function settle(items: LabelItem[], chosen: (Candidate | null)[], order: number[], frame: LabelFrame): Placement[] {
  const kept: number[] = [];
  for (const index of order) {
    const candidate = chosen[index];
    const item = items[index];
    if (!candidate || !item) continue;
    const free = kept.every((other) => {
      const at = chosen[other];
      const itemAt = items[other];
      return !at || !itemAt || !boxesMeet(item, candidate.box, itemAt, at.box, frame);
    });
    if (free) kept.push(index);
  }
  const shown = new Set(kept);
  return items.map((item, index) => {
    const candidate = chosen[index] ?? candidatesOf(item, true)[0];
    if (!candidate) throw new Error('A label without a candidate.');
    return { ...candidate, shown: shown.has(index) };
  });
}

function isInside(item: LabelItem, { box }: Candidate, frame: LabelFrame): boolean {
  return staysInside(item, box, frame, frame.least) && staysInside(item, box, frame, frame.most);
}

function findBest(
  index: number,
  items: LabelItem[],
  options: Candidate[],
  chosen: (Candidate | null)[],
  sweep: Sweep,
): Candidate | null {
  const item = items[index];
  if (!item) return null;
  let best: Candidate | null = null;
  let least = COST.hidden;
  for (const candidate of options) {
    // Options come cheapest first.
    if (candidate.cost >= least) break;
    let cost = candidate.cost;
    for (let other = 0; other < items.length && cost < least; other++) {
      const neighbour = items[other];
      if (other === index || !neighbour) continue;
      cost += clash(item, candidate, neighbour, chosen[other] ?? null, sweep);
    }
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** What it costs that two labels stand as they do; of a label not yet placed only its point counts. */
function clash(a: LabelItem, at: Candidate, b: LabelItem, bt: Candidate | null, sweep: Sweep): number {
  let cost = 0;
  if (b.dot > 0 && boxesMeet(a, at.box, b, pointBox(b.dot), sweep)) cost += bt && !bt.leader ? COST.overlap : COST.coversPoint;
  if (bt === null) return cost;
  if (a.dot > 0 && boxesMeet(b, bt.box, a, pointBox(a.dot), sweep)) cost += at.leader ? COST.coversPoint : COST.overlap;
  if (boxesMeet(a, at.box, b, bt.box, sweep)) return cost + COST.overlap;
  for (const scale of [sweep.least, sweep.most]) {
    if (at.leader && segmentMeetsBox(a, at, b, bt.box, scale)) cost += COST.struck;
    if (bt.leader && segmentMeetsBox(b, bt, a, at.box, scale)) cost += COST.struck;
    if (at.leader && bt.leader && segmentsMeet(a, at, b, bt, scale)) cost += COST.crossing;
  }
  return cost;
}

const pointBox = (size: number): Candidate['box'] => [-size / 2, -size / 2, size / 2, size / 2];
