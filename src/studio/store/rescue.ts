import type { DraftBody } from './shelf.ts';

/** A state that a page wrote in its last moment, when nothing could be awaited any more. */
export interface Rescue {
  id: string;
  /** The tab that wrote it, and the count of changes that it had seen. */
  tab: string;
  revision: number;
  body: DraftBody;
  /** Left out where it is kept already. */
  source?: unknown;
}

/** Local storage alone is written before the page is gone; a transaction of a database may end with its page. */
export class RescueBox {
  private readonly prefix: string;

  constructor(name: string) {
    this.prefix = `${name}-rescue-`;
  }

  put(rescue: Rescue): void {
    attempt((storage) => storage.setItem(this.prefix + rescue.id, JSON.stringify(rescue)));
  }

  drop(id: string): void {
    attempt((storage) => storage.removeItem(this.prefix + id));
  }

  /** What lies here; what cannot be read is thrown away. Its bodies are not checked. */
  list(): Rescue[] {
    const keys = attempt((storage) => Object.keys(storage)) ?? [];
    return keys.flatMap((key) => {
      if (!key.startsWith(this.prefix)) return [];
      const rescue = attempt((storage) => JSON.parse(storage.getItem(key) ?? '') as unknown);
      if (isRescue(rescue)) return rescue;
      this.drop(key.slice(this.prefix.length));
      return [];
    });
  }
}

/** Storage may be missing, forbidden, full or damaged; then it is done without. */
function attempt<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

function isRescue(value: unknown): value is Rescue {
  if (typeof value !== 'object' || value === null) return false;
  const { id, tab, revision, body } = value as Record<string, unknown>;
  const hasNames = typeof id === 'string' && typeof tab === 'string' && typeof revision === 'number';
  return hasNames && typeof body === 'object' && body !== null;
}
