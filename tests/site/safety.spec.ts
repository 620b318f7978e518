import { explainers, first, own } from './built.ts';
import { expect, openLive, test } from './fixtures.ts';
import { expectLifeInFrame } from './frame.ts';

test('the policy names no unsafe source and no other origin', async ({ page }) => {
  await openLive(page, first.slug);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:/);
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('no element carries a style attribute or a handler in the published HTML', async ({ request }) => {
  for (const { slug } of explainers) {
    const html = await (await request.get(`${slug}/`)).text();
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
    expect(html.match(/<script(?![^>]*(?:\bsrc=|application\/(?:ld\+)?json))/g)).toBeNull();
  }
});

test('every address in the pages is relative: the site works at any sub-path', async ({ page, request, baseURL }) => {
  expect(new URL(baseURL ?? '').pathname).not.toBe('/');
  await page.goto('./');
  for (const explainer of explainers) await expect(page.locator(`a[href*="${explainer.slug}"]`).first()).toBeVisible();
  for (const path of ['./', ...explainers.map(({ slug }) => `${slug}/`)]) {
    const html = await (await request.get(path)).text();
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address, path).not.toMatch(/^\//);
  }
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after one visit everything opens without a network, a page never visited too', async ({ page, context }) => {
    await openLive(page, first.slug);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await expect
      .poll(() =>
        page.evaluate(async () =>
          (
            await Promise.all((await caches.keys()).map(async (key) => (await (await caches.open(key)).keys()).length))
          ).reduce((a, b) => a + b, 0),
        ),
      )
      .toBeGreaterThan(5);
    await context.setOffline(true);
    await page.goto(`${own.slug}/`);
    await expect(page.locator('h1')).toContainText(own.title);
    await page.locator('.leaflet-container').waitFor();
    await context.setOffline(false);
  });
});

test('inside a sandboxed frame of another site the text, the map and the links work', async ({
  page,
  baseURL,
  watch,
}) => {
  await expectLifeInFrame(page, `sandbox="allow-scripts allow-same-origin" src="${baseURL}${first.slug}/"`);
  // The framing page is the only one of another origin.
  expect(watch.foreign.splice(0)).toHaveLength(1);
});
