import { expect, test } from './fixtures.ts';
import { go, makePage, TITLE } from './studioSteps.ts';

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
  await makePage(page);
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
