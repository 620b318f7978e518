import { foldedUnits, foldName } from './foldName.ts';
import { PairHash } from './pairHash.ts';

const SPACE = 32;
const hash = new PairHash();

/** Names by their key, and the beginnings of names by theirs; open addressing in typed arrays. */
export class NameTable {
  private readonly names: Slots;
  private readonly beginnings: Slots;
  private readonly head: Int32Array;
  private readonly next: Int32Array;

  /** @param count How many names will be added; their ordinals are 0 … count − 1. */
  constructor(count: number) {
    this.names = new Slots(count);
    this.beginnings = new Slots(count);
    this.head = new Int32Array(this.names.size).fill(-1);
    this.next = new Int32Array(count);
  }

  /** Files `text.slice(start, end)` under its key. Ordinals added last are found first. */
  add(ordinal: number, text: string, start: number, end: number): void {
    const length = foldName(text, start, end);
    hash.reset();
    for (let i = 0; i < length; i++) {
      const unit = foldedUnits[i] as number;
      if (unit === SPACE) this.beginnings.claim(hash.first, hash.second);
      hash.add(unit);
    }
    const slot = this.names.claim(hash.first, hash.second);
    this.next[ordinal] = this.head[slot] as number;
    this.head[slot] = ordinal;
  }

  /** Ordinals of the names with the same key. */
  find(name: string): number[] {
    hash.reset().addAll(foldedUnits, foldName(name));
    const slot = this.names.find(hash.first, hash.second);
    const found: number[] = [];
    if (slot < 0) return found;
    for (let at = this.head[slot] as number; at >= 0; at = this.next[at] as number) found.push(at);
    return found;
  }

  /** Whether some name begins with these whole words and goes on. */
  startsName(words: string): boolean {
    hash.reset().addAll(foldedUnits, foldName(words, 0, words.length, true));
    return this.beginnings.find(hash.first, hash.second) >= 0;
  }
}

/** A set of hash pairs, at most half full. */
class Slots {
  readonly size: number;
  private readonly first: Int32Array;
  private readonly second: Int32Array;

  constructor(count: number) {
    this.size = 2 ** Math.ceil(Math.log2(Math.max(count, 8) * 2));
    this.first = new Int32Array(this.size);
    this.second = new Int32Array(this.size);
  }

  /** The pair's slot, taken for it if it had none. */
  claim(first: number, second: number): number {
    const slot = this.seek(first, second);
    this.first[slot] = first;
    this.second[slot] = second;
    return slot;
  }

  /** The pair's slot or −1. */
  find(first: number, second: number): number {
    const slot = this.seek(first, second);
    return this.second[slot] === 0 ? -1 : slot;
  }

  private seek(first: number, second: number): number {
    let slot = first & (this.size - 1);
    while (this.second[slot] !== 0 && (this.first[slot] !== first || this.second[slot] !== second)) {
      slot = (slot + 1) & (this.size - 1);
    }
    return slot;
  }
}
