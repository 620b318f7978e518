import { DraftStore } from './draftStore.ts';
import { openShelf } from './openShelf.ts';
import { TabChannel } from './tabChannel.ts';

/**
 * Opens the drafts of this browser. It always gives a store: where the browser refuses to keep anything, one in memory
 * that says why (`whyNotKept`).
 */
export async function openStore(name = 'wherein-studio'): Promise<DraftStore> {
  return new DraftStore(await openShelf(name), new TabChannel(name));
}
