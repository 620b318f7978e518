import type { PlaceId, Point } from '../explainer/explainer.ts';

/** One stop of a story map, one feature of a map, one row of a table: untrusted words, already without markup. */
export interface Stop {
  /** One line; '' where there is none. */
  heading: string;
  /** What the place is called where that is told apart from the heading. */
  name?: string;
  /** The place itself, where the file was written by Wherein. */
  id?: PlaceId;
  point?: Point;
  paragraphs: string[];
  /** A picture, a film or a page that the stop shows: a link in words is made of it, nothing is ever loaded. */
  media?: { href: string; caption: string; credit: string };
}

/** What was read from a file. */
export interface Stops {
  title?: string;
  /** Paragraphs before the first stop. */
  intro: string[];
  stops: Stop[];
  /** What was left out, in sentences for the person. */
  notes: string[];
}

/** The paragraphs of a piece of HTML as plain text, without anything that is no text. */
export type ReadHtml = (html: string) => string[];

/** More stops are no story. */
export const MOST_STOPS = 1_000;
/** In UTF-16 code units. A longer heading is a paragraph. */
export const LONGEST_HEADING = 200;
