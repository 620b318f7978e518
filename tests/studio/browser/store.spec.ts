import type { Page } from '@playwright/test';
import { expect, openStudio, test, waitForStudio } from './fixtures.ts';

/** Opens a new draft and leaves a saver of it in the page, as the studio's screens do. @returns The draft's id. */
async function begin(page: Page): Promise<string> {
  await openStudio(page);
  return page.evaluate(async () => {
    const { openStore, Saver, saveOnLeave, makeDraft } = window.studio;
    const store = await openStore();
    const { id } = await store.add(makeDraft());
    const lock = await store.lock(id, () => saver.flush());
    const statuses: unknown[] = [];
    const saver = new Saver({ store, id, onStatus: (status) => statuses.push(status), onCopy: () => undefined });
    saveOnLeave(saver);
    Object.assign(window, { store, saver, lock, statuses });
    return id;
  });
}

/** Types these words, one state after the other, without waiting for any to be kept. */
const type = (page: Page, ...words: string[]): Promise<void> =>
  page.evaluate((all) => {
    const { studio, saver } = window;
    for (const one of all) saver.change(studio.withWords(studio.makeDraft(), one));
  }, words);

/** What is kept of a draft, read by a store of its own. */
const kept = (page: Page, id: string): Promise<string | undefined> =>
  page.evaluate(async (wanted) => {
    const loaded = await (await window.studio.openStore()).load(wanted);
    return loaded !== undefined && 'draft' in loaded ? loaded.draft.pieces[0]?.markdown : undefined;
  }, id);

const listNames = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await (await window.studio.openStore()).list()).map(({ name }) => name).sort());

test('a reload right after the last key loses nothing', async ({ page }) => {
  const id = await begin(page);
  for (const words of ['first', 'second', 'third']) {
    await page.evaluate((one) => {
      const { studio, saver } = window;
      saver.change(studio.withWords(studio.makeDraft(), `${one} on its way`));
      void saver.flush();
      saver.change(studio.withWords(studio.makeDraft(), one));
      location.reload();
    }, words);
    await page.waitForEvent('load');
    await waitForStudio(page);
    expect(await kept(page, id)).toBe(words);
    await page.evaluate(async (wanted) => {
      const { openStore, Saver, saveOnLeave } = window.studio;
      const store = await openStore();
      await store.load(wanted);
      const lock = await store.lock(wanted, () => undefined);
      const saver = new Saver({ store, id: wanted, onStatus: () => undefined, onCopy: () => undefined });
      saveOnLeave(saver);
      Object.assign(window, { store, saver, lock });
    }, id);
    expect(await page.evaluate(() => [window.lock.isWriter, window.lock.isGuarded])).toEqual([true, true]);
  }
});

test('what a page wrote in its last moment stands beside what another tab made since', async ({ page, context }) => {
  const id = await begin(page);
  await page.evaluate((wanted) => {
    const { studio, store } = window;
    store.saveAtOnce(wanted, studio.withWords(studio.makeDraft(), 'the last moment'));
  }, id);
  await page.evaluate(() => {
    const box = Object.keys(localStorage)[0]!;
    const rescue = JSON.parse(localStorage.getItem(box)!) as object;
    localStorage.setItem(box, JSON.stringify({ ...rescue, tab: 'another', revision: 0 }));
    localStorage.setItem(`${box}x`, '{"damaged"');
  });
  const next = await context.newPage();
  await openStudio(next);
  expect(await kept(next, id)).toBe('Own words.');
  expect(await listNames(next)).toEqual(['Talks', 'Talks (from another tab)']);
  expect(await next.evaluate(() => localStorage.length)).toBe(0);
});

test('a tab that is closed without warning has lost nothing older than 300 ms', async ({ page, context }) => {
  const id = await begin(page);
  await type(page, 'typed');
  await page.waitForTimeout(300);
  await type(page, 'too late');
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await openStudio(next);
  expect(['typed', 'too late']).toContain(await kept(next, id));
});

test('a crash has lost nothing older than 300 ms', async ({ page, context }) => {
  const id = await begin(page);
  await type(page, 'typed');
  await page.waitForTimeout(300);
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await openStudio(next);
  expect(await kept(next, id)).toBe('typed');
});

test('the second tab is told, sees what the first writes, and can take over without loss', async ({
  page,
  context,
}) => {
  const id = await begin(page);
  const second = await context.newPage();
  await openStudio(second);
  await second.evaluate(async (wanted) => {
    const store = await window.studio.openStore();
    await store.load(wanted);
    const seen: unknown[] = [];
    store.watch((change) => seen.push(change));
    Object.assign(window, { store, seen, lock: await store.lock(wanted, () => undefined) });
  }, id);
  expect(await second.evaluate(() => window.lock.isWriter)).toBe(false);
  await type(page, 'of the first tab');
  await expect.poll(() => second.evaluate(() => window.seen)).toContainEqual({ type: 'changed', id });
  await type(page, 'its last words');
  await second.evaluate(() => window.lock.takeOver());
  expect(await second.evaluate(() => window.lock.isWriter)).toBe(true);
  expect(await page.evaluate(() => window.lock.isWriter)).toBe(false);
  expect(await kept(second, id)).toBe('its last words');
  await page.evaluate(() => window.lock.takeOver());
  expect(await page.evaluate(() => window.lock.isWriter)).toBe(true);
  await page.close();
  await second.evaluate(() => window.lock.takeOver());
  expect(await second.evaluate(() => window.lock.isWriter)).toBe(true);
});

test('a tab that hangs loses its lock to the one that takes over', async ({ page, context }) => {
  const id = await begin(page);
  const second = await context.newPage();
  await openStudio(second);
  const hang = page.evaluate(() => {
    const end = performance.now() + 5_000;
    while (performance.now() < end);
  });
  const isWriter = await second.evaluate(async (wanted) => {
    const lock = await (await window.studio.openStore()).lock(wanted, () => undefined);
    const before = lock.isWriter;
    await lock.takeOver();
    return [before, lock.isWriter];
  }, id);
  expect(isWriter).toEqual([false, true]);
  await hang;
  await expect.poll(() => page.evaluate(() => window.lock.isWriter)).toBe(false);
});

test('two tabs that write the same draft overwrite nothing', async ({ page, context }) => {
  const id = await begin(page);
  const second = await context.newPage();
  await openStudio(second);
  await second.evaluate(async (wanted) => {
    const { openStore, makeDraft, withWords } = window.studio;
    const store = await openStore();
    await store.load(wanted);
    await store.save(wanted, withWords(makeDraft(), 'of the second tab'));
  }, id);
  await type(page, 'of the first tab');
  await page.evaluate(() => window.saver.flush());
  expect(await listNames(page)).toEqual(['Talks', 'Talks (from another tab)']);
  expect(await kept(page, id)).toBe('of the second tab');
  expect(await kept(page, await page.evaluate(() => window.saver.id))).toBe('of the first tab');
});

test('drafts are renamed, doubled, removed and exported', async ({ page }) => {
  const id = await begin(page);
  const exported = await page.evaluate(async (wanted) => {
    const { store } = window;
    await store.rename(wanted, 'Mine');
    const copy = await store.duplicate(wanted);
    await store.duplicate(wanted);
    await store.remove(copy!.id);
    return (await store.exportDrafts()).text;
  }, id);
  expect(await listNames(page)).toEqual(['Mine', 'Mine 3']);
  expect(JSON.parse(exported)).toMatchObject({ drafts: [{}, {}] });
});

test('in a frame without storage the work goes on, and why it is not kept is told', async ({ page }) => {
  await page.goto('frame.html');
  const frame = page.frames()[1]!;
  await waitForStudio(frame);
  const told = await frame.evaluate(async () => {
    const { openStore, Saver, makeDraft, withWords } = window.studio;
    const store = await openStore();
    const { id } = await store.add(makeDraft());
    const lock = await store.lock(id, () => undefined);
    const statuses: string[] = [];
    const onStatus = (status: object): unknown => statuses.push(JSON.stringify(status));
    const saver = new Saver({ store, id, onStatus, onCopy: () => undefined });
    saver.change(withWords(makeDraft(), 'typed'));
    await saver.flush();
    return { why: store.whyNotKept, text: (await store.exportDrafts([id])).text, statuses, isWriter: lock.isWriter };
  });
  expect(told.why).toMatch(/lets the page keep nothing.*Download/);
  expect(told.statuses.at(-1)).toContain('lets the page keep nothing');
  expect(told.text).toContain('typed');
  expect(told.isWriter).toBe(true);
});

test('where the room is used up, the status says so, and the next room is taken', async ({
  page,
  context,
  studioUrl,
}) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(studioUrl);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  const id = await begin(page);
  const words = 'does not fit '.repeat(70_000).trim();
  await type(page, words);
  await page.evaluate(() => window.saver.flush());
  const refused = { state: 'unsaved', why: expect.stringContaining('no room left') };
  expect(await page.evaluate(() => window.statuses.at(-1))).toMatchObject(refused);
  expect(await page.evaluate(() => window.saver.isInDanger)).toBe(true);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.evaluate(() => window.saver.flush());
  expect(await page.evaluate(() => window.statuses.at(-1))).toEqual({ state: 'saved' });
  expect(await kept(page, id)).toBe(words);
});

test('drafts that the browser deleted are kept again by the tab that has one open', async ({
  page,
  context,
  studioUrl,
}) => {
  const id = await begin(page);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(studioUrl).origin, storageTypes: 'indexeddb' });
  await type(page, 'still here');
  await page.evaluate(() => window.saver.flush());
  expect(await kept(page, id)).toBe('still here');
});
