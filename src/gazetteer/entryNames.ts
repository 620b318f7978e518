import { foldedUnits, foldName } from './foldName.ts';
import type { NameType } from './gazetteer.ts';
import { HashTable } from './hashTable.ts';
import { NAME_TYPES } from './kinds.ts';
import { hashKey, type NameIndex } from './nameIndex.ts';

const NEWLINE = 10;

/** A name with the place of its entry in the columns. */
export interface Found {
  entry: number;
  via: NameType;
  name: string;
}

/** All names of all entries, found by key and listed by entry. */
export class EntryNames {
  private readonly text: string;
  /** Where each name begins in the text. */
  private readonly starts: Uint32Array;
  /** The entry of each name. */
  private readonly entries: Uint32Array;
  /** The first name of each entry; one more at the end. */
  private readonly firsts: Uint32Array;
  private readonly table: HashTable;
  private readonly ordinals: Int32Array;
  private readonly beginnings: HashTable;

  /**
   * @param text One line an entry.
   * @param count The number of entries.
   */
  constructor(text: string, count: number, { hashes, ordinals, beginnings }: NameIndex) {
    this.text = text;
    this.starts = new Uint32Array(ordinals.length + 1);
    this.entries = new Uint32Array(ordinals.length);
    this.firsts = new Uint32Array(count + 1);
    this.table = new HashTable(hashes);
    this.ordinals = ordinals;
    this.beginnings = new HashTable(beginnings);
    this.split();
  }

  /** The names that share the key of `name`, in the order of the entries. */
  find(name: string): Found[] {
    const length = foldName(name);
    const hash = hashKey(foldedUnits, length);
    const first = this.table.find(hash);
    if (first < 0) return [];
    const key = foldedUnits.slice(0, length);
    const found: Found[] = [];
    for (let at = first; this.table.hashes[at] === hash; at++) {
      const i = this.ordinals[at] as number;
      if (this.hasKey(i, key)) found.push(this.found(i));
    }
    return found;
  }

  /** The names whose keys begin so, in the order of the entries. Looks at every name: some milliseconds for 50,000. */
  beginning(key: string): Found[] {
    const units = Uint16Array.from({ length: key.length }, (_, i) => key.charCodeAt(i));
    const found: Found[] = [];
    for (let i = 0; i < this.entries.length; i++) {
      if (foldName(this.text, this.start(i), this.end(i)) < units.length) continue;
      if (units.every((unit, at) => unit === foldedUnits[at])) found.push(this.found(i));
    }
    return found;
  }

  /** Whether some name goes on after these words; wrongly yes about once in 50,000 times. */
  startsName(words: string): boolean {
    return this.beginnings.find(hashKey(foldedUnits, foldName(words, 0, words.length, true))) >= 0;
  }

  /** The names of an entry, the primary one first. */
  of(entry: number): string[] {
    const names: string[] = [];
    for (let i = this.firsts[entry] as number; i < (this.firsts[entry + 1] as number); i++) names.push(this.name(i));
    return names;
  }

  primary(entry: number): string {
    return this.name(this.firsts[entry] as number);
  }

  private split(): void {
    let name = 0;
    let entry = 0;
    for (let i = 0; i < this.text.length; i++) {
      const code = this.text.charCodeAt(i);
      if (code > NEWLINE) continue;
      this.entries[name++] = entry;
      this.starts[name] = i + 1;
      if (code === NEWLINE) this.firsts[++entry] = name;
    }
  }

  /** Among half a million keys a few share their hash, so the key itself is compared too. */
  private hasKey(name: number, key: Uint16Array): boolean {
    const length = foldName(this.text, this.start(name), this.end(name));
    return length === key.length && key.every((unit, i) => unit === foldedUnits[i]);
  }

  private found(name: number): Found {
    return { entry: this.entries[name] as number, via: this.via(name), name: this.name(name) };
  }

  private start(name: number): number {
    return this.starts[name] as number;
  }

  private end(name: number): number {
    return this.start(name + 1) - 1;
  }

  private name(name: number): string {
    return this.text.slice(this.start(name), this.end(name));
  }

  private via(name: number): NameType {
    const isFirst = this.firsts[this.entries[name] as number] === name;
    return isFirst ? 'primary' : (NAME_TYPES[this.text.charCodeAt(this.start(name) - 1)] ?? 'alias');
  }
}
