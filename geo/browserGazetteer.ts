import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { firstWords, shardFile } from '../src/gazetteer/shardIndex.ts';
import { buildWordFilter } from '../src/gazetteer/wordFilter.ts';
import { chooseCut, pickRows, readNamed, selectNames, type Cut, type Outside } from './browserCut.ts';
import { packShard, partNames, type Shard } from './browserShards.ts';
import { packIdHomes } from './idHomes.ts';
import { LICENCE, type World } from './gazetteer.ts';
import { encode, packGazetteer } from './gazetteerFile.ts';
import type { Outputs } from './outputs.ts';

/** Bytes that the cut may take, gzipped: who opens the studio waits for it. */
const BUDGET = 598_000;
/** What of it the index of the shards takes at least. */
const INDEX = 90_000;
/** Inhabitants from which on a town is in the cut: the first that keeps the budget. */
const THRESHOLDS = [10, 12, 15, 18, 20, 22, 25, 30, 35, 40, 50, 60, 75, 100, 150, 200].map((count) => count * 1000);

/**
 * The gazetteer for browsers: a cut with what most texts name, and shards with everything else, by the first letters of
 * the names. All files are gzipped, for not every static host does that, and carry one stamp.
 */
export function buildBrowserGazetteer(world: World): Outputs {
  const named = readNamed(world);
  for (let at = guessThreshold(world, named); at < THRESHOLDS.length; at++) {
    const cut = chooseCut(world, named, THRESHOLDS[at]!);
    const shards = partNames(cut.outside);
    const stamp = stampOf(world, THRESHOLDS[at]!);
    const names = compress(packCut(world, cut, shards, stamp));
    if (names.length > BUDGET) continue;
    const others = [
      ...shards.map((shard, i): [string, Uint8Array] => [shardFile(i), packShard(shard, world, stamp)]),
      ...packIdHomes(shards, cut, stamp),
    ];
    return Object.fromEntries(
      [['names.bin', names] as const, ...others.map(([file, bytes]) => [file, compress(bytes)] as const)].map(
        ([file, bytes]) => [`browser/${file}`, bytes],
      ),
    );
  }
  throw new Error(`No cut of the gazetteer keeps ${BUDGET} bytes.`);
}

/** The first threshold whose places alone leave room: to part all names into shards for each would take minutes. */
function guessThreshold(world: World, named: Outside[]): number {
  let low = 0;
  let high = THRESHOLDS.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { kept } = selectNames(world, named, THRESHOLDS[middle]!);
    const bytes = packGazetteer({ ...world, ...pickRows(world, kept), licence: LICENCE, withIndex: false });
    if (compress(bytes).length + INDEX <= BUDGET) high = middle;
    else low = middle + 1;
  }
  return low;
}

function packCut({ capitals, locals }: World, cut: Cut, shards: Shard[], stamp: string): Uint8Array {
  const words = new Set<string>(cut.outside.flatMap(({ key }) => firstWords(key)));
  return packGazetteer({
    areas: cut.areas,
    towns: cut.towns,
    capitals,
    locals,
    licence: LICENCE,
    withIndex: false,
    more: [
      ['stamp', encode(stamp)],
      ['bounds', encode(shards.map(({ begin }) => begin).join('\n'))],
      ['words', buildWordFilter([...words].sort())],
      ['everyday', encode(cut.everyday.join(' '))],
    ],
  });
}

/** Tells a cut and its shards from those of other data. */
function stampOf({ areas, towns }: World, townsFrom: number): string {
  const hash = createHash('sha256').update(String(townsFrom));
  for (const { id, lat, lon, population, names } of [...areas, ...towns]) {
    hash.update(`${id} ${lat} ${lon} ${population} ${names.map(({ name, via }) => `${name}/${via}`).join()}\n`);
  }
  return hash.digest('hex').slice(0, 8);
}

/** The same bytes on every system: gzip would name it. */
function compress(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}
