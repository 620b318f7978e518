import { expect, test } from 'vitest';
import type { Draft } from '../../../src/studio/draft/draft.ts';
import { readDraftFile } from '../../../src/studio/store/draftFile.ts';
import { DraftStore } from '../../../src/studio/store/draftStore.ts';
import { MemoryShelf } from '../../../src/studio/store/memoryShelf.ts';
import { RescueBox } from '../../../src/studio/store/rescue.ts';
import type { DraftEntry } from '../../../src/studio/store/shelf.ts';
import { TabChannel } from '../../../src/studio/store/tabChannel.ts';
import { makeDraft, withWords } from '../makeDraft.ts';

const shelf = (): MemoryShelf => new MemoryShelf('Nothing is kept here.');
/** Each store is a tab; those of one shelf share its drafts. */
const openTab = (on = shelf()): DraftStore => new DraftStore(on, new TabChannel('test'), new RescueBox('test'));

async function draftOf(store: DraftStore, id: string): Promise<Draft | undefined> {
  const loaded = await store.load(id);
  return loaded !== undefined && 'draft' in loaded ? loaded.draft : undefined;
}

const names = async (store: DraftStore): Promise<string[]> => (await store.list()).map(({ name }) => name).sort();

test('a draft comes back as it was saved, source and all', async () => {
  const on = shelf();
  const store = openTab(on);
  const { id } = await store.add(makeDraft());
  const changed = withWords(makeDraft(), 'Other words.');
  expect(await store.save(id, changed)).toMatchObject({ isCopy: false, entry: { id, revision: 2 } });
  expect(await draftOf(openTab(on), id)).toEqual(changed);
  await store.save(id, { ...changed, source: null, mentions: [], pieces: changed.pieces.slice(0, 1) });
  expect((await draftOf(openTab(on), id))?.source).toBeNull();
});

test('a draft bears its title until somebody names it', async () => {
  const store = openTab();
  const { id, name } = await store.add(makeDraft());
  expect(name).toBe('Talks');
  const retitled = makeDraft({ front: '---\ntitle: "Talks: the second day"\n---\n' });
  expect((await store.save(id, retitled)).entry.name).toBe('Talks: the second day');
  expect((await store.rename(id, ' Mine '))?.name).toBe('Mine');
  expect((await store.save(id, makeDraft())).entry.name).toBe('Mine');
  expect((await store.rename(id, ''))?.name).toBe('Talks');
});

test('names are told apart by numbers', async () => {
  const store = openTab();
  const { id } = await store.add(makeDraft());
  await store.add(makeDraft());
  await store.duplicate(id);
  await store.add(makeDraft({ front: '---\ntitle: {\n---\n' }));
  expect(await names(store)).toEqual(['Talks', 'Talks 2', 'Talks 3', 'Untitled']);
});

test('what another tab changed is not overwritten: both versions are there', async () => {
  const on = shelf();
  const [one, other] = [openTab(on), openTab(on)];
  const { id } = await one.add(makeDraft());
  await other.load(id);
  await other.save(id, withWords(makeDraft(), 'Of the other tab.'));
  const saved = await one.save(id, withWords(makeDraft(), 'Of this tab.'));
  expect(saved).toMatchObject({ isCopy: true, entry: { name: 'Talks (from another tab)' } });
  expect((await draftOf(one, id))?.pieces[0]?.markdown).toBe('Of the other tab.');
  expect((await draftOf(other, saved.entry.id))?.pieces[0]?.markdown).toBe('Of this tab.');
  expect((await one.save(saved.entry.id, makeDraft())).isCopy).toBe(false);
});

test('two tabs that made the same change have no conflict', async () => {
  const on = shelf();
  const [one, other] = [openTab(on), openTab(on)];
  const { id } = await one.add(makeDraft());
  await other.load(id);
  const same = withWords(makeDraft(), 'The same.');
  await other.save(id, same);
  expect((await one.save(id, structuredClone(same))).isCopy).toBe(false);
  expect(await one.list()).toHaveLength(1);
});

test('a draft removed in another tab is kept by the tab that works on it', async () => {
  const on = shelf();
  const [one, other] = [openTab(on), openTab(on)];
  const { id } = await one.add(makeDraft());
  await other.remove(id);
  expect(await one.list()).toEqual([]);
  expect(await one.save(id, makeDraft())).toMatchObject({ isCopy: false, entry: { id } });
  expect(await draftOf(other, id)).toEqual(makeDraft());
});

test('a renaming in another tab is no conflict, and stays', async () => {
  const on = shelf();
  const [one, other] = [openTab(on), openTab(on)];
  const { id } = await one.add(makeDraft());
  await other.rename(id, 'Mine');
  expect(await one.save(id, withWords(makeDraft(), 'More.'))).toMatchObject({ isCopy: false, entry: { name: 'Mine' } });
});

test('a damaged draft is listed, told, exported as it lies there, and can be removed', async () => {
  const on = shelf();
  const store = openTab(on);
  const { id } = await store.add(makeDraft());
  const entry: unknown = { id, name: 7, revision: 'x' };
  const body = { ...makeDraft(), pieces: 'gone' };
  await on.change(() => ({ put: [{ entry: entry as DraftEntry, body }], result: undefined }));
  expect(await names(store)).toEqual(['Untitled']);
  expect(await store.load(id)).toMatchObject({ damage: expect.stringMatching(/"pieces" is damaged/) as string });
  expect(await store.duplicate(id)).toBeUndefined();
  expect((await store.exportDrafts([id])).text).toContain('"gone"');
  await store.remove(id);
  expect(await store.load(id)).toBeUndefined();
});

test('exported drafts are read back the same', async () => {
  const store = openTab();
  const { id } = await store.add(makeDraft(), 'Mine');
  const one = await store.exportDrafts([id]);
  expect(one.name).toBe('talks.wherein.json');
  expect(readDraftFile(one.text)).toEqual([{ name: 'Mine', draft: makeDraft() }]);
  await store.add(makeDraft({ slug: 'more' }));
  const all = await store.exportDrafts();
  expect(all.name).toBe('wherein-drafts.wherein.json');
  expect(readDraftFile(all.text)).toHaveLength(2);
});

test('a shelf that keeps nothing says why', () => {
  expect(openTab().whyNotKept).toBe('Nothing is kept here.');
});

/** A shelf that has no room while it is full. */
class NarrowShelf extends MemoryShelf {
  isFull = false;

  override change<Result>(plan: Parameters<MemoryShelf['change']>[0]): Promise<Result> {
    if (this.isFull) return Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
    return super.change(plan) as Promise<Result>;
  }
}

test('what is refused lives in memory, is listed, loaded and exported, and is kept once there is room', async () => {
  const on = new NarrowShelf('Nothing is kept here.');
  const store = openTab(on);
  const kept = await store.add(makeDraft());
  on.isFull = true;
  const { id } = await store.add(makeDraft(), 'Refused');
  const changed = withWords(makeDraft(), 'Refused words.');
  await expect(store.save(id, changed)).rejects.toThrow('Full.');
  await expect(store.save(kept.id, changed)).rejects.toThrow('Full.');
  expect(store.whyUnkept(id)).toContain('no room left');
  expect(store.unkeptIds).toEqual([id, kept.id]);
  expect(await names(store)).toEqual(['Refused', 'Talks']);
  expect(await draftOf(store, id)).toEqual(changed);
  expect(await draftOf(store, kept.id)).toEqual(changed);
  expect(readDraftFile((await store.exportDrafts([id])).text)).toEqual([{ name: 'Refused', draft: changed }]);
  expect(await names(openTab(on))).toEqual(['Talks']);

  on.isFull = false;
  await store.retry();
  expect(store.unkeptIds).toEqual([]);
  expect(await names(openTab(on))).toEqual(['Refused', 'Talks']);
  expect(await draftOf(openTab(on), kept.id)).toEqual(changed);
});

test('several drafts are added all or none, each under a name of its own', async () => {
  const on = new NarrowShelf('Nothing is kept here.');
  const store = openTab(on);
  const drafts = [{ draft: makeDraft() }, { draft: makeDraft() }];
  on.isFull = true;
  await expect(store.addAll(drafts)).rejects.toThrow('Full.');
  expect(await names(store)).toEqual([]);
  on.isFull = false;
  await store.addAll(drafts);
  expect(await names(store)).toEqual(['Talks', 'Talks 2']);
});

test('what was removed comes back as it was, damaged or not', async () => {
  const on = shelf();
  const store = openTab(on);
  const { id } = await store.add(makeDraft());
  await on.change(() => ({
    put: [{ entry: entryOf(id), body: { format: 'wherein-draft/9', more: 1 } }],
    result: undefined,
  }));
  const removed = await store.remove(id);
  expect(await names(store)).toEqual([]);
  await store.restore(removed!);
  expect((await on.read(id)).body).toEqual({ format: 'wherein-draft/9', more: 1 });
  expect(await store.load(id)).toMatchObject({ damage: expect.stringContaining('newer version') as string });
  expect(await store.remove('nobody')).toBeUndefined();
});

const entryOf = (id: string): DraftEntry => ({ id, name: 'Talks', isNamed: false, revision: 1, by: 'tab', changed: 0 });
