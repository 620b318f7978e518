import { candidatesOf } from './labelCandidates.ts';
import type { Candidate, LabelItem } from './labelCandidates.ts';
import { boxesMeet, segmentMeetsBox, segmentsMeet, staysInside } from './labelGeometry.ts';

/** Where one label stands, and whether there was room for it at all. */
export type Placement = Candidate & { shown: boolean };

/** The frame that labels stay in (map units, its middle is the origin) and the range of scales (pixels per unit) they must hold for. */
export interface LabelFrame {
  width: number;
  height: number;
  least: number;
  most: number;
}

/** What spoils a layout, in arbitrary units: comparing two layouts is all that these are for. */
const COST = { hidden: 1900, overlap: 2000, crossing: 240, struck: 220, coversPoint: 260 };

/** Above this many places names are led away no longer: a name beside the disc, or the number alone. */
const MANY = 40;
/** Points closer than this, in pixels, are drawn almost as one. */
const NEAR = 7;
/** How many orders are tried at the build; the first is by rank. */
const TRIES = 8;

/**
 * Places labels without overlaps: each in turn at its best free position, then each again against all the others until
 * nothing gets better; the best of several orders wins. Deterministic. A label without room has `shown: false`.
 */
export function placeLabels(items: LabelItem[], frame: LabelFrame, tries = TRIES): Placement[] {
  const many = items.length > MANY;
  const options = items.map((item) =>
    candidatesOf(item, many, frame.least).filter((candidate) => isInside(candidate, frame)),
  );
  const byRank = items.map((_, index) => index).sort((a, b) => (items[a]?.rank ?? 0) - (items[b]?.rank ?? 0) || a - b);
  let best = layOut(items, options, byRank, frame, many ? 1 : 6);
  const random = randomOf(items.length);
  for (let attempt = 1; attempt < (many ? 1 : tries); attempt++) {
    const other = layOut(items, options, shuffle(byRank, random), frame, 6);
    if (other.cost < best.cost) best = other;
  }
  return settle(items, best.chosen, byRank, frame);
}

interface Layout {
  chosen: (Candidate | null)[];
  cost: number;
}

function layOut(
  items: LabelItem[],
  options: Candidate[][],
  order: number[],
  frame: LabelFrame,
  rounds: number,
): Layout {
  const chosen = new Array<Candidate | null>(items.length).fill(null);
  let cost = Infinity;
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    cost = 0;
    for (const index of order) {
      const [candidate, price] = findBest(index, items, options[index] ?? [], chosen, frame);
      changed ||= candidate !== chosen[index];
      chosen[index] = candidate;
      cost += price;
    }
    if (!changed) break;
  }
  return { chosen, cost };
}

/** Whatever still overlaps is hidden, the less important of two: targets never lie on one another. */
function settle(items: LabelItem[], chosen: (Candidate | null)[], order: number[], frame: LabelFrame): Placement[] {
  const kept: number[] = [];
  for (const index of order) {
    const candidate = chosen[index];
    if (!candidate) continue;
    const free = kept.every((other) => {
      const at = chosen[other];
      return !at || !boxesMeet(candidate, candidate.box, at, at.box, frame);
    });
    if (free) kept.push(index);
  }
  const shown = new Set(kept);
  return items.map((item, index) => {
    const candidate = chosen[index] ?? candidatesOf(item, true, frame.least)[0];
    if (!candidate) throw new Error('A label without a candidate.');
    return { ...candidate, shown: shown.has(index) };
  });
}

const isInside = (candidate: Candidate, frame: LabelFrame): boolean =>
  staysInside(candidate, candidate.box, frame, frame.least) && staysInside(candidate, candidate.box, frame, frame.most);

function findBest(
  index: number,
  items: LabelItem[],
  options: Candidate[],
  chosen: (Candidate | null)[],
  frame: LabelFrame,
): [Candidate | null, number] {
  let best: Candidate | null = null;
  let least = COST.hidden;
  for (const candidate of options) {
    // Options come cheapest first.
    if (candidate.cost >= least) break;
    let cost = candidate.cost;
    for (let other = 0; other < items.length && cost < least; other++) {
      const neighbour = items[other];
      const item = items[index];
      if (other === index || !neighbour || !item) continue;
      cost += clash(item, candidate, neighbour, chosen[other] ?? null, frame);
    }
    if (cost < least) [best, least] = [candidate, cost];
  }
  return [best, least];
}

/** What it costs that two labels stand as they do; of a label not yet placed only its point counts. */
function clash(a: LabelItem, at: Candidate, b: LabelItem, bt: Candidate | null, frame: LabelFrame): number {
  let cost = 0;
  if (b.dot > 0 && boxesMeet(at, at.box, b, pointBox(b.dot), frame)) cost += COST.coversPoint;
  if (bt === null) return cost + (at.leader && b.dot > 0 ? strike(at, b, pointBox(b.dot + 2), frame) : 0);
  if (a.dot > 0 && boxesMeet(bt, bt.box, a, pointBox(a.dot), frame)) cost += COST.coversPoint;
  if (boxesMeet(at, at.box, bt, bt.box, frame)) return cost + COST.overlap;
  if (at.leader)
    cost += strike(at, bt, bt.box, frame) + (bt.leader && b.dot > 0 ? strike(at, b, pointBox(b.dot + 2), frame) : 0);
  if (bt.leader)
    cost += strike(bt, at, at.box, frame) + (at.leader && a.dot > 0 ? strike(bt, a, pointBox(a.dot + 2), frame) : 0);
  if (at.leader && bt.leader) {
    for (const scale of [frame.least, frame.most]) if (segmentsMeet(at, bt, scale)) cost += COST.crossing;
  }
  return cost;
}

/** A leader that runs through something; counted at both ends of the range of scales. */
function strike(at: Candidate, through: { x: number; y: number }, box: Candidate['box'], frame: LabelFrame): number {
  let cost = 0;
  for (const scale of [frame.least, frame.most]) {
    // Points that nearly coincide cannot keep out of one another's way.
    const near = Math.hypot(at.x - through.x, at.y - through.y) * scale < NEAR && box[2] - box[0] < 2 * NEAR;
    if (!near && segmentMeetsBox(at, through, box, scale)) cost += COST.struck;
  }
  return cost;
}

const pointBox = (size: number): Candidate['box'] => [-size / 2, -size / 2, size / 2, size / 2];

/** Park and Miller's generator (1988): the same layouts on every machine. */
function randomOf(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function shuffle(order: number[], random: () => number): number[] {
  const mixed = order.map((index) => ({ index, key: random() }));
  return mixed.sort((a, b) => a.key - b.key).map(({ index }) => index);
}
