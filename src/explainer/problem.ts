import type { Position } from '../error.ts';

/** What `wherein check` says of an explainer: one thing, where it stands, and what to do. */
export interface Problem {
  /** An error breaks a law and stops the build. */
  severity: 'error' | 'warning';
  /** `unplaced-name`, `excerpt-changed`, …: stable, for filters and tests. */
  code: string;
  message: string;
  remedy: string;
  /** Lines of their own behind it: a difference, or words to paste. */
  details?: string[];
  file?: string;
  position?: Position;
}

/** A problem before it has its file and position: at an offset of the text, or at a key of the front matter. */
export type Finding = Omit<Problem, 'file' | 'position'> & { offset?: number; key?: readonly (string | number)[] };

/** The quoted text itself, where it is at hand. */
export interface SourceText {
  text: string;
  /** SHA-256, hex, of `normaliseText(text).trim()`. */
  sha256?: string;
}
