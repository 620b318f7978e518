import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import type { Change, Shelf, Stored } from './shelf.ts';

const VERSION = 1;
const STORES = ['entries', 'bodies', 'sources'] as const;
/** A crash of the whole machine, too, must lose nothing that was said to be saved. */
const SAFE = { durability: 'strict' } as const;

/** The shelf that lasts: one IndexedDB database for all drafts of the site. */
export class IdbShelf implements Shelf {
  readonly whyNotKept = undefined;
  private database: IDBPDatabase | undefined;
  private readonly name: string;

  private constructor(name: string) {
    this.name = name;
  }

  /** @throws What the browser throws where it refuses. */
  static async open(name: string): Promise<IdbShelf> {
    const shelf = new IdbShelf(name);
    await shelf.connect();
    return shelf;
  }

  async list(): Promise<unknown[]> {
    return (await this.connect()).getAll('entries');
  }

  async read(id: string): Promise<Stored> {
    const transaction = (await this.connect()).transaction(STORES);
    const [entry, body, source] = await Promise.all(
      STORES.map((store): Promise<unknown> => transaction.objectStore(store).get(id)),
    );
    return { entry, body, source };
  }

  async change<Result>(plan: (entries: unknown[]) => Change & { result: Result }): Promise<Result> {
    const transaction = (await this.connect()).transaction(STORES, 'readwrite', SAFE);
    const { done } = transaction;
    // Awaited below; until then a refusal must not count as unhandled.
    done.catch(() => undefined);
    const { result, ...change } = plan(await transaction.objectStore('entries').getAll());
    await Promise.all([...apply(change, (store) => transaction.objectStore(store)), done]);
    return result;
  }

  /** Opens the database, anew where the browser closed it or a newer version of the studio asked for it. */
  private async connect(): Promise<IDBPDatabase> {
    if (this.database !== undefined) return this.database;
    const forget = (): void => {
      this.database = undefined;
    };
    const database = await openDB(this.name, VERSION, {
      upgrade: (fresh, oldVersion) => upgrade(fresh, oldVersion),
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    this.database = database;
    return database;
  }
}

/** From each older version the steps to this one. */
function upgrade(database: IDBPDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('bodies');
    database.createObjectStore('sources');
  }
}

interface Writable {
  put(value: unknown, key?: string): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

function apply(
  { put = [], remove = [] }: Change,
  store: (name: (typeof STORES)[number]) => Writable,
): Promise<unknown>[] {
  const removed = remove.flatMap((id) => STORES.map((name) => store(name).delete(id)));
  const written = put.flatMap(({ entry, body, source }) => [
    store('entries').put(entry),
    ...(body === undefined ? [] : [store('bodies').put(body, entry.id)]),
    ...(source === undefined ? [] : [store('sources').put(source, entry.id)]),
  ]);
  return [...removed, ...written];
}
