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
const COST = { hidden: 6000, overlap: 7000, crossing: 240, struck: 220, coversPoint: 260 };

/** With less room than this for each place, in square pixels, towns are shown by their numbers; their names come when
 *  the reader comes nearer. A phone's map has room for some twenty names, a wide one for a hundred. */
const ROOM = 3_600;
/** Points closer than this, in pixels, are drawn almost as one. */
const NEAR = 7;
/** Steps of annealing: for each label, and at most; and its first and last temperature, in the unit of costs. */
const EFFORT = 350;
const MOST_EFFORT = 6_000;
/** How often annealing starts again; the best layout wins. */
const ATTEMPTS = 3;
const HOT = 150;
const COLD = 3;

/**
 * Places labels without overlaps: each at its best free position, then, at the build, by simulated annealing (Christensen,
 * Marks and Shieber, 1995), then each again against all others until nothing gets better. Deterministic.
 * A label for which there is no room has `shown: false`.
 * @param effort Steps of annealing for each label; 0 in the browser, where it must take no time and fewer positions are tried.
 */
export function placeLabels(items: LabelItem[], frame: LabelFrame, effort = EFFORT): Placement[] {
  const many = isCrowded(items.length, frame);
  const choice = many ? 'beside' : effort === 0 ? 'few' : 'fine';
  const options = items.map((item) =>
    candidatesOf(item, choice, frame.least).filter((candidate) => isInside(candidate, frame)),
  );
  const order = items.map((_, index) => index).sort((a, b) => (items[a]?.rank ?? 0) - (items[b]?.rank ?? 0) || a - b);
  const chosen = new Array<Candidate | null>(items.length).fill(null);
  const sheet: Sheet = { items, options, order, chosen, frame };
  improve(sheet, many ? 1 : 2);
  if (many || effort === 0) return settle(sheet);
  const random = randomOf(items.length);
  let best = [...chosen];
  let least = totalOf(sheet);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    anneal(sheet, Math.min(effort * items.length, MOST_EFFORT), random);
    improve(sheet, 5);
    const total = totalOf(sheet);
    if (total < least) [best, least] = [[...chosen], total];
  }
  return settle({ ...sheet, chosen: best });
}

const isCrowded = (count: number, { width, height, least }: LabelFrame): boolean =>
  width * height * least ** 2 < count * ROOM;

/** A layout in the making. */
interface Sheet {
  items: LabelItem[];
  options: Candidate[][];
  order: number[];
  chosen: (Candidate | null)[];
  frame: LabelFrame;
}

/** Sets each label in turn on its best position, up to `rounds` times. */
function improve(sheet: Sheet, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const index of sheet.order) {
      const best = findBest(index, sheet);
      changed ||= best !== sheet.chosen[index];
      sheet.chosen[index] = best;
    }
    if (!changed) return;
  }
}

/** Tries random positions; worse ones are kept now and then, ever more rarely, so that whole groups can move apart. */
function anneal(sheet: Sheet, steps: number, random: () => number): void {
  const { items, options, chosen } = sheet;
  const cooling = (COLD / HOT) ** (1 / steps);
  let heat = HOT;
  for (let step = 0; step < steps; step++, heat *= cooling) {
    const index = Math.floor(random() * items.length);
    const choices = options[index] ?? [];
    // Squared: cheap positions come first, and are tried more often.
    const candidate = choices[Math.floor(random() ** 2 * choices.length)];
    if (!candidate) continue;
    const worse = costOf(index, candidate, sheet, Infinity) - costOf(index, chosen[index] ?? null, sheet, Infinity);
    if (worse <= 0 || random() < Math.exp(-worse / heat)) chosen[index] = candidate;
  }
}

/** Whatever still overlaps is hidden, the less important of two: targets never lie on one another. */
function settle({ items, chosen, order, frame }: Sheet): Placement[] {
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
    const candidate = chosen[index] ?? candidatesOf(item, 'beside', frame.least)[0];
    if (!candidate) throw new Error('A label without a candidate.');
    return { ...candidate, shown: shown.has(index) };
  });
}

const isInside = (candidate: Candidate, frame: LabelFrame): boolean =>
  staysInside(candidate, candidate.box, frame, frame.least) && staysInside(candidate, candidate.box, frame, frame.most);

function findBest(index: number, sheet: Sheet): Candidate | null {
  let best: Candidate | null = null;
  let least = COST.hidden;
  for (const candidate of sheet.options[index] ?? []) {
    // Options come cheapest first.
    if (candidate.cost >= least) break;
    const cost = costOf(index, candidate, sheet, least);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

const totalOf = (sheet: Sheet): number =>
  sheet.items.reduce((sum, _, index) => sum + costOf(index, sheet.chosen[index] ?? null, sheet, Infinity), 0);

/** What a label costs at a position among all the others; counted no further than `enough`. */
function costOf(index: number, candidate: Candidate | null, sheet: Sheet, enough: number): number {
  if (candidate === null) return COST.hidden;
  const { items, chosen, frame } = sheet;
  const item = items[index];
  let cost = candidate.cost;
  for (let other = 0; other < items.length && cost < enough; other++) {
    const neighbour = items[other];
    // In a crowd every position covers points of places yet to come: those that come first do not mind.
    if (other === index || !neighbour || !item || (isCrowded(items.length, frame) && !chosen[other])) continue;
    cost += clash(item, candidate, neighbour, chosen[other] ?? null, frame);
  }
  return cost;
}

/** What it costs that two labels stand as they do; of a label not yet placed only its point counts. */
function clash(a: LabelItem, at: Candidate, b: LabelItem, bt: Candidate | null, frame: LabelFrame): number {
  if (bt !== null && !boxesMeet(at, at.hull, bt, bt.hull, frame)) return 0;
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
    if (!segmentMeetsBox(at, through, box, scale)) continue;
    const near = Math.hypot(at.x - through.x, at.y - through.y) * scale < NEAR && box[2] - box[0] < 2 * NEAR;
    if (!near) cost += COST.struck;
  }
  return cost;
}

const pointBox = (size: number): Candidate['box'] => [-size / 2, -size / 2, size / 2, size / 2];

/** Park and Miller's generator (1988): the same layouts on every machine. */
function randomOf(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
