import type { Outside } from './browserCut.ts';
import { withNames } from './browserCut.ts';
import type { World } from './gazetteer.ts';
import { encode, packGazetteer } from './gazetteerFile.ts';
import type { GazetteerRow, RowName } from './gazetteerRow.ts';
import { groupBy } from './groupBy.ts';

/** As many files as a static host serves without complaint: the smaller a shard, the less a text has to fetch. */
const SHARDS = 1350;
/** Bytes that an entry takes in a shard beside its names, about. */
const ENTRY = 14;

export interface Shard {
  /** The shortest beginning of its first key that tells it from the shard before. */
  begin: string;
  names: Outside[];
}

/** Parts names, sorted by key, into shards of about one size; names of one key stay together. */
export function partNames(outside: Outside[]): Shard[] {
  const groups = [...groupBy(outside, ({ key }) => key).entries()];
  const weigh = ({ name, row }: Outside): number =>
    ENTRY + name.name.length + (name === row.names[0] ? 0 : row.names[0]!.name.length);
  const each = outside.reduce((sum, one) => sum + weigh(one), 0) / SHARDS;
  const shards: Shard[] = [];
  let weight = 0;
  let before = '';
  for (const [key, names] of groups) {
    if (shards.length === 0 || weight >= each * shards.length)
      shards.push({ begin: tellApart(before, key), names: [] });
    shards.at(-1)!.names.push(...names);
    weight += names.reduce((sum, one) => sum + weigh(one), 0);
    before = key;
  }
  return shards;
}

function tellApart(before: string, key: string): string {
  let at = 0;
  while (at < before.length && before[at] === key[at]) at++;
  return key.slice(0, at + 1);
}

export function packShard({ names }: Shard, { locals }: World, stamp: string): Uint8Array {
  const rows = new Map<GazetteerRow, RowName[]>();
  for (const { row, name } of names) rows.set(row, [...(rows.get(row) ?? []), name]);
  const towns = new Set(names.flatMap(({ row, isTown }) => (isTown ? [row] : [])));
  const pick = (isTown: boolean): GazetteerRow[] =>
    [...rows].flatMap(([row, own]) => (towns.has(row) === isTown ? withNames(row, own) : []));
  return packGazetteer({
    areas: pick(false),
    towns: pick(true),
    capitals: {},
    locals,
    withIndex: false,
    more: [['stamp', encode(stamp)]],
  });
}
