import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { buildSingles } from './buildSingles.ts';
import { explainers, first } from './built.ts';
import { findPages } from './findPages.ts';
import { expect, test } from './fixtures.ts';
import { readHeaders } from './readHeaders.ts';
import { walkControls } from './walkControls.ts';
import type { Walked } from './walkControls.ts';

// Silence on the console, no refusal by the policy and no request elsewhere are checked by the fixture, after each test.

const singles = buildSingles(test);

/** Of the links that leave a page: where to, and that the page opened there gets no hold of this one. */
function expectPlainLinks({ away }: Walked, page: Page): void {
  const { origin } = new URL(page.url());
  for (const { href, rel } of away) {
    expect(href).toMatch(/^(?:https?|mailto|file):/);
    if (!href.startsWith('file:') && new URL(href).origin !== origin) expect(rel, href).toContain('noopener');
  }
}

for (const path of findPages()) {
  test(`/${path}: every control, under its host's headers and with Trusted Types enforced`, async ({
    page,
    request,
  }) => {
    const strict = readHeaders(path);
    const policy = `${strict['Content-Security-Policy']}, require-trusted-types-for 'script'`;
    await page.route(
      (url) => url.pathname.endsWith(`/${path}`),
      async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), ...strict, 'Content-Security-Policy': policy };
        await route.fulfill({ response, headers });
      },
    );
    await page.goto(path, { waitUntil: 'networkidle' });
    const isAlive = (await page.locator('#wherein-data').count()) > 0;
    if (isAlive) await expect(page.locator('.leaflet-container button[data-place]')).not.toHaveCount(0);
    const walked = await walkControls(page);
    if (isAlive) expect(walked.used).toBeGreaterThan(10);
    expectPlainLinks(walked, page);
    for (const address of walked.downloads) expect((await request.get(address)).status(), address).toBe(200);
  });
}

for (const { slug, places } of explainers) {
  test(`${slug} as one file: every control, from disk`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(singles.path(slug)).href;
    await page.goto(address);
    await expect(page.locator('.leaflet-container button[data-place]')).toHaveCount(places.length);
    const walked = await walkControls(page);
    expect(walked.used).toBeGreaterThan(places.length);
    expectPlainLinks(walked, page);
    expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
  });
}

test('the walk sees a breach: a style, a script and a picture that the policy refuses', async ({ page, watch }) => {
  await page.goto(`${first.slug}/`);
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/a.png' }));
  });
  await expect.poll(() => watch.said.splice(0).join('\n')).toMatch(/style-src[^]*img-src/);
  watch.said.length = 0;
  expect(watch.foreign.splice(0).length).toBeLessThan(2);
});
