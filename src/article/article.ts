import type { Position } from '../error.ts';
import type { Block, Excerpt, ExplainerMap, Mark, PlaceId, Sense, Source } from '../explainer/explainer.ts';
import type { Decision } from '../geoparse/resolution.ts';

/** What an author may write beside a name under `places:`. */
export type PlaceChoice = { place: PlaceId | 'none'; sense?: Sense };

/** The front matter, checked. */
export interface Meta {
  title: string;
  description: string;
  lang: string;
  date: string;
  source: Source;
  /** Decisions for every mention of a name, in the order of the file. */
  places: { name: string; choice: PlaceChoice }[];
  map: { borders: ExplainerMap['borders'] };
}

/** An explainer file, read. Offsets are UTF-16 code units into `text`. */
export interface Article {
  file?: string;
  slug: string;
  meta: Meta;
  /** The body in normal form, without markup; a blank line between blocks. */
  text: string;
  blocks: Block[];
  marks: Mark[];
  excerpts: Excerpt[];
  /** Those of `places:` and those written in the text. */
  decisions: Decision[];
  /** Line and column in the file of an offset into `text`. */
  positionOf: (offset: number) => Position;
  /** Line and column of a front matter key, e.g. `['places', 'Xian']`, if it is there. */
  positionOfKey: (path: readonly (string | number)[]) => Position | undefined;
}
