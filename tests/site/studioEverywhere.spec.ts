import { expect, test } from './fixtures.ts';
import { begin, confirmThree, go, TITLE } from './studioSteps.ts';

declare global {
  interface Window {
    /** What the page has offered to be saved; some engines tell their driver nothing of it. */
    offered: Blob[];
  }
}

test('in each engine: the places of an article, three put right, kept over a reload, and the page taken away', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.offered = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      window.offered.push(blob);
      return make(blob);
    };
  });
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
  const preview = page.frameLocator('iframe.is-shown');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(preview.getByText('Our own words, of Gotland.').first()).toBeVisible();

  await go(page, 'Check');
  await expect(page.locator('.finding-must')).toHaveCount(0);
  await go(page, 'Publish');
  await page.getByRole('button', { name: /\.html$/ }).click();
  await expect.poll(() => page.evaluate(async () => window.offered.at(-1)?.text())).toContain('<!doctype html>');
  const single = await page.evaluate(async () => window.offered.at(-1)!.text());
  expect(single).toContain('Our own words, of ');
  expect(single).toContain(TITLE);
});
