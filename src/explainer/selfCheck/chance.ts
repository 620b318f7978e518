/** Chance that is the same on every machine and for every reader of the same text. */
export class Chance {
  #state: number;

  /** @param seed Any text (FNV-1a makes a number of it). */
  constructor(seed: string) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
    this.#state = hash >>> 0 || 1;
  }

  /** A whole number from 0, below `count` (Marsaglia's xorshift, 2003). */
  below(count: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % count;
  }

  /** A copy in another order (Fisher and Yates). */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
    }
    return mixed;
  }

  /** One right answer among others, in an order that tells nothing. */
  mix<Item>(right: Item, others: readonly Item[]): { options: Item[]; right: number } {
    const options = this.shuffle([right, ...others]);
    return { options, right: options.indexOf(right) };
  }
}
