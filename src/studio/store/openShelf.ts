import { explainStorage } from './explainStorage.ts';
import { IdbShelf } from './idbShelf.ts';
import { MemoryShelf } from './memoryShelf.ts';
import type { Shelf } from './shelf.ts';

/** Some browsers never answer where they should refuse. */
const LONGEST_OPENING_MS = 5_000;

/** The browser's database of this name, or memory where it is refused. */
export async function openShelf(name: string): Promise<Shelf> {
  try {
    return await Promise.race([IdbShelf.open(name), refuseLater()]);
  } catch (error) {
    return new MemoryShelf(explainStorage(error));
  }
}

const refuseLater = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new DOMException('The database did not answer.', 'TimeoutError')), LONGEST_OPENING_MS);
  });
