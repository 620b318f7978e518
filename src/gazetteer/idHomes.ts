import { HashTable } from './hashTable.ts';
import { readHashes } from './nameIndex.ts';
import type { Sections } from './sections.ts';
import { hashId, shardFile } from './shardIndex.ts';

/** For a part of all ids: the shard where each stands under its primary name. */
export class IdHomes {
  private readonly table: HashTable;
  private readonly shards: Int16Array;

  constructor(sections: Sections) {
    this.table = new HashTable(readHashes(sections.int32('hashes')));
    this.shards = sections.int16('shards');
  }

  /** The files of the shards that may hold the entry: one, or of a thousandth of the ids two; none if there is no such id. */
  filesOf(id: string): string[] {
    const hash = hashId(id);
    const files: string[] = [];
    for (let at = this.table.find(hash); at >= 0 && this.table.hashes[at] === hash; at++) {
      files.push(shardFile(this.shards[at] as number));
    }
    return files;
  }
}
