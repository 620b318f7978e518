import { PLACE_ID_FORMS, isPlaceId } from '../article/placeId.ts';

import type { Decision } from '../geoparse/resolution.ts';
import { allSenses } from './senses.ts';

/** One document of an archive. */
export interface ArchiveRecord {
  /** The id as JSON, digit for digit as it was written; "null" where there is none. */
  id: string;
  text: string;
  title?: string;
  /** Where the publication is at home: a place id or a name. */
  home?: string;
  decisions: Decision[];
}

/** Why a line is no record. */
export interface BadRecord {
  /** The id as JSON, as far as it could be read. */
  id: string;
  mistake: string;
  /** UTF-16 code units of the line, from 1. */
  column: number;
}

type Fields = Record<string, unknown>;

/** One line of NDJSON: `{"id": …, "text": "…"}`, with `title`, `home` and `places` if they are known; more is left aside. */
export function readRecord(bytes: Uint8Array): ArchiveRecord | BadRecord {
  const source = decode(bytes);
  if (source === undefined)
    return bad('Expected UTF-8, received other bytes. Convert the archive, for instance with iconv.');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    const column = Number(/at position (\d+)/.exec(String(error))?.[1] ?? 0) + 1;
    return bad('Expected a line of JSON such as {"id": 1, "text": "…"}, received something else.', 'null', column);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return bad(`Expected an object such as {"id": 1, "text": "…"}, received ${kindOf(value)}.`);
  }
  const fields = value as Fields;
  const id = writeId(fields['id'], source);
  try {
    return readFields(fields, id);
  } catch (error) {
    if (error instanceof Mistake) return bad(error.message, id);
    throw error;
  }
}

class Mistake extends Error {}

function readFields(fields: Fields, id: string): ArchiveRecord {
  const { text } = fields;
  if (text === undefined) throw new Mistake('Expected a "text", received an object without one.');
  if (typeof text !== 'string') throw new Mistake(`Expected "text" to be a string, received ${kindOf(text)}.`);
  const title = readString(fields, 'title');
  const home = readString(fields, 'home');
  return {
    id,
    text,
    ...(title === undefined ? {} : { title }),
    ...(home === undefined ? {} : { home }),
    decisions: readPlaces(fields['places']),
  };
}

/** What a database does not know it writes as null. */
function readString(fields: Fields, name: string): string | undefined {
  const value = fields[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new Mistake(`Expected "${name}" to be a string, received ${kindOf(value)}.`);
}

/** Decisions as an explainer file has them: `{"Xian": "geonames:1790630", "China Daily": "none"}`. */
function readPlaces(places: unknown): Decision[] {
  if (places === undefined || places === null) return [];
  if (typeof places !== 'object' || Array.isArray(places)) {
    throw new Mistake(`Expected "places" to be an object of names and place ids, received ${kindOf(places)}.`);
  }
  return Object.entries(places).map(([name, choice]) => {
    const { place, sense } = (typeof choice === 'object' && choice !== null ? choice : { place: choice }) as Fields;
    if (typeof place !== 'string' || (place !== 'none' && !isPlaceId(place))) {
      throw new Mistake(`Expected ${PLACE_ID_FORMS} or none for ${JSON.stringify(name)} in "places".`);
    }
    const known = allSenses.find((one) => one === sense);
    if (sense !== undefined && known === undefined) {
      throw new Mistake(`Expected ${allSenses.join(', ')} as the sense of ${JSON.stringify(name)} in "places".`);
    }
    return { name, place, ...(known === undefined ? {} : { sense: known }) };
  });
}

/** JavaScript rounds a number of more than 15 digits; an archive's ids are often longer. So it is taken as it stands. */
function writeId(id: unknown, source: string): string {
  if (typeof id !== 'number' || Number.isSafeInteger(id)) return JSON.stringify(id ?? null);
  const written = [...source.matchAll(/(?<!\\)"id"\s*:\s*(-?[\d.eE+-]+)/g)].map(([, digits]) => digits ?? '');
  return written.findLast((digits) => Number(digits) === id) ?? JSON.stringify(id);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const bad = (mistake: string, id = 'null', column = 1): BadRecord => ({ id, mistake, column });

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
