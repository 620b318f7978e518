import type { Draft } from '../draft/draft.ts';
import type { DraftStore } from './draftStore.ts';
import { explainStorage } from './explainStorage.ts';
import type { DraftEntry } from './shelf.ts';

/** For a status line. `why` is a sentence for the person. */
export type SaveStatus = { state: 'saved' } | { state: 'saving' } | { state: 'unsaved'; why: string };

/** From the first unsaved change to its save; further changes do not put it off. */
const WAIT_MS = 200;
const RETRY_MS = 5_000;

interface Options {
  store: Pick<DraftStore, 'save' | 'saveAtOnce' | 'whyNotKept'>;
  id: string;
  onStatus: (status: SaveStatus) => void;
  /** Another tab had changed the draft; from now on this one is written. */
  onCopy: (entry: DraftEntry) => void;
}

/** Keeps the states of one draft as they come, the latest last; one save at a time. */
export class Saver {
  /** Of the draft that is written; it changes with `onCopy`. */
  id: string;
  private waiting: Draft | undefined;
  private inFlight: Draft | undefined;
  private running: Promise<void> | undefined;
  /** Whether the last try failed: the next change waits for no later one. */
  private hasFailed = false;
  private isRefused = false;
  private isEnded = false;
  private clock: ReturnType<typeof setTimeout> | undefined;
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
    this.id = options.id;
  }

  /** Takes a new state; it is kept within 300 ms. */
  change(draft: Draft): void {
    const isNews = this.waiting === undefined;
    this.waiting = draft;
    if (isNews) this.options.onStatus({ state: 'saving' });
    if (isNews || this.hasFailed) this.runIn(WAIT_MS);
    this.hasFailed = false;
  }

  /** Keeps at once what is not kept; settles when it is, or could not be. Never rejects. */
  async flush(): Promise<void> {
    this.runIn(undefined);
    await this.run();
  }

  /** Whether the latest state would be gone with the page. */
  get isInDanger(): boolean {
    return this.isRefused;
  }

  /** For the page's last moment, in which nothing can be awaited. */
  leave(): void {
    const draft = this.waiting ?? this.inFlight;
    if (draft !== undefined) this.options.store.saveAtOnce(this.id, draft);
  }

  /** Ends it, once its draft is closed: what was refused is not tried again by it, for it may be older by then. */
  end(): void {
    this.isEnded = true;
    clearTimeout(this.clock);
  }

  private runIn(wait: number | undefined): void {
    clearTimeout(this.clock);
    this.clock = wait === undefined || this.isEnded ? undefined : setTimeout(() => void this.flush(), wait);
  }

  private run(): Promise<void> {
    this.running ??= this.saveAll().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async saveAll(): Promise<void> {
    while (this.waiting !== undefined) {
      const draft = this.waiting;
      this.waiting = undefined;
      this.inFlight = draft;
      try {
        await this.save(draft);
      } catch (error) {
        this.waiting ??= draft;
        this.hasFailed = true;
        this.isRefused = true;
        this.options.onStatus({ state: 'unsaved', why: explainStorage(error) });
        this.runIn(RETRY_MS);
        return;
      } finally {
        this.inFlight = undefined;
      }
    }
  }

  private async save(draft: Draft): Promise<void> {
    const { store, onStatus, onCopy } = this.options;
    const { entry, isCopy } = await store.save(this.id, draft);
    this.id = entry.id;
    if (isCopy) onCopy(entry);
    this.isRefused = store.whyNotKept !== undefined;
    if (this.waiting !== undefined) return;
    onStatus(store.whyNotKept === undefined ? { state: 'saved' } : { state: 'unsaved', why: store.whyNotKept });
  }
}

/**
 * Keeps the last state when the page is hidden or left. While it cannot be kept, the browser asks before it leaves.
 * @returns A function that ends it.
 */
export function saveOnLeave(saver: Saver): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const onHide = (): void => {
    if (document.visibilityState === 'hidden') void saver.flush();
  };
  const onLeaving = (event: Event): void => {
    if (saver.isInDanger) event.preventDefault();
  };
  document.addEventListener('visibilitychange', onHide, { signal });
  window.addEventListener('beforeunload', onLeaving, { signal });
  window.addEventListener('pagehide', () => saver.leave(), { signal });
  return () => listening.abort();
}
