import { explainers } from './built.ts';
import { expect, test } from './fixtures.ts';

// Silence on the console and no request elsewhere are checked by the fixture, after each test.
const paths = ['', ...explainers.map(({ slug }) => `${slug}/`)];

for (const path of paths) {
  test(`/${path} opens, with everything it asks for in place`, async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(missing).toEqual([]);
  });
}

test('the contents page leads to every explainer', async ({ page }) => {
  for (const { slug, title } of explainers) {
    await page.goto('');
    await page.locator(`main a[href^="${slug}/"]`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});
