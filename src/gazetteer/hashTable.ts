const BUCKETS = 2 ** 16;
const SHIFT = 16;

/** Sorted hashes of 32 bits, each found at once by way of its upper half. */
export class HashTable {
  readonly hashes: Uint32Array;
  /** Where the hashes with each upper half begin. */
  private readonly buckets = new Uint32Array(BUCKETS + 1);

  constructor(hashes: Uint32Array) {
    this.hashes = hashes;
    let bucket = 0;
    for (let i = 0; i < hashes.length; i++) {
      const upper = (hashes[i] as number) >>> SHIFT;
      while (bucket <= upper) this.buckets[bucket++] = i;
    }
    this.buckets.fill(hashes.length, bucket);
  }

  /** Where the hash stands first, −1 if nowhere. */
  find(hash: number): number {
    const upper = hash >>> SHIFT;
    const end = this.buckets[upper + 1] as number;
    for (let i = this.buckets[upper] as number; i < end; i++) if (this.hashes[i] === hash) return i;
    return -1;
  }
}
