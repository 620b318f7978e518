/** Seeds and multipliers of the two hashes of a key, taken in one pass; after cyrb53 by bryc, public domain. */
export const SEED_A = 0xdeadbeef | 0;
export const SEED_B = 0x41c6ce57 | 0;
export const FACTOR_A = 0x9e3779b1;
export const FACTOR_B = 0x5f356495;

/**
 * Pairs of hashes with a number each, in one typed array with open addressing. Two hashes of 32 bits tell any two names
 * of the gazetteer apart; the keys themselves need not be kept.
 */
export class HashSlots {
  private readonly cells: Int32Array;
  private readonly mask: number;

  /** @param count Of different keys, at most. */
  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(count, 8) * 1.5));
    this.cells = new Int32Array(size * 4);
    this.mask = size - 1;
  }

  /** Sets the pair's number (1 or more) and gives the one it had, 0 if none. */
  put(a: number, b: number, value: number): number {
    const at = this.seek(a, b);
    const before = this.cells[at + 2] as number;
    this.cells[at] = a;
    this.cells[at + 1] = b;
    this.cells[at + 2] = value;
    return before;
  }

  /** The pair's number, 0 if none. */
  get(a: number, b: number): number {
    return this.cells[this.seek(a, b) + 2] as number;
  }

  private seek(a: number, b: number): number {
    const { cells, mask } = this;
    let slot = mix(a ^ (b >>> 13)) & mask;
    while (cells[slot * 4 + 2] !== 0 && (cells[slot * 4] !== a || cells[slot * 4 + 1] !== b)) slot = (slot + 1) & mask;
    return slot * 4;
  }
}

function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
