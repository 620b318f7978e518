import type { Point, Rights } from '../explainer/explainer.ts';
import type { Entry, NameType } from '../gazetteer/gazetteer.ts';
import type { ParseDocument, Resolution } from '../geoparse/resolution.ts';
import type { SiteFile } from '../publish/buildSite.ts';
import type { Locator } from './drawLocator.ts';
import type { Draft, Range } from './draft/draft.ts';
import type { Wanted } from './draft/startDraft.ts';
import type { ExplainerFile, Made } from './maker.ts';

/** One page that stands alone; a zip of a whole site; packages for learning platforms. */
export type PublishForm = 'single' | 'site' | 'scorm' | 'cartridge';

/** What the page asks the worker. Every request but `open` has an id of its own, and ends with one last answer. */
export type Request =
  /** Once, first: where the gazetteer's files lie, an absolute address that ends with a slash. */
  | { kind: 'open'; folder: string }
  /** Answered by `progress`, `part` and, last, `parsed`. */
  | { kind: 'parse'; id: number; document: ParseDocument; withFeatures: boolean }
  /** Places whose names begin so, best first; answered by `found`. */
  | { kind: 'search'; id: number; text: string; limit: number }
  /** What places are and where they lie; answered by `described`. */
  | { kind: 'describe'; id: number; entries: Entry[] }
  /** A small map of points; answered by `located`. */
  | { kind: 'locate'; id: number; points: Point[] }
  /** The page of an explainer file, or what is wrong with it; answered by `made`. */
  | { kind: 'make'; id: number; file: ExplainerFile }
  /** What is carried away, as one file; answered by `published`. */
  | { kind: 'publish'; id: number; form: PublishForm; file: ExplainerFile }
  /** Excerpts that would show the places of a text within its budget; answered by `proposed`. */
  | { kind: 'propose'; id: number; wish: ProposalWish }
  /** Finds the places of a text, and loads what pages are made with, before either is wanted; answered by `progress` and, last, `prepared`. */
  | { kind: 'prepare'; id: number; document: ParseDocument }
  /** A new draft of an article, with excerpts that show its places; answered by `progress` and, last, `begun`. */
  | { kind: 'begin'; id: number; wanted: Wanted }
  /** Ends the request with that id; answered by its `cancelled`, unless it was just done. */
  | { kind: 'cancel'; id: number };

export type Answer =
  | { kind: 'ready' }
  /** The gazetteer could not be had or read: nothing else will be answered. */
  | { kind: 'unready'; message: string }
  /** 0…1, rising. */
  | { kind: 'progress'; id: number; share: number }
  /** Some of the resolutions, in the order of the text: so many that a page takes them in without a pause. */
  | { kind: 'part'; id: number; resolutions: Resolution[] }
  | { kind: 'parsed'; id: number; isWhole: boolean }
  | { kind: 'found'; id: number; places: FoundPlace[]; isWhole: boolean }
  /** In the order that they were asked in: "town in Lamar County, Texas, the United States". */
  | { kind: 'described'; id: number; where: string[] }
  | { kind: 'located'; id: number; locator: Locator }
  | { kind: 'made'; id: number; made: Made; isWhole: boolean }
  | { kind: 'published'; id: number; file: SiteFile }
  | { kind: 'proposed'; id: number; ranges: Range[] }
  | { kind: 'prepared'; id: number }
  | { kind: 'begun'; id: number; draft: Draft }
  | { kind: 'cancelled'; id: number }
  | { kind: 'failed'; id: number; message: string };

/** The text whose excerpts are wanted, with its places. */
export interface ProposalWish {
  text: string;
  resolutions: Resolution[];
  rights: Rights;
  lang: string;
}

/** A place that a search found. */
export interface FoundPlace {
  entry: Entry;
  /** The name that begins so. */
  name: string;
  via: NameType;
  /** What it is and where it lies: "town in Lamar County, Texas, the United States". */
  where: string;
}
