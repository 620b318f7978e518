import { DraftStore } from './draftStore.ts';
import { openShelf } from './openShelf.ts';
import { RescueBox } from './rescue.ts';
import { TabChannel } from './tabChannel.ts';

/**
 * Opens the drafts of this browser. It always gives a store: where the browser refuses to keep anything, one in memory
 * that says why (`whyNotKept`).
 */
export async function openStore(name = 'wherein-studio'): Promise<DraftStore> {
  const store = new DraftStore(await openShelf(name), new TabChannel(name), new RescueBox(name));
  // A rescue that cannot be kept yet stays where it is.
  await store.recover().catch(() => undefined);
  return store;
}
