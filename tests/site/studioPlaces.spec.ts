import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectNoViolation, go, paste, saveBy } from './studioSteps.ts';

/** Four names to look at, four to accept, and one that the gazetteer does not know. */
const PIANO = [
  'The piano was built in Leipzig in 1911 and sold to a school in Cambridge. A year later it stood in Alexandria, and nobody knew who had paid the freight.',
  'In spring a carrier from Trieste brought it to Geneva, where the lid was mended with Slovenian pine. Washington asked for a form, and Zmorek, where the wood came from, asked for money.',
  'It is back in Leipzig now. A pianist from Kyoto plays it on Sundays, between Bach and tea.',
];

async function beginPiano(page: Page): Promise<void> {
  await page.goto('studio/');
  await paste(page, '', PIANO.join('\n\n'));
  await page.getByLabel('What shall your page be called?').fill('A piano on the road');
  await page.getByRole('button', { name: 'Find the places' }).click();
  await expect(page).toHaveURL(/#places$/);
  await expect(page.locator('.progress-line')).toContainText('4 names to look at');
}

const card = (page: Page) => page.locator('.review-card');
const title = (page: Page) => card(page).getByRole('heading', { level: 3 });
const progress = (page: Page) => page.locator('.progress-line p');
const mark = (page: Page, name: string) => page.locator('.marked-text .name-mark', { hasText: name }).first();

test('three places are put right, and the sure ones accepted at once', async ({ page }) => {
  await beginPiano(page);
  for (const [name, where] of [
    ['Alexandria', 'Egypt'],
    ['Geneva', 'Switzerland'],
    ['Cambridge', 'England'],
  ]) {
    await expect(title(page)).toContainText(name!);
    const candidates = card(page).locator('.candidates li');
    await expect(candidates.first().locator('.where')).not.toBeEmpty();
    const more = card(page).getByRole('button', { name: /^Show \d+ more/ });
    if ((await candidates.filter({ hasText: where! }).count()) === 0) await more.click();
    await candidates.filter({ hasText: where! }).first().click();
    await card(page).getByRole('button', { name: 'Confirm' }).click();
    await expect(title(page)).toBeFocused();
  }
  await expect(progress(page)).toHaveText(/^1 name to look at, 3 decided$/);

  await page.getByText(/^The other \d+ are sure$/).click();
  await expect(page.locator('.sure-names li').filter({ hasText: 'Trieste' })).toContainText('Italy');
  await expectNoViolation(page, 'the sure names');
  await page.getByRole('button', { name: /^Accept all/ }).click();
  await expect(page.locator('.sure-names')).toHaveCount(0);
  await expect(title(page)).toBeFocused();
  await expect(mark(page, 'Leipzig')).toHaveClass(/is-decided/);
  await page.getByRole('button', { name: /^Undo: accept \d sure names$/ }).click();
  await expect(page.locator('.sure-names')).toBeVisible();
  await page.getByRole('button', { name: /^Redo/ }).click();

  await title(page).focus();
  await page.keyboard.press('n');
  await expect(progress(page)).toHaveText(/^Nothing is in doubt/);
  await go(page, 'Publish');
  const markdown = (await saveBy(page, /\.md$/)).toString();
  expect(markdown).toMatch(/Leipzig: geonames:2879139 # Leipzig, /);
  expect(markdown).toMatch(/Washington: none/);
});

test('a decision holds for all names like it', async ({ page }) => {
  await beginPiano(page);
  await mark(page, 'Trieste').click();
  await expect(title(page)).toContainText('Trieste');
  await card(page)
    .getByRole('radio', { name: /^All \d names like it \(sure, as a place\)/ })
    .check();
  await card(page).getByRole('button', { name: 'Confirm' }).click();
  for (const name of ['Trieste', 'Kyoto', 'Leipzig']) await expect(mark(page, name)).toHaveClass(/is-decided/);
  await expect(mark(page, 'Cambridge')).toHaveClass(/is-doubtful/);
  // Of another place it cannot be said.
  await mark(page, 'Cambridge').click();
  await card(page).locator('.candidates li').nth(1).click();
  await expect(card(page).getByRole('radio', { name: /^All \d names like it/ })).toBeDisabled();
});

test('the gazetteer is searched: what is found is taken, nothing found is said, and what fails too', async ({
  page,
}) => {
  await beginPiano(page);
  const field = page.getByRole('combobox', { name: 'Another place' });
  const note = card(page).locator('.search [role=status]');
  await field.fill('Xqzzk');
  await expect(note).toHaveText(/^No place has a name that begins so\. Try another spelling/);
  await field.fill('Maribor');
  const option = page.getByRole('option').first();
  await expect(option).toContainText('Slovenia');
  await expectNoViolation(page, 'an open list');
  await option.click();
  await expect(card(page).getByRole('button', { name: 'Confirm' })).toBeFocused();
  await expect(card(page).getByRole('radio', { checked: true }).first()).toHaveAccessibleName(/Maribor/);

  let held: (() => void) | undefined;
  const gate = new Promise<void>((open) => (held = open));
  await page.context().route('**/studio/names/**', async (route) => {
    await gate;
    await route.abort();
  });
  await field.fill('Ljutomer');
  await expect(card(page).getByText('Searching…')).toBeVisible();
  held?.();
  await expect(note).toContainText('Small towns could not be looked up');
});

test('words that the rule passed over are added: by mouse, by a finger, by keyboard', async ({ page }) => {
  await beginPiano(page);
  const word = page.locator('.marked-text p').nth(1);
  await word.evaluate((paragraph) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('Zmorek') ?? -1;
      // As a finger does: one letter too few, which is no matter.
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 5);
    }
  });
  const add = page.getByRole('button', { name: 'Add “Zmorek” as a place' });
  await expect(add).toBeVisible();
  // A finger ends the selection before it presses.
  await add.dispatchEvent('pointerdown', { pointerType: 'touch' });
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await add.dispatchEvent('pointerup', { pointerType: 'touch' });
  await add.dispatchEvent('click');
  await expect(title(page)).toContainText('Zmorek');
  await expect(title(page)).toBeFocused();
  await expect(add).toHaveCount(0);

  await page.keyboard.press('k');
  await expect(title(page)).not.toContainText('Zmorek');
  await page.keyboard.press('a');
  await expect(page.getByLabel('A name is not underlined?')).toBeFocused();
  await page.keyboard.type('Nowhere');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Nowhere” does not stand in the text.')).toBeVisible();
  await page.getByLabel('A name is not underlined?').fill('zmorek');
  await page.keyboard.press('Enter');
  await expect(title(page)).toContainText('Zmorek');
  await page.keyboard.press('/');
  await page.keyboard.type('Maribor');
  await expect(page.getByRole('option').first()).toContainText('Maribor');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Add this place' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mark(page, 'Zmorek')).toHaveClass(/is-decided/);
});

test('words are selected with the mouse', async ({ page }) => {
  await beginPiano(page);
  const box = await page
    .locator('.marked-text p')
    .nth(2)
    .evaluate((paragraph) => {
      const range = document.createRange();
      const text = [...paragraph.childNodes].find((node) => node.textContent?.includes('Bach'))!;
      const inner = text instanceof Text ? text : text.firstChild!;
      const at = inner.textContent!.indexOf('Bach');
      range.setStart(inner, at);
      range.setEnd(inner, at + 4);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y: y + height / 2, width };
    });
  await page.mouse.dblclick(box.x + box.width / 2, box.y);
  await page.getByRole('button', { name: 'Add “Bach” as a place' }).click();
  await expect(title(page)).toContainText('Bach');
});

test('shortcuts can be switched off, for good', async ({ page }) => {
  await beginPiano(page);
  const first = (await title(page).textContent())!;
  await title(page).focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Shortcuts' });
  await expectNoViolation(page, 'the list of shortcuts');
  await dialog.getByLabel('Single keys are shortcuts').uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await title(page).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(title(page)).toHaveText(first);
  await expect(progress(page)).toHaveText('4 names to look at');
  await page.reload();
  await expect(progress(page)).toHaveText('4 names to look at');
  await title(page).focus();
  await page.keyboard.press('j');
  await expect(title(page)).toHaveText(first);
  await page.getByRole('button', { name: 'Shortcuts' }).click();
  await dialog.getByLabel('Single keys are shortcuts').check();
  await page.keyboard.press('Escape');
  await title(page).focus();
  await page.keyboard.press('j');
  await expect(title(page)).not.toHaveText(first);
});

test('a search that takes long shows how far it is, stops when asked, and begins anew', async ({ page }) => {
  await beginPiano(page);
  let open: (() => void) | undefined;
  const gate = new Promise<void>((opened) => (open = opened));
  await page.context().route('**/studio/names/**', async (route) => {
    await gate;
    await route.continue();
  });
  await page.reload();
  await expect(page.getByText('Looking for places')).toHaveCount(2);
  await page.locator('.finding').getByRole('button', { name: 'Cancel' }).click();
  const again = page.getByRole('button', { name: 'Look for places again' });
  await expect(again).toBeFocused();
  await expect(page.locator('.marked-text')).toContainText('The piano was built');
  await expectNoViolation(page, 'a stopped search');
  open?.();
  await page.keyboard.press('Enter');
  await expect(progress(page)).toHaveText('4 names to look at');
  await expect(again).toHaveCount(0);
});

test('a sentence is quoted where its name is reviewed', async ({ page }) => {
  await beginPiano(page);
  await mark(page, 'Kyoto').click();
  const quote = card(page).getByRole('button', { name: 'Quote this sentence in the story' });
  const show = card(page).getByRole('button', { name: 'Show it there' });
  await expect(quote.or(show)).toBeVisible();
  if (await show.isVisible()) {
    await go(page, 'Story');
    const excerpt = page.locator('.piece.is-excerpt', { hasText: 'Kyoto' });
    await excerpt.getByRole('button', { name: /^Remove/ }).click();
    await go(page, 'Places');
    await mark(page, 'Kyoto').click();
  }
  await quote.click();
  await show.click();
  await expect(page).toHaveURL(/#story$/);
  const piece = page.locator('.piece.is-excerpt', { hasText: 'A pianist from Kyoto plays it on Sundays' });
  await expect(piece).toBeInViewport();
  expect(await piece.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  await expect(page.locator('.piece.is-excerpt').last(), 'in the order of the source').toContainText('Kyoto');
});
