import type { Entry, Match } from '../gazetteer/gazetteer.ts';
import type { NameInText } from './readName.ts';
import type { Decision } from './resolution.ts';
import type { Evidence } from './weights/recognitionWeights.ts';

/** A name in the text that is held for a place's, before it is known which. */
export interface Toponym extends NameInText {
  /** The name folded by `nameKey`: mentions of one key are one name. */
  key: string;
  /** What spoke for and against its being a place's name. */
  evidence: Evidence[];
  /** 0…1. */
  likelihood: number;
  /** What the author decided about it. */
  decision?: Decision;
}

/** Whether the name can only be an adjective or a demonym: "Russian". */
export function isAdjective(matches: Match[]): boolean {
  return matches.length > 0 && matches.every((match) => match.via === 'adjective');
}

/** Countries and provinces, and what their like is called: names that may follow a town after a comma. */
export function isContainer(entry: Entry): boolean {
  return entry.kind === 'country' || entry.kind === 'province' || entry.kind === 'county';
}
