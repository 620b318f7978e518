import { hashKey } from './nameIndex.ts';
import type { Sections } from './sections.ts';
import { WordFilter } from './wordFilter.ts';

/** Files that say in which shard an id is at home. */
export const ID_FILES = 128;

/**
 * What a cut of the gazetteer tells of the rest, which lies in shards: small files, each with the names between two
 * others in the order of their keys. The cut holds the parts `stamp`, `bounds` (the beginning of each shard's first key),
 * `words` (a filter of the first word and of the first two words of all keys in shards) and `everyday` (common words of which no shard holds a
 * name; with "+" where some name of a shard goes on after the word).
 */
export class ShardIndex {
  /** The same in the cut and in its shards: they were made together. */
  readonly stamp: string;
  private readonly bounds: string[];
  private readonly words: WordFilter;
  private readonly everyday = new Map<string, boolean>();

  constructor(sections: Sections) {
    this.stamp = sections.text('stamp');
    this.bounds = sections.text('bounds').split('\n');
    this.words = new WordFilter(sections.bytes('words'));
    for (const word of sections.text('everyday').split(' ')) {
      const goesOn = word.endsWith('+');
      this.everyday.set(goesOn ? word.slice(0, -1) : word, goesOn);
    }
  }

  /** The file of the shard that may hold names with the key; undefined where none does. */
  fileOf(key: string): string | undefined {
    if (key === '' || !this.isBegun(key) || this.everyday.has(key)) return undefined;
    return shardFile(this.shardOf(key));
  }

  /** Whether some name of a shard goes on after these words, both folded; or the file of the one shard that knows. */
  goesOn(words: string): boolean | string {
    if (words === '' || !this.isBegun(words)) return false;
    const first = this.shardOf(`${words} `);
    if (this.shardOf(`${words} \uffff`) > first) return true;
    return this.everyday.get(words) ?? shardFile(first);
  }

  /** Whether the first words begin some key in a shard; wrongly yes of one in four others. */
  private isBegun(key: string): boolean {
    const [word, two] = firstWords(key);
    return this.words.has(word) && (two === undefined || this.words.has(two));
  }

  /** The files of all shards that hold names whose keys begin so, in the order of the keys. */
  filesOf(beginning: string): string[] {
    const first = this.shardOf(beginning);
    const count = this.shardOf(`${beginning}\uffff`) - first + 1;
    return Array.from({ length: count }, (_, i) => shardFile(first + i));
  }

  /** The last shard that does not begin after the key. */
  private shardOf(key: string): number {
    let low = 0;
    let high = this.bounds.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.bounds[middle] as string) <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

export function shardFile(shard: number): string {
  return `${String(shard).padStart(4, '0')}.bin`;
}

/** The file that says in which shard the id is at home. */
export function idFile(id: string): string {
  return `ids-${String(hashId(id) % ID_FILES).padStart(3, '0')}.bin`;
}

/** 0 … 2³² − 1. */
export function hashId(id: string): number {
  return hashKey(
    Uint16Array.from({ length: id.length }, (_, i) => id.charCodeAt(i)),
    id.length,
  );
}

/** The first word of a key, and its first two if there are so many. */
export function firstWords(key: string): [string] | [string, string] {
  const space = key.indexOf(' ');
  if (space < 0) return [key];
  const second = key.indexOf(' ', space + 1);
  return [key.slice(0, space), second < 0 ? key : key.slice(0, second)];
}
