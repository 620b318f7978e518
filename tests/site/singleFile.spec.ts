import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { buildSingles } from './buildSingles.ts';
import { explainers, first } from './built.ts';
import { expect, test } from './fixtures.ts';
import { expectLifeInFrame } from './frame.ts';

const singles = buildSingles(test);

for (const { slug, title, map } of explainers) {
  test(`${slug} as one file works from disk, and asks for nothing else`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(singles.path(slug)).href;
    await page.goto(address);
    await expect(page.locator('h1')).toContainText(title);
    await page.locator('.leaflet-container').waitFor();
    await page.locator('[data-action=next]').first().click();
    await expect(page.locator('[data-entry][aria-current]')).toHaveCount(1);
    const zoom = page.locator('[data-action=zoom-in]');
    for (let times = 0; times < 4; times += 1) await zoom.click();
    await expect(page.locator('#detail-whole')).toBeVisible();
    for (const { id } of map.closeUps) {
      await page.locator(`[data-view="${id}"]`).click();
      await expect(page.locator(`#detail-${id}`), 'a close-up has outlines of its own').toBeVisible();
    }
    expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
  });
}

test('one file works in a frame that may nothing but run scripts', async ({ page, watch }) => {
  const file = await readFile(singles.path(first.slug));
  await expectLifeInFrame(page, 'sandbox="allow-scripts" src="/one.html"', file);
  // The framing page and the one file: nothing is asked from inside it.
  expect(watch.foreign.splice(0)).toHaveLength(2);
});
