import type { Box, Kind, Point, PlaceId } from '../explainer/explainer.ts';

/** How a name came to name an entry; a primary name outweighs an alias. */
export type NameType = 'primary' | 'alias' | 'code' | 'adjective';

export interface Entry {
  id: PlaceId;
  /** The common English name. */
  name: string;
  kind: Kind;
  /** ISO 3166-1 alpha-2; absent for seas and for regions of several countries. */
  country?: string;
  /** GeoNames codes, joined: "US.GA"; "US.GA.059". */
  admin1?: string;
  admin2?: string;
  point: Point;
  box?: Box;
  /** Inhabitants, for ranking only, never to be printed; 0 where not known. */
  population: number;
  /** What its capital is of: `country`, `admin1`, `admin2` seat, or nothing. */
  capital?: 'country' | 'admin1' | 'admin2';
  /** ISO alpha-2 codes of a region that is a set of countries. */
  members?: string[];
  /** What it is and where it lies, as it stands after its name, if the data has a phrase of its own for it: "sea between
   *  China and the Korean Peninsula", "country in East Asia". Without it the page makes one from kind and country. */
  where?: string;
}

export interface Match {
  entry: Entry;
  via: NameType;
  /** The spelling that the data holds: "U.S.", "VA", "Xi’an". */
  name?: string;
}

/** Read-only, deterministic, safe to share. */
export interface Gazetteer {
  /** Every entry that bears the name, after folding by `nameKey`; the order is fixed and says nothing. */
  find(name: string): Match[];
  /** Whether some name begins with these words and goes on: lets a scanner stop early. */
  startsName(words: string): boolean;
  entry(id: PlaceId): Entry | undefined;
  /** The country's entry, "CN" → China. */
  country(code: string): Entry | undefined;
  /** The seat of a country's government: "RU" → Moscow. */
  capitalOf(code: string): Entry | undefined;
  /** The province's name: "US.GA" → its entry. */
  admin1(code: string): Entry | undefined;
  admin2(code: string): Entry | undefined;
  /** A name in a language of the place, only from tagged sources. */
  localName(id: PlaceId): { name: string; lang: string } | undefined;
  /** All ways to name an entry that the data holds, the primary one first. */
  names(id: PlaceId): string[];
}
