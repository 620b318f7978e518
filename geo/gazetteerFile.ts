import { HUNDREDTHS, packBytes, packPopulation, takeApart } from '../src/gazetteer/columns.ts';
import { CAPITALS, KINDS, NAME_TYPES } from '../src/gazetteer/kinds.ts';
import { townNumber } from '../src/gazetteer/idIndex.ts';
import type { LocalName } from '../src/gazetteer/localNames.ts';
import { buildNameIndex, packHashes } from '../src/gazetteer/nameIndex.ts';
import type { Relations } from '../src/gazetteer/readGazetteer.ts';
import { MAGIC } from '../src/gazetteer/sections.ts';
import type { GazetteerRow } from './gazetteerRow.ts';

export interface GazetteerContent {
  areas: GazetteerRow[];
  towns: GazetteerRow[];
  capitals: Relations['capitals'];
  locals: Map<string, LocalName>;
  /** Credit that the licence asks for, kept in the file itself; a part of a gazetteer leaves it to the other part. */
  licence?: string;
  /** Whether the file holds the index of its names; without, it is smaller, and loads more slowly. */
  withIndex: boolean;
  /** Parts that only some files have. */
  more?: Section[];
}

/** A part of the file: its name, its bytes. */
export type Section = [string, Uint8Array];

/** Packs everything into the bytes that `readGazetteer` reads; the same content in any order gives the same bytes. */
export function packGazetteer(content: GazetteerContent): Uint8Array {
  const { areas, towns, capitals, locals, licence, withIndex, more = [] } = content;
  const sortedAreas = areas.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const areaIds = sortedAreas.map(({ id }) => id);
  const outerIds = findOuter(towns, new Set(areaIds));
  const place = new Map([...areaIds, ...outerIds].map((id, i) => [id, i]));
  const parent = (town: GazetteerRow): number => place.get(town.parent!)!;
  const sortedTowns = towns.toSorted(
    (a, b) => parent(a) - parent(b) || hundredths(a.lat) - hundredths(b.lat) || (a.id < b.id ? -1 : 1),
  );
  const otherIds = towns.flatMap(({ id }) => (id.startsWith('town:') ? [id] : [])).sort();
  const rows = [...sortedAreas, ...sortedTowns];
  const relations: Relations = {
    capitals,
    members: collect(sortedAreas, ({ members }) => members),
    countries: collect(sortedAreas, ({ country }) => country),
    wheres: collect(sortedAreas, ({ where }) => where),
  };
  const names = rows.map(packNames).join('');
  const sections: Section[] = [
    ['names', encode(names)],
    ...(withIndex ? packIndex(names) : []),
    ['areas', encode(areaIds.join('\n'))],
    ...packIds('outer', outerIds),
    ['towns', packBytes(takeApart(Int32Array.from(sortedTowns, ({ id }) => townNumber(id, otherIds)!)))],
    ...packIds('others', otherIds),
    ['parents', packBytes(takeApart(Int32Array.from(sortedTowns, parent)))],
    ['lats', packBytes(takeApart(Int16Array.from(rows, ({ lat }) => hundredths(lat))))],
    ['lons', packBytes(takeApart(Int16Array.from(rows, ({ lon }) => hundredths(lon))))],
    ['boxes', packBytes(takeApart(Int16Array.from(sortedAreas.flatMap(packBox)), 4))],
    ['populations', packBytes(Uint16Array.from(rows, ({ population }) => packPopulation(population)))],
    ['kinds', Uint8Array.from(rows, packKind)],
    ['relations', encode(JSON.stringify(relations))],
    ['locals', encode(packLocals(rows, locals))],
    ...more,
  ];
  return packSections(sections, licence);
}

/** A file of any parts, as `readSections` reads it. */
export function packSections(sections: Section[], licence?: string): Uint8Array {
  const header = JSON.stringify({ licence, sections: sections.map(([name, { length }]) => [name, length]) });
  return Buffer.concat([encode(`${MAGIC}${header}\n`), ...sections.map(([, bytes]) => bytes)]);
}

/** Of a part of a gazetteer: the areas that its towns lie in and that are themselves in another part. */
function findOuter(towns: GazetteerRow[], areaIds: Set<string>): string[] {
  const parents = new Set(towns.map(({ parent }) => parent!));
  return [...parents].filter((id) => !areaIds.has(id)).sort();
}

function packIds(name: string, ids: string[]): Section[] {
  return ids.length === 0 ? [] : [[name, encode(ids.join('\n'))]];
}

function packIndex(names: string): Section[] {
  const { hashes, ordinals, beginnings } = buildNameIndex(names);
  return [
    ['hashes', packBytes(packHashes(hashes))],
    ['ordinals', packBytes(ordinals)],
    ['beginnings', packBytes(packHashes(beginnings))],
  ];
}

function packNames({ id, names }: GazetteerRow): string {
  if (names.some(({ name }) => /\p{Cc}/u.test(name))) throw new Error(`${id}: a name has a control character.`);
  return `${names.map(({ name, via }, i) => (i === 0 ? '' : String.fromCharCode(NAME_TYPES.indexOf(via))) + name).join('')}\n`;
}

function packBox({ lat, lon, box = [lon, lat, lon, lat] }: GazetteerRow): number[] {
  return box.map(hundredths);
}

function packKind({ kind, capital }: GazetteerRow): number {
  return KINDS.indexOf(kind) | (CAPITALS.indexOf(capital) << 5);
}

function packLocals(rows: GazetteerRow[], locals: Map<string, LocalName>): string {
  let before = 0;
  const lines = rows.flatMap(({ id }, i) => {
    const local = locals.get(id);
    if (!local) return [];
    const line = `${i - before}\t${local.lang}\t${local.name}`;
    before = i;
    return [line];
  });
  return lines.join('\n');
}

function collect<Value>(areas: GazetteerRow[], read: (area: GazetteerRow) => Value | undefined): Record<string, Value> {
  return Object.fromEntries(areas.flatMap((area) => (read(area) ? [[area.id, read(area)!]] : [])));
}

function hundredths(degrees: number): number {
  return Math.round(degrees * HUNDREDTHS);
}

export function encode(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
