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
  /** Credit that the licence asks for, kept in the file itself. */
  licence: string;
  /** Whether the file holds the index of its names; without, it is smaller, and loads more slowly. */
  withIndex: boolean;
}

/** Packs everything into the bytes that `readGazetteer` reads; the same content in any order gives the same bytes. */
export function packGazetteer({ areas, towns, capitals, locals, licence, withIndex }: GazetteerContent): Uint8Array {
  const sortedAreas = areas.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const place = new Map(sortedAreas.map(({ id }, i) => [id, i]));
  const parent = (town: GazetteerRow): number => place.get(town.parent!)!;
  const sortedTowns = towns.toSorted((a, b) => parent(a) - parent(b) || a.lat - b.lat || (a.id < b.id ? -1 : 1));
  const otherIds = towns.flatMap(({ id }) => (id.startsWith('town:') ? [id] : [])).sort();
  const rows = [...sortedAreas, ...sortedTowns];
  const relations: Relations = {
    capitals,
    members: collect(sortedAreas, ({ members }) => members),
    countries: collect(sortedAreas, ({ country }) => country),
    wheres: collect(sortedAreas, ({ where }) => where),
  };
  const names = rows.map(packNames).join('');
  const sections: [string, Uint8Array][] = [
    ['names', encode(names)],
    ...(withIndex ? packIndex(names) : []),
    ['areas', encode(sortedAreas.map(({ id }) => id).join('\n'))],
    ['towns', packBytes(takeApart(Int32Array.from(sortedTowns, ({ id }) => townNumber(id, otherIds)!)))],
    ...(otherIds.length > 0 ? [['others', encode(otherIds.join('\n'))] as [string, Uint8Array]] : []),
    ['parents', packBytes(takeApart(Int32Array.from(sortedTowns, parent)))],
    ['lats', packBytes(takeApart(Int16Array.from(rows, ({ lat }) => hundredths(lat))))],
    ['lons', packBytes(takeApart(Int16Array.from(rows, ({ lon }) => hundredths(lon))))],
    ['boxes', packBytes(takeApart(Int16Array.from(sortedAreas.flatMap(packBox)), 4))],
    ['populations', packBytes(Uint16Array.from(rows, ({ population }) => packPopulation(population)))],
    ['kinds', Uint8Array.from(rows, packKind)],
    ['relations', encode(JSON.stringify(relations))],
    ['locals', encode(packLocals(rows, locals))],
  ];
  const header = JSON.stringify({ licence, sections: sections.map(([name, { length }]) => [name, length]) });
  return Buffer.concat([encode(`${MAGIC}${header}\n`), ...sections.map(([, bytes]) => bytes)]);
}

function packIndex(names: string): [string, Uint8Array][] {
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

function encode(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
