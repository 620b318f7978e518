import { unpackWords } from './packWords.ts';

/** What the geoparser knows of words: data, which the studio fetches beside the gazetteer. */
export interface GeoparserData {
  /** By the name of the lexicon's file: its lists, packed, in the order in which they stand there. */
  words: Readonly<Record<string, readonly string[]>>;
  /** By the name of their file: what was learnt from corpora. */
  weights: Readonly<Record<string, unknown>>;
}

let data: GeoparserData = { words: {}, weights: {} };

/** To be called before anything of the geoparser is loaded. */
export function takeData(taken: GeoparserData): void {
  data = taken;
}

/** What the lexicon calls in the place of `wordSet`. @throws Error where the data was not taken before. */
export function wordList(file: string, index: number): ReadonlySet<string> {
  return unpackWords(data.words[file]?.[index] ?? miss(file));
}

/** What stands for a file of weights. @throws Error where the data was not taken before. */
export function weightsOf(file: string): unknown {
  return data.weights[file] ?? miss(file);
}

function miss(file: string): never {
  throw new Error(`The geoparser's data is not there yet: ${file}.`);
}
