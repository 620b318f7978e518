import { hashKey } from './nameIndex.ts';

/** Bits a word: a word that is not in the filter passes it once in four times. */
const BITS = 2;
const A_BYTE = 8 / BITS;
/** Slots a word that let all words find a place of their own (Graf and Lemire, Xor Filters, 2020). */
const ROOM = 1.23;

/** A set of words that takes two and a half bits a word: it holds every word that was put in, and one in four others. */
export class WordFilter {
  private readonly seed: number;
  private readonly prints: Uint8Array;
  private readonly third: number;

  /** @param bytes What `buildWordFilter` made. */
  constructor(bytes: Uint8Array) {
    this.seed = bytes[0] ?? 0;
    this.prints = bytes.subarray(1);
    this.third = Math.floor((this.prints.length * A_BYTE) / 3);
  }

  /** Never wrongly no; wrongly yes in one of four cases. */
  has(word: string): boolean {
    const hash = hashWord(word);
    let sum = print(hash);
    for (let k = 0; k < 3; k++) sum ^= this.read(slot(hash, this.seed, k, this.third));
    return sum === 0;
  }

  private read(at: number): number {
    return ((this.prints[Math.floor(at / A_BYTE)] as number) >>> (BITS * (at % A_BYTE))) & (2 ** BITS - 1);
  }
}

/** Packs words into the bytes of a `WordFilter`: the seed that worked, then the prints. */
export function buildWordFilter(words: Iterable<string>): Uint8Array {
  const hashes = Uint32Array.from(new Set(Array.from(words, hashWord)));
  const bytes = new Uint8Array(1 + Math.ceil((hashes.length * ROOM + 32) / A_BYTE));
  const third = Math.floor(((bytes.length - 1) * A_BYTE) / 3);
  for (let seed = 0; seed < 256; seed++) {
    const order = peel(hashes, seed, third);
    if (!order) continue;
    bytes[0] = seed;
    for (const { hash, at } of order.reverse()) {
      let sum = print(hash);
      for (let k = 0; k < 3; k++) {
        const other = slot(hash, seed, k, third);
        if (other !== at) sum ^= ((bytes[1 + Math.floor(other / A_BYTE)] as number) >>> (BITS * (other % A_BYTE))) & 3;
      }
      const byte = 1 + Math.floor(at / A_BYTE);
      bytes[byte] = (bytes[byte] as number) | (sum << (BITS * (at % A_BYTE)));
    }
    return bytes;
  }
  throw new Error(`No seed gives each of ${hashes.length} words a slot of its own.`);
}

/** Takes away, again and again, a word that is alone in one of its slots; nothing if some words never are. */
function peel(hashes: Uint32Array, seed: number, third: number): { hash: number; at: number }[] | undefined {
  const counts = new Int32Array(third * 3);
  const sums = new Uint32Array(third * 3);
  const turn = (hash: number, by: number): void => {
    for (let k = 0; k < 3; k++) {
      const at = slot(hash, seed, k, third);
      counts[at] = (counts[at] as number) + by;
      sums[at] = (sums[at] as number) ^ hash;
    }
  };
  for (const hash of hashes) turn(hash, 1);
  const alone: number[] = [];
  counts.forEach((count, at) => {
    if (count === 1) alone.push(at);
  });
  const order: { hash: number; at: number }[] = [];
  for (let at = alone.pop(); at !== undefined; at = alone.pop()) {
    if (counts[at] !== 1) continue;
    const hash = sums[at] as number;
    order.push({ hash, at });
    turn(hash, -1);
    for (let k = 0; k < 3; k++) {
      const other = slot(hash, seed, k, third);
      if (counts[other] === 1) alone.push(other);
    }
  }
  return order.length === hashes.length ? order : undefined;
}

function hashWord(word: string): number {
  return hashKey(
    Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i)),
    word.length,
  );
}

/** The k-th slot of a word, in the k-th third of all slots. */
function slot(hash: number, seed: number, k: number, third: number): number {
  return k * third + (mix(hash + Math.imul(seed * 3 + k + 1, 0x9e3779b1)) % third);
}

function print(hash: number): number {
  return mix(hash ^ 0x5bd1e995) >>> (32 - BITS);
}

/** MurmurHash3's last step (Appleby, public domain). */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
