import type { Sense } from '../explainer/explainer.ts';
import type { Block } from './readBlocks.ts';

/** What `wherein parse` parts its input into; each part can be answered by itself, in another thread too. */
export type ParseTask =
  | ({ kind: 'records' } & Block)
  /** A whole text; `file` is what it is called in messages. */
  | { kind: 'text'; id: string | null; file: string; bytes: Uint8Array }
  /** A text that could not be fetched. */
  | { kind: 'mistake'; id: string; mistake: string };

/** What one part gives to standard output, and what to tell the person about it. */
export interface ParseAnswer {
  output: string;
  mistakes: string[];
}

/** What the person asked of each text. */
export interface ParseWish {
  /** Only these. */
  senses?: Sense[];
  /** Where the publication is at home, where a record does not say: a place id, once parsers have started. */
  home?: string;
  /** Explain each decision: in words, or as JSON where the input is records. */
  trace?: boolean;
}

/** The line that stands in the output for what could not be read: it has an error and no toponyms. */
export function writeBad(id: string, error: string, line?: number): string {
  const where = line === undefined ? '' : `"line":${line},`;
  return `{"id":${id},${where}"error":${JSON.stringify(error)}}\n`;
}
