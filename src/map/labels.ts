import { candidatesOf, LEADER_COST } from './labelCandidates.ts';
import type { Candidate, Choice, LabelItem } from './labelCandidates.ts';
import { COST } from './labelClash.ts';
import { boxesMeet, staysInside } from './labelGeometry.ts';
import { LabelSheet, optionOf } from './labelSheet.ts';
import type { Option } from './labelSheet.ts';

/** Where one label stands, and whether there was room for it at all. */
export type Placement = Candidate & { shown: boolean };

/** The frame that labels stay in (map units, its middle is the origin) and the range of scales (pixels per unit) they must hold for. */
export interface LabelFrame {
  width: number;
  height: number;
  least: number;
  most: number;
}

/** With less room than this for each place, in square pixels, towns are shown by their numbers; their names come when
 *  the reader comes nearer. A phone's map has room for some twenty names, a wide one for a hundred. */
const ROOM = 3_600;
/** Steps of annealing: for each label, and at most; and its first and last temperature, in the unit of costs. */
const EFFORT = 150;
const MOST_EFFORT = 2_500;
/** How often annealing starts again; the best layout wins. */
const ATTEMPTS = 2;
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
  const order = items.map((_, index) => index).sort((a, b) => (items[a]?.rank ?? 0) - (items[b]?.rank ?? 0) || a - b);
  const near = makeDraft(items, order, frame, many ? 'beside' : 'around');
  if (many || isEase(near.sheet)) return settle(items, near.sheet.chosen, order, frame);
  const draft = makeDraft(items, order, frame, effort === 0 ? 'few' : 'fine');
  return settle(items, effort === 0 ? draft.sheet.chosen : findBestLayout(draft, effort), order, frame);
}

/** Each label at its best free position. */
function makeDraft(items: LabelItem[], order: number[], frame: LabelFrame, choice: Choice): Draft {
  const options = items.map((item) =>
    candidatesOf(item, choice, frame.least)
      .filter((candidate) => isInside(candidate, frame))
      .map((candidate) => optionOf(candidate, frame)),
  );
  const draft = { sheet: new LabelSheet(items, frame, choice === 'beside'), options, order };
  improve(draft, choice === 'beside' ? 1 : 2);
  return draft;
}

/** Whether nothing is in any label's way, so that leading it away could not be better. */
const isEase = (sheet: LabelSheet): boolean => sheet.chosen.every((_, index) => sheet.costOf(index) <= LEADER_COST);

const isCrowded = (count: number, { width, height, least }: LabelFrame): boolean =>
  width * height * least ** 2 < count * ROOM;

/** A layout, the positions to choose from (cheapest first) and the order in which labels choose. */
interface Draft {
  sheet: LabelSheet;
  options: Option[][];
  order: number[];
}

/** The best of several annealed layouts; none is needed where every label stands where it stands best. */
function findBestLayout(draft: Draft, effort: number): (Option | null)[] {
  const { sheet, options } = draft;
  const random = randomOf(options.length);
  const ideal = options.reduce((sum, [first]) => sum + (first?.candidate.cost ?? COST.hidden), 0);
  let best = [...sheet.chosen];
  let least = sheet.total();
  for (let attempt = 0; attempt < ATTEMPTS && least > ideal; attempt++) {
    anneal(draft, Math.min(effort * options.length, MOST_EFFORT), random);
    improve(draft, 5);
    const total = sheet.total();
    if (total < least) [best, least] = [[...sheet.chosen], total];
  }
  return best;
}

/** Sets each label in turn on its best position, up to `rounds` times. */
function improve({ sheet, options, order }: Draft, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const index of order) {
      const best = findBest(index, options[index] ?? [], sheet);
      changed ||= best !== sheet.chosen[index];
      sheet.choose(index, best);
    }
    if (!changed) return;
  }
}

function findBest(index: number, options: Option[], sheet: LabelSheet): Option | null {
  let best: Option | null = null;
  let least = COST.hidden;
  for (const option of options) {
    // Options come cheapest first.
    if (option.candidate.cost >= least) break;
    const cost = sheet.tryOut(index, option, least);
    if (cost < least) [best, least] = [option, cost];
  }
  return best;
}

/** Tries random positions; worse ones are kept now and then, ever more rarely, so that whole groups can move apart. */
function anneal({ sheet, options }: Draft, steps: number, random: () => number): void {
  const cooling = (COLD / HOT) ** (1 / steps);
  let heat = HOT;
  for (let step = 0; step < steps; step++, heat *= cooling) {
    const index = Math.floor(random() * options.length);
    const choices = options[index] ?? [];
    // Squared: cheap positions come first, and are tried more often.
    const option = choices[Math.floor(random() ** 2 * choices.length)];
    if (!option || option === sheet.chosen[index]) continue;
    // What chance lets pass is settled first: a position dearer than that is not compared with all others.
    const enough = sheet.costOf(index) - Math.log(random()) * heat;
    if (sheet.tryOut(index, option, enough) < enough) sheet.choose(index, option);
  }
}

/** Whatever still overlaps is hidden, the less important of two: targets never lie on one another. */
function settle(items: LabelItem[], chosen: (Option | null)[], order: number[], frame: LabelFrame): Placement[] {
  const kept: number[] = [];
  for (const index of order) {
    const candidate = chosen[index]?.candidate;
    if (!candidate) continue;
    const free = kept.every((other) => {
      const at = chosen[other]?.candidate;
      return !at || !boxesMeet(candidate, candidate.box, at, at.box, frame);
    });
    if (free) kept.push(index);
  }
  const shown = new Set(kept);
  return items.map((item, index) => {
    const candidate = chosen[index]?.candidate ?? candidatesOf(item, 'beside', frame.least)[0];
    if (!candidate) throw new Error('A label without a candidate.');
    return { ...candidate, shown: shown.has(index) };
  });
}

const isInside = (candidate: Candidate, frame: LabelFrame): boolean =>
  staysInside(candidate, candidate.box, frame, frame.least) && staysInside(candidate, candidate.box, frame, frame.most);

/** Marsaglia's xorshift (2003): the same layouts on every machine. */
function randomOf(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 1) / 4294967297;
  };
}
