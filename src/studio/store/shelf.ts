import type { Draft } from '../draft/draft.ts';

/** What the list of drafts shows of one. */
export interface DraftEntry {
  id: string;
  /** Unique among the drafts, but for what two tabs do in the same moment. */
  name: string;
  /** Whether the person named it; else it bears its title. */
  isNamed: boolean;
  /** Counts the changes, from 1. */
  revision: number;
  /** The tab that made the last change. */
  by: string;
  /** Milliseconds since 1970. */
  changed: number;
}

/** A draft without its source, which is large and seldom changes. */
export type DraftBody = Omit<Draft, 'source'>;

export interface Put {
  entry: DraftEntry;
  /** Left as it is, where undefined. */
  body?: unknown;
  /** Left as it is, where undefined; null where the draft has none. */
  source?: unknown;
}

export interface Change {
  put?: readonly Put[];
  remove?: readonly string[];
}

/** What was read back: anything, until it is checked. */
export interface Stored {
  entry: unknown;
  body: unknown;
  source: unknown;
}

/** Where drafts lie: IndexedDB, or memory where that is refused. Each change is whole or not at all. */
export interface Shelf {
  /** Why what lies here is gone with the page; undefined where it is kept. */
  readonly whyNotKept: string | undefined;
  list(): Promise<unknown[]>;
  read(id: string): Promise<Stored>;
  /** Changes what lies here in view of what does; `plan` sees the entries within the same transaction. */
  change<Result>(plan: (entries: unknown[]) => Change & { result: Result }): Promise<Result>;
}
