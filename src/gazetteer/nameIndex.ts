import { foldedUnits, foldName } from './foldName.ts';
import { addUp, takeApart } from './columns.ts';

const SPACE = 32;
const NEWLINE = 10;
/** The fractional part of the golden ratio, as in Knuth's multiplicative hashing. */
const FACTOR = 0x9e3779b1 | 0;
/** More than there are names: a hash and an ordinal sort as one number. */
const ORDINALS = 2 ** 20;

/**
 * Where to find names by their key, as sorted hashes. It takes longer to make than to load, so the file holds it; a file
 * for browsers leaves it out, for hashes do not compress.
 */
export interface NameIndex {
  /** Hashes of the keys of all names, rising. */
  hashes: Uint32Array;
  /** The ordinal of the name behind each hash; of names with one hash, rising. */
  ordinals: Int32Array;
  /** Hashes of the beginnings of keys, up to each space; rising, each once. */
  beginnings: Uint32Array;
}

/** @param text Names, each closed by a control character up to "\n". */
export function buildNameIndex(text: string): NameIndex {
  const pairs: number[] = [];
  const beginnings = new Set<number>();
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > NEWLINE) continue;
    const length = foldName(text, start, i);
    for (let at = 0; at < length; at++) {
      if (foldedUnits[at] === SPACE) beginnings.add(hashKey(foldedUnits, at));
    }
    pairs.push(hashKey(foldedUnits, length) * ORDINALS + pairs.length);
    start = i + 1;
  }
  if (pairs.length > ORDINALS) throw new Error(`The index holds at most ${ORDINALS} names, received ${pairs.length}.`);
  const sorted = Float64Array.from(pairs).sort();
  return {
    hashes: Uint32Array.from(sorted, (pair) => Math.floor(pair / ORDINALS)),
    ordinals: Int32Array.from(sorted, (pair) => pair % ORDINALS),
    beginnings: Uint32Array.from(beginnings).sort(),
  };
}

/** The hash of a folded key: 0 … 2³² − 1. */
export function hashKey(units: Uint16Array, length: number): number {
  let hash = length;
  for (let i = 0; i < length; i++) {
    hash = Math.imul(hash ^ (units[i] as number), FACTOR);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), FACTOR);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Sorted hashes as differences, for the file; `readHashes` undoes it. */
export function packHashes(hashes: Uint32Array): Int32Array {
  return takeApart(new Int32Array(hashes));
}

export function readHashes(column: Int32Array): Uint32Array {
  return new Uint32Array(addUp(column).buffer);
}
