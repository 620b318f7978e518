import { packBytes } from '../src/gazetteer/columns.ts';
import { packHashes } from '../src/gazetteer/nameIndex.ts';
import { hashId, ID_FILES, idFile } from '../src/gazetteer/shardIndex.ts';
import type { Cut } from './browserCut.ts';
import type { Shard } from './browserShards.ts';
import { encode, packSections } from './gazetteerFile.ts';
import { groupBy } from './groupBy.ts';

interface Home {
  id: string;
  hash: number;
  shard: number;
}

/** The files that `IdHomes` reads: for the id of each entry that is not in the cut, the shard with its primary name. */
export function packIdHomes(shards: Shard[], { areas, towns }: Cut, stamp: string): [string, Uint8Array][] {
  const known = new Set([...areas, ...towns].map(({ id }) => id));
  const homes = shards.flatMap(({ names }, shard) =>
    names.flatMap(({ row: { id, names }, name }): Home[] =>
      name === names[0] && !known.has(id) ? [{ id, hash: hashId(id), shard }] : [],
    ),
  );
  const byFile = groupBy(homes, ({ id }) => idFile(id));
  if (byFile.size !== ID_FILES) throw new Error(`Expected ids for ${ID_FILES} files, received ${byFile.size}.`);
  return [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, own]) => [file, packHomes(own, stamp)]);
}

function packHomes(homes: Home[], stamp: string): Uint8Array {
  const sorted = homes.toSorted((a, b) => a.hash - b.hash || a.shard - b.shard);
  return packSections([
    ['hashes', packBytes(packHashes(Uint32Array.from(sorted, ({ hash }) => hash)))],
    ['shards', packBytes(Int16Array.from(sorted, ({ shard }) => shard))],
    ['stamp', encode(stamp)],
  ]);
}
