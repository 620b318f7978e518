import type { Change, Shelf, Stored } from './shelf.ts';

/** A shelf for where the browser keeps nothing: it lasts as long as the page. */
export class MemoryShelf implements Shelf {
  readonly whyNotKept: string;
  private readonly records = new Map<string, Stored>();

  constructor(whyNotKept: string) {
    this.whyNotKept = whyNotKept;
  }

  list(): Promise<unknown[]> {
    return Promise.resolve([...this.records.values()].map(({ entry }) => entry));
  }

  read(id: string): Promise<Stored> {
    return Promise.resolve(this.records.get(id) ?? { entry: undefined, body: undefined, source: undefined });
  }

  change<Result>(plan: (entries: unknown[]) => Change & { result: Result }): Promise<Result> {
    const { result, ...change } = plan([...this.records.values()].map(({ entry }) => entry));
    this.apply(change);
    return Promise.resolve(result);
  }

  private apply({ put = [], remove = [] }: Change): void {
    for (const id of remove) this.records.delete(id);
    for (const { entry, body, source } of put) {
      const known = this.records.get(entry.id);
      this.records.set(entry.id, {
        entry,
        body: body ?? known?.body,
        source: source === undefined ? known?.source : source,
      });
    }
  }
}
