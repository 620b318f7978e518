import { foldedUnits, foldName } from './foldName.ts';
import { FACTOR_A, FACTOR_B, HashSlots, SEED_A, SEED_B } from './hashSlots.ts';

const SPACE = 32;

/** Names by their key, and the beginnings of names by theirs. */
export class NameTable {
  /** Key → the ordinal of the name that was added last, plus 1. */
  private readonly names: HashSlots;
  private readonly beginnings: HashSlots;
  /** From each name to the one with the same key that was added before it, plus 1. */
  private readonly next: Int32Array;

  /** @param count How many names will be added; their ordinals are 0 … count − 1. */
  constructor(count: number) {
    this.names = new HashSlots(count);
    // Most names are one word, and the others share their beginnings ("San", "Saint", "New").
    this.beginnings = new HashSlots(count);
    this.next = new Int32Array(count);
  }

  /** Files `text.slice(start, end)` under its key. Ordinals added last are found first. */
  add(ordinal: number, text: string, start: number, end: number): void {
    const length = foldName(text, start, end);
    let a = SEED_A;
    let b = SEED_B;
    for (let i = 0; i < length; i++) {
      const unit = foldedUnits[i] as number;
      if (unit === SPACE) this.beginnings.put(a, b, 1);
      a = Math.imul(a ^ unit, FACTOR_A) ^ (b >>> 15);
      b = Math.imul(b ^ unit, FACTOR_B);
    }
    this.next[ordinal] = this.names.put(a, b, ordinal + 1);
  }

  /** Ordinals of the names with the same key. */
  find(name: string): number[] {
    const found: number[] = [];
    let at = look(this.names, foldName(name));
    for (; at > 0; at = this.next[at - 1] as number) found.push(at - 1);
    return found;
  }

  /** Whether some name begins with these whole words and goes on. */
  startsName(words: string): boolean {
    return look(this.beginnings, foldName(words, 0, words.length, true)) > 0;
  }
}

/** Looks up what `foldName` wrote. */
function look(slots: HashSlots, length: number): number {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < length; i++) {
    const unit = foldedUnits[i] as number;
    a = Math.imul(a ^ unit, FACTOR_A) ^ (b >>> 15);
    b = Math.imul(b ^ unit, FACTOR_B);
  }
  return slots.get(a, b);
}
