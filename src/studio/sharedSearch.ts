import type { GrownParse } from '../geoparse/geoparseGrowing.ts';
import type { ParseDocument } from '../geoparse/resolution.ts';

/** Told the share that is done, 0…1, rising. */
type OnProgress = (share: number) => void;
type Find = (document: ParseDocument, signal: AbortSignal, onProgress: OnProgress) => Promise<GrownParse>;

interface Search {
  /** The same for the same document, in whatever order its keys stand. */
  key: string;
  stop: AbortController;
  waiting: Set<OnProgress>;
  result: Promise<GrownParse>;
}

/**
 * One search a text: who asks for a text that is being searched joins in, and the last text's places are kept for who asks
 * next. A search that lacks files is done anew, for they may be there by then.
 */
export class SharedSearch {
  readonly #find: Find;
  #last: Search | undefined;

  constructor(find: Find) {
    this.#find = find;
  }

  /** @param signal Leaves the search, which ends when nobody waits for it any more; rejects with the signal's reason. */
  async find(document: ParseDocument, signal: AbortSignal, onProgress: OnProgress): Promise<GrownParse> {
    signal.throwIfAborted();
    const key = keyOf(document);
    const search = this.#last?.key === key ? this.#last : this.#begin(key, document);
    search.waiting.add(onProgress);
    try {
      return await Promise.race([search.result, whenAborted(signal)]);
    } finally {
      search.waiting.delete(onProgress);
      if (signal.aborted && search.waiting.size === 0) {
        search.stop.abort();
        this.#forget(search);
      }
    }
  }

  #begin(key: string, document: ParseDocument): Search {
    const stop = new AbortController();
    const waiting = new Set<OnProgress>();
    const result = this.#find(document, stop.signal, (share) => waiting.forEach((tell) => tell(share)));
    const search: Search = { key, stop, waiting, result };
    result.then(
      ({ lacking }) => lacking.length > 0 && this.#forget(search),
      () => this.#forget(search),
    );
    return (this.#last = search);
  }

  #forget(search: Search): void {
    if (this.#last === search) this.#last = undefined;
  }
}

function keyOf({ text, blocks = [], home, decisions = [] }: ParseDocument): string {
  return JSON.stringify([text, blocks.map(({ kind, start, end }) => [kind, start, end]), home, decisions]);
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
