import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../src/gazetteer/nameKey.ts';
import { groupBy } from './groupBy.ts';
import type { World } from './gazetteer.ts';
import type { GazetteerRow, RowName } from './gazetteerRow.ts';

/** Towns that are known the world over are known by several names; of smaller ones the shards hold them. */
const ALTERNATES_FROM = 500_000;
/** Of the country whose counties news names like towns. */
const COUNTIES = /^admin2:US\./;
/** Of an everyday word that so many places are called at most, the cut holds them all. */
const NAMESAKES = 1;

/** A name that the cut leaves to the shards. */
export interface Outside {
  key: string;
  row: GazetteerRow;
  name: RowName;
  isTown: boolean;
}

export interface Cut {
  areas: GazetteerRow[];
  towns: GazetteerRow[];
  /** Sorted by key. */
  outside: Outside[];
  /** Words of which no name is outside; with "+" where some name outside goes on after the word. */
  everyday: string[];
}

/** Every name of the world with its key, which takes a while to make. */
export function readNamed({ areas, towns }: World): Outside[] {
  const named = (row: GazetteerRow, isTown: boolean): Outside[] =>
    row.names.map((name) => ({ key: nameKey(name.name), row, name, isTown }));
  return [...areas.flatMap((row) => named(row, false)), ...towns.flatMap((row) => named(row, true))];
}

/**
 * The cut: all areas but foreign counties, capitals, towns from so many inhabitants on; and the few places that are
 * called as everyday words are, so that no shard is asked for "Monday".
 */
export function chooseCut(world: World, named: Outside[], townsFrom: number): Cut {
  const { kept, left } = selectNames(world, named, townsFrom);
  const { everyday, outside } = takeEveryday(left, kept);
  return { ...pickRows(world, kept), outside: outside.sort(byKey), everyday };
}

type Kept = Map<GazetteerRow, RowName[]>;

/** What the cut keeps but for everyday words, and what it leaves. */
export function selectNames({ capitals }: World, named: Outside[], townsFrom: number): { kept: Kept; left: Outside[] } {
  const seats = new Set(Object.values(capitals));
  const kept: Kept = new Map();
  const left: Outside[] = [];
  for (const one of named) {
    if (isKept(one, townsFrom, seats)) addTo(kept, one);
    else left.push(one);
  }
  return { kept, left };
}

export function pickRows({ areas, towns }: World, kept: Kept): Pick<Cut, 'areas' | 'towns'> {
  const pick = (rows: GazetteerRow[]): GazetteerRow[] => rows.flatMap((row) => withNames(row, kept.get(row) ?? []));
  return { areas: pick(areas), towns: pick(towns) };
}

function isKept({ row, name, isTown }: Outside, townsFrom: number, seats: Set<string>): boolean {
  const { id, kind, population, capital, names } = row;
  if (!isTown) return kind !== 'county' || COUNTIES.test(id);
  if (population >= ALTERNATES_FROM) return true;
  const isSeat = capital === 'country' || capital === 'admin1' || seats.has(id);
  return name === names[0] && (isSeat || population >= townsFrom);
}

function addTo(rows: Kept, { row, name }: Outside): void {
  const names = rows.get(row);
  if (names) names.push(name);
  else rows.set(row, [name]);
}

/** Moves the places that bear everyday words as their names into the cut, where they are few. */
function takeEveryday(left: Outside[], kept: Kept): Pick<Cut, 'everyday' | 'outside'> {
  const byName = groupBy(left, ({ key }) => key);
  const words = readFileSync(join(import.meta.dirname, 'everydayWords.txt'), 'utf8').split(/\s+/);
  const settled = words.filter((word) => word !== '' && (byName.get(word) ?? []).length <= NAMESAKES);
  const taken = new Set<Outside>();
  for (const word of settled) {
    for (const one of byName.get(word) ?? []) {
      taken.add(one);
      addTo(kept, one);
    }
  }
  const outside = left.filter((one) => !taken.has(one));
  const goingOn = new Set(outside.flatMap(({ key }) => (key.includes(' ') ? [key.split(' ')[0]!] : [])));
  return { outside, everyday: settled.map((word) => (goingOn.has(word) ? `${word}+` : word)) };
}

/** The row with these names only; its primary name always comes first. */
export function withNames(row: GazetteerRow, names: RowName[]): GazetteerRow[] {
  const [primary] = row.names;
  return names.length === 0 ? [] : [{ ...row, names: [primary!, ...names.filter((name) => name !== primary)] }];
}

function byKey(a: Outside, b: Outside): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.id < b.row.id ? -1 : 1;
}
