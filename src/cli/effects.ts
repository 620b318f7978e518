import type { Disk } from './disk.ts';
import type { Thread } from './thread.ts';

/** All that a command does to the world. Tests pass their own. */
export interface Effects {
  /** The folder that relative paths start from. */
  cwd: string;
  /** The folder with `app/`, `geo/` and `schema/`, that came with the command. */
  home: string;
  disk: Disk;
  /** Standard input, in pieces. */
  input: AsyncIterable<Uint8Array>;
  /** Writes to standard output; ready when the reader of it is. */
  write(text: string): Promise<void>;
  /** Writes a line for the person at the keyboard, to standard error. */
  log(line: string): void;
  /** Shows what is going on in a line that the next one replaces; nothing where nobody watches. '' ends it. */
  progress(line: string): void;
  /** The day, for new explainers. */
  now(): Date;
  /** Opens an address in the browser, if there is one. */
  open(address: string): void;
  /** From the first call on, Ctrl+C ends nothing by itself: it settles what this returns. */
  stopped(): Promise<void>;
  /** How many threads the machine runs at a time. */
  cores: number;
  /** Runs another script of the command beside this one. @param data What it finds as its `workerData`. */
  startThread(script: 'parseThread', data: unknown): Thread;
}
