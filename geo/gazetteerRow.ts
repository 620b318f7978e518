import type { Box, Kind, PlaceId } from '../src/explainer/explainer.ts';
import type { Entry, NameType } from '../src/gazetteer/gazetteer.ts';
import { nameKey } from '../src/gazetteer/nameKey.ts';

/** An entry on its way into the gazetteer. */
export interface GazetteerRow {
  id: PlaceId;
  /** The primary name first. */
  names: RowName[];
  kind: Kind;
  lat: number;
  lon: number;
  box?: Box;
  population: number;
  capital?: Entry['capital'];
  /** Of a region: the one country that it lies in. */
  country?: string;
  /** Of a region: the countries that it consists of. */
  members?: string[];
  /** Of a region: what it is and where it lies, in a few words. */
  where?: string;
  /** Of a town: the smallest area that holds it. */
  parent?: PlaceId;
}

export interface RowName {
  name: string;
  via: NameType;
}

export function name(text: string, via: NameType = 'alias'): RowName {
  return { name: text, via };
}

/** Leaves one name a key: the one that comes first. */
export function dropRepeats(names: RowName[]): RowName[] {
  const keys = new Set<string>();
  return names.filter(({ name }) => {
    const key = nameKey(name);
    return key !== '' && !keys.has(key) && keys.add(key);
  });
}
