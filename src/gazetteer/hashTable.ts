/** Hashes a bucket holds on average, where there are many. */
const FILL = 8;
const WIDEST = 16;

/** Sorted hashes of 32 bits, each found at once by way of its upper bits. */
export class HashTable {
  readonly hashes: Uint32Array;
  /** How far to shift a hash, to leave the bits that say its bucket. */
  private readonly shift: number;
  /** Where the hashes of each bucket begin. */
  private readonly buckets: Uint32Array;

  constructor(hashes: Uint32Array) {
    this.hashes = hashes;
    const bits = Math.min(WIDEST, Math.ceil(Math.log2(hashes.length / FILL + 2)));
    this.shift = 32 - bits;
    this.buckets = new Uint32Array(2 ** bits + 1);
    let bucket = 0;
    for (let i = 0; i < hashes.length; i++) {
      const upper = (hashes[i] as number) >>> this.shift;
      while (bucket <= upper) this.buckets[bucket++] = i;
    }
    this.buckets.fill(hashes.length, bucket);
  }

  /** Where the hash stands first, −1 if nowhere. */
  find(hash: number): number {
    const upper = hash >>> this.shift;
    const end = this.buckets[upper + 1] as number;
    for (let i = this.buckets[upper] as number; i < end; i++) if (this.hashes[i] === hash) return i;
    return -1;
  }
}
