import { expect, test } from './fixtures.ts';
import { begin, confirmThree, go, save, TITLE } from './studioSteps.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('from a paste to a published file on a phone', async ({ page }) => {
  await begin(page);
  const progress = await confirmThree(page, 'tap');
  await page.getByRole('button', { name: /^Undo/ }).tap();
  await expect(progress).toHaveText(/ 2 decided$/);

  await go(page, 'Story');
  const pieces = page.locator('.pieces [data-piece]');
  const before = await pieces.count();
  await page.locator('.source-text [data-from][aria-disabled="false"] .named').first().tap();
  await expect(pieces).toHaveCount(before + 1);

  await go(page, 'Preview');
  await expect(page.frameLocator('iframe.is-shown').getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await go(page, 'Publish');
  const markdown = await save(page, () => page.getByRole('button', { name: /\.md$/ }).tap());
  expect(markdown.toString()).toContain(TITLE);
});
