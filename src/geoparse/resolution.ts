import type { PlaceId, Sense, Span } from '../explainer/explainer.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';

/** What an author decided: for one span, or for every mention of a name that no span decides. */
export interface Decision {
  /** The name as the text prints it; compared after folding by `nameKey`. */
  name?: string;
  span?: { start: number; end: number };
  /** `none`: not a place here. */
  place: PlaceId | 'none';
  sense?: Sense;
}

export interface ParseDocument {
  /** Plain text; all offsets are UTF-16 code units into it. */
  text: string;
  /** Where paragraphs, headings and quotations lie; without them, line breaks part paragraphs. */
  blocks?: { start: number; end: number; kind: 'heading' | 'paragraph' | 'item' | 'excerpt' }[];
  /** Where the publication is at home. */
  home?: PlaceId;
  decisions?: Decision[];
}

/** One feature's part in a score: its named value and its weight. */
export interface Feature {
  name: string;
  value: number;
  weight: number;
}

export interface ScoredCandidate {
  entry: Entry;
  /** Sum of value × weight. */
  score: number;
  features: Feature[];
}

/** A toponym with what came of it. `place` is null for names inside names, and where nothing was sure enough. */
export interface Resolution extends Span {
  sense: Sense;
  /** What is drawn and linked. Of a government: its capital; of a people: its country. */
  place: Entry | null;
  /** What the name by itself names, also where it is only a part of another name ("China" in "China Daily") and `place`
   *  is therefore null: what is printed of every sense, and measured. Equal to `place` in all other senses. */
  named: Entry | null;
  /** Of a government or a people: the country, e.g. `country:RU`. */
  of?: PlaceId;
  by: 'rule' | 'author';
  /** 0…1. */
  confidence: number;
  /** Short plain sentences: "The largest of 4 places called Seoul", "The text names South Korea". */
  reasons: string[];
  /** All candidates, best first; the chosen one included. */
  candidates: ScoredCandidate[];
}
