import { NAME_TYPES } from './kinds.ts';
import { NameTable } from './nameTable.ts';
import type { NameType } from './gazetteer.ts';

const NEWLINE = 10;

/** All names of all entries, found by key and listed by entry. */
export class EntryNames {
  private readonly text: string;
  /** Where each name begins in the text. */
  private readonly starts: Uint32Array;
  /** The entry of each name. */
  private readonly entries: Uint32Array;
  /** The first name of each entry; one more at the end. */
  private readonly firsts: Uint32Array;
  private readonly table: NameTable;

  /** @param count The number of entries, one line of the text each. */
  constructor(text: string, count: number) {
    this.text = text;
    this.firsts = new Uint32Array(count + 1);
    const size = countNames(text);
    this.starts = new Uint32Array(size + 1);
    this.entries = new Uint32Array(size);
    this.split();
    this.table = new NameTable(size);
    for (let i = size - 1; i >= 0; i--) this.table.add(i, text, this.start(i), this.end(i));
  }

  /** The names that share the key of `name`, in the order of the entries. */
  find(name: string): { entry: number; via: NameType; name: string }[] {
    return this.table
      .find(name)
      .map((i) => ({ entry: this.entries[i] as number, via: this.via(i), name: this.name(i) }));
  }

  startsName(words: string): boolean {
    return this.table.startsName(words);
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

function countNames(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) <= NEWLINE) count++;
  return count;
}
