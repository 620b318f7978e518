import type { Box, Kind } from '../src/explainer/explainer.ts';
import { KINDS } from '../src/gazetteer/kinds.ts';
import { name, type GazetteerRow } from './gazetteerRow.ts';
import { readList, readTable } from './readTable.ts';
import { readMembers } from './readMembers.ts';

const COLUMNS = [
  'id',
  'name',
  'aliases',
  'kind',
  'lat',
  'lon',
  'west',
  'south',
  'east',
  'north',
  'countries',
  'where',
] as const;

/** A row of the hand-made table of seas, rivers, mountains, islands and regions. */
export interface Region extends GazetteerRow {
  box: Box;
  /** "sea between China and the Korean Peninsula". */
  where: string;
}

/**
 * Reads geo/regions.tsv. In the column `countries` a single code says in which country it lies; "= A|B" says that it is the
 * set of these countries, or
 * of those in a region of the United Nations.
 */
export function readRegions(): Region[] {
  return readTable('regions.tsv', COLUMNS).map((row) => {
    if (!KINDS.includes(row.kind as Kind))
      throw new Error(`regions.tsv: "${row.id}" has the unknown kind "${row.kind}".`);
    const isSet = row.countries.startsWith('= ');
    const codes = isSet ? readList(row.countries.slice(2)).flatMap(readMembers) : readList(row.countries);
    return {
      id: `region:${row.id}`,
      names: [name(row.name, 'primary'), ...readList(row.aliases).map((alias) => name(alias))],
      kind: row.kind as Kind,
      lat: Number(row.lat),
      lon: Number(row.lon),
      box: [row.west, row.south, row.east, row.north].map(Number) as Box,
      population: 0,
      ...(isSet ? { members: codes } : codes.length === 1 && { country: codes[0]! }),
      where: row.where,
    };
  });
}
