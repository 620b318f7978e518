import type { Candidate, LabelItem } from './labelCandidates.ts';
import { clash, COST } from './labelClash.ts';
import type { Sweep } from './labelGeometry.ts';

/** A position for a label, with its hull in pixels at the least scale (0-3) and at the most (4-7): left, top, right, bottom. */
export interface Option {
  candidate: Candidate;
  hull: number[];
}

const EVERYWHERE = [-Infinity, -Infinity, Infinity, Infinity, -Infinity, -Infinity, Infinity, Infinity];

export function optionOf(candidate: Candidate, { least, most }: Sweep): Option {
  const [left, top, right, bottom] = candidate.hull;
  const [x, y, fx, fy] = [candidate.x * least, candidate.y * least, candidate.x * most, candidate.y * most];
  const hull = [left + x, top + y, right + x, bottom + y, left + fx, top + fy, right + fx, bottom + fy];
  return { candidate, hull };
}

/** A layout in the making, which knows at any time what each of its labels costs. */
export class LabelSheet {
  readonly chosen: (Option | null)[];
  readonly #items: LabelItem[];
  readonly #sweep: Sweep;
  /** Whether points of labels that are not yet placed are in nobody's way. */
  readonly #blind: boolean;
  /** The hulls of what is chosen, side by side: most pairs are told apart by these numbers alone. */
  readonly #hulls: Float64Array;
  /** What each label's clashes with all others cost; whole numbers, so that adding and taking away leave no trace. */
  readonly #clashes: Float64Array;

  constructor(items: LabelItem[], sweep: Sweep, blind: boolean) {
    this.#items = items;
    this.#sweep = sweep;
    this.#blind = blind;
    this.chosen = new Array<Option | null>(items.length).fill(null);
    this.#clashes = new Float64Array(items.length);
    this.#hulls = new Float64Array(items.length * 8);
    for (let index = 0; index < items.length; index++) this.#hulls.set(EVERYWHERE, index * 8);
  }

  costOf(index: number): number {
    const option = this.chosen[index];
    return option ? option.candidate.cost + (this.#clashes[index] ?? 0) : COST.hidden;
  }

  /** What all labels cost together; a clash of two counts for both. */
  total(): number {
    return this.chosen.reduce((sum, _, index) => sum + this.costOf(index), 0);
  }

  /** What a label would cost at another position among all the others; counted no further than `enough`. */
  tryOut(index: number, option: Option, enough: number): number {
    let cost = option.candidate.cost;
    for (let other = 0; other < this.chosen.length && cost < enough; other++)
      cost += this.#between(index, option, other);
    return cost;
  }

  choose(index: number, option: Option | null): void {
    const before = this.chosen[index] ?? null;
    if (before === option) return;
    let own = 0;
    for (let other = 0; other < this.chosen.length; other++) {
      if (option) own += this.#between(index, option, other);
      if (other !== index)
        this.#clashes[other] = (this.#clashes[other] ?? 0) + this.#change(index, before, option, other);
    }
    this.chosen[index] = option;
    this.#clashes[index] = own;
    this.#hulls.set(option?.hull ?? EVERYWHERE, index * 8);
  }

  /** How much dearer a placed label becomes when another one moves. */
  #change(index: number, before: Option | null, after: Option | null, other: number): number {
    const at = this.chosen[other];
    const item = this.#items[index];
    const neighbour = this.#items[other];
    if (!at || !item || !neighbour) return 0;
    return this.#cost(neighbour, at, item, after, other) - this.#cost(neighbour, at, item, before, other);
  }

  #cost(a: LabelItem, at: Option, b: LabelItem, bt: Option | null, other: number): number {
    if (bt === null) return this.#blind ? 0 : clash(a, at.candidate, b, null, this.#sweep);
    return this.#isApart(bt, other) ? 0 : clash(a, at.candidate, b, bt.candidate, this.#sweep);
  }

  #between(index: number, option: Option, other: number): number {
    const item = this.#items[index];
    const neighbour = this.#items[other];
    if (other === index || this.#isApart(option, other) || !item || !neighbour) return 0;
    const at = this.chosen[other];
    if (!at && this.#blind) return 0;
    return clash(item, option.candidate, neighbour, at?.candidate ?? null, this.#sweep);
  }

  /** Whether a position's hull lies on the same side of a label's throughout the range of scales. */
  #isApart({ hull }: Option, other: number): boolean {
    const all = this.#hulls;
    const at = other * 8;
    return (
      (hull[2]! <= all[at]! && hull[6]! <= all[at + 4]!) ||
      (hull[0]! >= all[at + 2]! && hull[4]! >= all[at + 6]!) ||
      (hull[3]! <= all[at + 1]! && hull[7]! <= all[at + 5]!) ||
      (hull[1]! >= all[at + 3]! && hull[5]! >= all[at + 7]!)
    );
  }
}
