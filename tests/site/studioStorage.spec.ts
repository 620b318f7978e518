import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { begin, expectNoViolation, go, paste, PARAGRAPHS, save, saveBy, TITLE } from './studioSteps.ts';

const STORE = 'wherein-studio';
const home = (page: Page): Promise<void> => page.getByRole('link', { name: 'Wherein studio' }).click();
const drafts = (page: Page) => page.locator('.drafts li');
const saved = (page: Page): Promise<void> => expect(page.getByText('Saved in this browser')).toBeVisible();

/** From now on the browser has room for drafts, or none. */
const setFull = (page: Page, isFull: boolean): Promise<void> =>
  page.evaluate((full) => sessionStorage.setItem('full', full ? 'yes' : ''), isFull);

async function fillUp(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { put } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown]) {
      if (sessionStorage.getItem('full') !== 'yes') return put.value!.apply(this, args);
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
}

/** Changes what is kept of the only draft, as a damaged disk or another version of the studio would. */
function tamper(page: Page, change: object): Promise<void> {
  return page.evaluate(
    ([name, changed]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => fail(new Error('not opened'));
        opening.onsuccess = () => {
          const store = opening.result.transaction('bodies', 'readwrite').objectStore('bodies');
          const all = store.openCursor();
          all.onsuccess = () => {
            if (all.result === null) return;
            store.put({ ...(all.result.value as object), ...changed }, all.result.primaryKey);
          };
          store.transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    [STORE, change] as const,
  );
}

test('no room: it is said, the work goes on, nothing is lost by going elsewhere, and it is kept once there is room', async ({
  page,
}) => {
  await fillUp(page);
  await page.goto('studio/');
  await setFull(page, true);
  await begin(page);
  const refused = page.getByText(/^Not kept: This browser has no room left for drafts/);
  await expect(refused).toBeVisible();
  await expectNoViolation(page, 'no room');
  await go(page, 'Details');
  await page.getByLabel('Description').fill('Written without room.');
  const exported = await saveBy(page, /^Download this draft/);
  expect(exported.toString()).toContain('Written without room.');

  await home(page);
  await expect(drafts(page)).toHaveCount(1);
  await expect(drafts(page)).toContainText('not kept yet');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(page.locator('main')).toContainText('Darjeeling', { timeout: 30_000 });
  await home(page);
  await expect(drafts(page)).toHaveCount(2);
  await drafts(page).filter({ hasText: TITLE }).locator('.open').click();
  await go(page, 'Details');
  await expect(page.getByLabel('Description')).toHaveValue('Written without room.');

  await setFull(page, false);
  await page.getByLabel('Description').fill('Written with room.');
  await saved(page);
  await home(page);
  await expect(page.getByText('not kept yet')).toHaveCount(0);
  await page.reload();
  await expect(drafts(page)).toHaveCount(2);
  await drafts(page).filter({ hasText: TITLE }).locator('.open').click();
  await go(page, 'Details');
  await expect(page.getByLabel('Description')).toHaveValue('Written with room.');
});

test('no room later on: the last state lives in memory, and deleting another draft makes room for it', async ({
  page,
}) => {
  await fillUp(page);
  await begin(page);
  await saved(page);
  await home(page);
  await page.getByRole('button', { name: /^Duplicate/ }).click();
  await expect(drafts(page)).toHaveCount(2);
  await drafts(page)
    .filter({ hasText: `${TITLE} 2` })
    .locator('.open')
    .click();
  await setFull(page, true);
  await go(page, 'Details');
  await page.getByLabel('Description').fill('Too much.');
  await expect(page.getByText(/^Not kept: .*no room left/)).toBeVisible();
  await home(page);
  await setFull(page, false);
  await page.getByRole('button', { name: `Delete ${TITLE}`, exact: true }).click();
  await expect(page.getByText('not kept yet')).toHaveCount(0);
  await page.reload();
  await drafts(page).locator('.open').click();
  await go(page, 'Details');
  await expect(page.getByLabel('Description')).toHaveValue('Too much.');
});

test('where the screens do not come, it is told, and at the next try the draft opens to be changed', async ({
  page,
  watch,
}) => {
  await begin(page);
  await saved(page);
  await page.route(/\/screens-[\w-]{8}\.js$/, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('A part of the studio could not be loaded.');
  await page.unrouteAll();
  await drafts(page).locator('.open').click();
  await expect(page.locator('.marked-text [data-at]').first()).toBeVisible();
  await expect(page.getByText('Only to look at')).toHaveCount(0);
  watch.said.length = 0;
});

test('a newer studio in another tab: told, nothing of its drafts is touched, and the work can be downloaded', async ({
  page,
  context,
}) => {
  await begin(page);
  await saved(page);
  const other = await context.newPage();
  await other.goto('./');
  await other.evaluate(
    (name) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open(name, 7);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
    STORE,
  );
  await go(page, 'Details');
  await page.getByLabel('Description').fill('Of the old studio.');
  await expect(page.getByText(/^Not kept: A newer version of the studio/)).toBeVisible();
  expect((await saveBy(page, /^Download this draft/)).toString()).toContain('Of the old studio.');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('studio/');
  await expect(page.getByText(/^A newer version of the studio .*stay as they are/)).toBeVisible();
  await expectNoViolation(page, 'start under a newer studio');
  const left = await other.evaluate(
    (name) =>
      new Promise<number>((done) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const count = opening.result.transaction('entries').objectStore('entries').count();
          count.onsuccess = () => done(count.result);
        };
      }),
    STORE,
  );
  expect(left).toBe(1);
});

test('drafts that another tab keeps locked: told after a while, and the work goes on in memory', async ({
  page,
  context,
}) => {
  await begin(page);
  await saved(page);
  await page.goto('./');
  // A tab that hangs in an upgrade: nobody else gets at the drafts.
  const hanging = await context.newPage();
  await hanging.goto('./');
  await hanging.evaluate(
    (name) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open(name, 9);
        opening.onupgradeneeded = () => {
          const { transaction } = opening;
          const hold = (): void => {
            transaction!.objectStore('entries').count().onsuccess = hold;
          };
          hold();
          done();
        };
      }),
    STORE,
  );
  await page.goto('studio/');
  await expect(page.getByText(/^The drafts of this browser are locked/)).toBeVisible({ timeout: 15_000 });
  await paste(page, '', PARAGRAPHS.join('\n\n'));
  await page.getByRole('button', { name: 'Find the places' }).click();
  await expect(page.getByText(/^Not kept: The drafts of this browser are locked/)).toBeVisible();
  expect((await saveBy(page, /^Download this draft/)).toString()).toContain('Rostock');
  await hanging.close();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('studio/');
  await expect(drafts(page)).toHaveCount(1);
});

for (const [what, change, says] of [
  ['of a newer studio', { format: 'wherein-draft/9' }, /made by a newer version of Wherein/],
  ['that is damaged', { pieces: [{ id: 'x', kind: 'script' }] }, /is damaged/],
] as const) {
  test(`a draft ${what} is not opened, is left as it is, exported whole, deleted and had back`, async ({ page }) => {
    await begin(page);
    await saved(page);
    await page.goto('./');
    await tamper(page, change);
    await page.goto('studio/');
    await drafts(page).locator('.open').click();
    await expect(page.getByRole('alert')).toContainText(says);
    const isWhole = async (): Promise<void> => {
      const file = await saveBy(page, /^Export/);
      expect(JSON.parse(file.toString())).toMatchObject({ drafts: [{ name: TITLE, draft: change }] });
    };
    await isWhole();
    await page.getByRole('button', { name: `Duplicate ${TITLE}` }).click();
    await expect(drafts(page)).toHaveCount(1);
    await page.getByRole('button', { name: `Delete ${TITLE}` }).click();
    await expect(drafts(page)).toHaveCount(0);
    await page.locator('.removed').getByRole('button', { name: 'Undo' }).click();
    await expect(drafts(page)).toHaveCount(1);
    await isWhole();
  });
}

test('all drafts are exported, and come back in another browser as they were', async ({ page, browser, baseURL }) => {
  await begin(page);
  await go(page, 'Publish');
  const markdown = await saveBy(page, /\.md$/);
  await home(page);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(page.locator('main')).toContainText('Darjeeling', { timeout: 30_000 });
  await home(page);
  const all = await save(page, () => page.getByRole('button', { name: 'Export all' }).click());
  const fresh = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const there = await fresh.newPage();
  await there.goto('studio/');
  const file = { name: 'wherein-drafts.wherein.json', mimeType: 'application/json', buffer: all };
  await there.locator('input[type=file]').setInputFiles(file);
  await expect(drafts(there)).toHaveCount(2);
  await expect(there.getByText('2 drafts were added.')).toBeAttached();
  await drafts(there).filter({ hasText: TITLE }).locator('.open').click();
  await go(there, 'Publish');
  expect((await saveBy(there, /\.md$/)).equals(markdown)).toBe(true);
  await fresh.close();
});

test('a crash in the middle of writing loses no more than the last keystrokes', async ({ page, context }) => {
  await begin(page);
  await go(page, 'Details');
  await page.getByLabel('Description').fill('Typed 300 ms before the crash.');
  await page.waitForTimeout(300);
  const address = page.url();
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto(address);
  await expect(next.getByLabel('Description')).toHaveValue('Typed 300 ms before the crash.');
});
