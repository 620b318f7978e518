import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const TITLE = 'The ferry that changed its flag';
export const PARAGRAPHS = [
  'The old ferry left Rostock before dawn on a Tuesday, with forty lorries on its deck and a crew that had not been paid since June. By noon the Danish coast lay behind it, and nobody on board knew any more which port would have them.',
  'For eleven years it had sailed between Germany and Finland, always on time and always half empty. Then the company in Helsinki sold it to a bank, the bank sold it to a cousin, and the cousin, who lives in Limassol, painted another name on the bow.',
  'Helsinki has asked Cyprus for an explanation and has had a polite letter in return. A lawyer in London says that the letter is worth the paper and little more. The drivers want to go home, most of them to Poland, some to Estonia.',
  'On Thursday the ship was seen off Gotland, going slowly in a circle. A fisherman from Visby took bread and batteries across in a small boat, and came back with a list of forty names. The mayor read them out in the square that evening, one after the other, and the bell was rung for each.',
  'By the end of the week a tug from Gdansk had a rope on board. It will take the ferry through the Baltic Sea to a yard where somebody, it is hoped, will pay somebody else. The lorries hold timber, cheese and one piano, which is expected in Vienna and must be kept dry.',
];
const HTML = `<h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p onclick="alert(1)">${text}</p>`).join('')}`;

export async function paste(page: Page, html: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'The article' }).evaluate(
    (field, [asHtml, asText]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', asHtml!);
      clipboardData.setData('text/plain', asText!);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // Firefox lets no script paste: there the same is dropped.
      const isEmpty = paste.clipboardData?.getData('text/plain') === '';
      const drop = new DragEvent('drop', { dataTransfer: clipboardData, bubbles: true, cancelable: true });
      field.dispatchEvent(isEmpty ? drop : paste);
    },
    [html, text],
  );
}

/** From an empty browser to the places of the article. */
export async function begin(page: Page, html = HTML): Promise<void> {
  await page.goto('studio/');
  await paste(page, html, PARAGRAPHS.join('\n\n'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByLabel('What shall your page be called?')).toHaveValue(TITLE);
  await expect(page.getByText(/^\d+ words$/)).toBeVisible();
  await page.getByRole('button', { name: 'Find the places' }).click();
  await expectPlaces(page);
}

/** Puts the first three doubtful names right: the first candidate, confirmed. @returns The line that counts them. */
export async function confirmThree(page: Page, press: 'click' | 'tap'): Promise<Locator> {
  const card = page.locator('.review-card');
  const progress = page.locator('.progress-line p');
  for (let count = 1; count <= 3; count += 1) {
    const choice = card.locator('label', { has: page.getByRole('radio') }).first();
    for (const control of [choice, card.getByRole('button', { name: 'Confirm' })]) await control[press]();
    await expect(progress).toHaveText(new RegExp(` ${count} decided$`));
  }
  return progress;
}

/** From an empty browser to a page: three places put right, kept over a reload, details, an excerpt more, own words. */
export async function makePage(page: Page): Promise<void> {
  await begin(page);
  const progress = await confirmThree(page, 'click');
  await page.reload();
  await expect(progress).toHaveText(/ 3 decided$/);

  await go(page, 'Details');
  await page.getByLabel('Description').fill('Where the ferry went, and who asked for it.');
  await expect(page.getByLabel(/language/).locator('option')).not.toHaveCount(1);
  await page.getByLabel('Note').fill('Its author, publisher, date and address are not known.');

  await go(page, 'Story');
  const pieces = page.locator('.pieces [data-piece]');
  const before = await pieces.count();
  await page.locator('.source-text [data-from][aria-disabled="false"] .named').first().click();
  await expect(pieces).toHaveCount(before + 1);
  for (const field of await page.locator('.pieces textarea').all()) await field.fill('Our own words, of Gotland.');
}

export async function expectPlaces(page: Page): Promise<void> {
  await expect(page).toHaveURL(/#places$/);
  await expect(page.locator('main').getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expect(page.locator('main')).toContainText('Rostock');
}

export async function go(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }).click();
  await expect(page.getByRole('heading', { level: 2, name: step, exact: true })).toBeFocused();
}

/** What the browser keeps of a file that the studio makes. */
export async function save(page: Page, ask: () => Promise<void>): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await ask();
  return readFileSync(await (await waiting).path());
}

export async function expectNoViolation(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  expect(found, state).toEqual([]);
}

/** What a button of the studio downloads. */
export const saveBy = (page: Page, name: RegExp): Promise<Buffer> =>
  save(page, () => page.getByRole('button', { name }).click());
