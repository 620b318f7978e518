import { UserError } from '../error.ts';
import type { PlaceId } from '../explainer/explainer.ts';
import { compareEntries } from './compareEntries.ts';
import { foldedUnits, foldName } from './foldName.ts';
import type { Entry, Gazetteer, Match } from './gazetteer.ts';
import { IdHomes } from './idHomes.ts';
import { nameKey } from './nameKey.ts';
import { openGazetteer, type GazetteerPart } from './readGazetteer.ts';
import { readSections } from './sections.ts';
import { idFile, ShardIndex } from './shardIndex.ts';

/** The gazetteer as it is known at one time. */
export interface View {
  gazetteer: Gazetteer;
  /** Files that hold what the gazetteer was asked and could not know; until they are added it answers as if it held no
   *  such place. Where this stays empty, every answer was the same as the whole gazetteer's. */
  missing: Set<string>;
}

/** A gazetteer that begins as a cut of the whole one and takes up its shards as they come. */
export class GrowingGazetteer {
  private readonly cut: GazetteerPart;
  private readonly index: ShardIndex;
  private readonly shards = new Map<string, GazetteerPart>();
  private readonly homes = new Map<string, IdHomes>();
  /** Entries out of shards, so that an id always gives the same object. */
  private readonly entries = new Map<PlaceId, Entry>();

  /**
   * @param data The cut.
   * @throws UserError if the data is not a cut or not all of one.
   */
  constructor(data: Uint8Array, file: string) {
    const sections = readSections(data, file);
    this.cut = openGazetteer(sections);
    this.index = new ShardIndex(sections);
  }

  /** The stamp that the cut and its shards share. */
  get stamp(): string {
    return this.index.stamp;
  }

  has(file: string): boolean {
    return this.shards.has(file) || this.homes.has(file);
  }

  /**
   * Takes up a file that was missing.
   * @throws UserError if it is damaged, or was made with another cut.
   */
  add(file: string, data: Uint8Array): void {
    const sections = readSections(data, file);
    if (sections.text('stamp') !== this.stamp) {
      throw new UserError(`Expected ${file} of version ${this.stamp}, received another. Load the page again.`, {
        file,
      });
    }
    if (sections.has('shards')) this.homes.set(file, new IdHomes(sections));
    else this.shards.set(file, openGazetteer(sections));
  }

  /** The files of the shards that may hold names that begin so; the one with the very name first. */
  filesOf(beginning: string): string[] {
    return this.index.filesOf(nameKey(beginning));
  }

  /** The names known now that begin so, each with its entry; in no order. */
  beginning(text: string): Match[] {
    const key = nameKey(text);
    if (key === '') return [];
    const shards = this.index.filesOf(key).flatMap((file) => this.shards.get(file) ?? []);
    return [this.cut, ...shards].flatMap((part) =>
      part.beginning(key).map((match) => ({ ...match, entry: this.same(match.entry) })),
    );
  }

  /** Forgets the shards that came first, to keep memory small; they can be added again. */
  trim(most: number): void {
    if (this.shards.size <= most) return;
    for (const file of [...this.shards.keys()].slice(0, this.shards.size - most)) this.shards.delete(file);
    this.entries.clear();
  }

  view(): View {
    const { cut } = this;
    const missing = new Set<string>();
    const ask = (file: string): Gazetteer | undefined => {
      const shard = this.shards.get(file);
      if (!shard) missing.add(file);
      return shard;
    };
    const entry = (id: PlaceId): Entry | undefined => cut.entry(id) ?? this.entries.get(id) ?? this.seek(id, missing);
    const gazetteer: Gazetteer = {
      find: (name) => {
        const file = this.index.fileOf(nameKey(name));
        const found = cut.find(name);
        return file === undefined ? found.sort(inOrder) : this.merge(found, ask(file)?.find(name) ?? []);
      },
      startsName: (words) => {
        if (cut.startsName(words)) return true;
        const key = String.fromCharCode(...foldedUnits.subarray(0, foldName(words, 0, words.length, true)));
        const known = this.index.goesOn(key);
        return typeof known === 'string' ? (ask(known)?.startsName(words) ?? false) : known;
      },
      entry,
      country: (code) => cut.country(code),
      capitalOf: (code) => cut.capitalOf(code),
      admin1: (code) => entry(`admin1:${code}`),
      admin2: (code) => entry(`admin2:${code}`),
      localName: (id) => this.first((part) => part.localName(id)),
      names: (id) => [...new Set(this.parts().flatMap((part) => part.names(id)))],
    };
    return { gazetteer, missing };
  }

  private parts(): Gazetteer[] {
    return [this.cut, ...this.shards.values()];
  }

  /** The one object for an entry, whichever part gave it. */
  private same(entry: Entry): Entry {
    const first = this.cut.entry(entry.id) ?? this.entries.get(entry.id);
    if (first) return first;
    this.entries.set(entry.id, entry);
    return entry;
  }

  /** Finds an entry of a shard by its id. */
  private seek(id: PlaceId, missing: Set<string>): Entry | undefined {
    const file = idFile(id);
    const homes = this.homes.get(file);
    if (!homes) missing.add(file);
    for (const home of homes?.filesOf(id) ?? []) {
      const shard = this.shards.get(home);
      if (!shard) missing.add(home);
      const found = shard?.entry(id);
      if (found) return this.same(found);
    }
    return undefined;
  }

  private first<Value>(read: (part: Gazetteer) => Value | undefined): Value | undefined {
    for (const part of this.parts()) {
      const value = read(part);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Both parts' matches in the one order, each once: a shard repeats the primary names of its entries. */
  private merge(found: Match[], more: Match[]): Match[] {
    const all = [...found];
    for (const match of more) {
      const isNew = !found.some(({ entry, name }) => entry.id === match.entry.id && name === match.name);
      if (isNew) all.push({ ...match, entry: this.same(match.entry) });
    }
    return all.sort(inOrder);
  }
}

function inOrder(a: Match, b: Match): number {
  return compareEntries(a.entry, b.entry);
}
