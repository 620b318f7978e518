import { first } from './built.ts';
import { countPages } from './countPages.ts';
import { expect, openLive, test } from './fixtures.ts';
import { showAsPrinted } from './showAsPrinted.ts';

for (const format of ['A4', 'Letter'] as const) {
  test(`printed on ${format}: at most two pages`, async ({ page }) => {
    await openLive(page, first.slug);
    const pdf = await page.pdf({ format, preferCSSPageSize: false });
    expect(countPages(pdf)).toBeGreaterThan(0);
    expect(countPages(pdf)).toBeLessThanOrEqual(2);
  });
}

test('in print the map, its numbers, the excerpts and the index stand, and the controls do not', async ({ page }) => {
  await openLive(page, first.slug);
  await showAsPrinted(page);
  for (const place of first.places) {
    await expect(page.locator(`[data-place="${place.slug}"]:visible`).first()).toContainText(String(place.number));
    await expect(page.locator(`[data-entry="${place.slug}"]`)).toBeVisible();
  }
  for (const { id } of first.excerpts) await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.locator('[data-action=next]').first()).toBeHidden();
  await expect(page.locator('[data-view]').first()).toBeHidden();
});
