import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { basePath, serveSite } from '../serveSite.ts';
import { explainers, first, own, site } from './built.ts';
import { expect, test } from './fixtures.ts';
import { serveOtherSite } from './otherSite.ts';
import { readHeaders } from './readHeaders.ts';

/** A message as a host hears it, with the height that the frame then had to show. */
interface Heard {
  data: Record<string, unknown>;
  origin: string;
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

let html = '';
let host: Awaited<ReturnType<typeof serveOtherSite>>;
test.beforeAll(async () => {
  host = await serveOtherSite(() => html);
});
test.afterAll(() => host.close());

/** Opens another site's page with a frame in the middle of much text; it does with heights what Canvas does. */
async function openHost(page: Page, frame: string): Promise<FrameLocator> {
  const filling = '<p>Words of the host.</p>'.repeat(60);
  html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title>
<body>${'<p>Words of the host.</p>'.repeat(4)}${frame}${filling}<script>
  heard = [];
  addEventListener('message', ({ data, origin }) => {
    heard.push({ data, origin });
    if (data.subject === 'lti.frameResize') document.querySelector('iframe').height = data.height;
  });
</script>`;
  await page.goto(host.address);
  const inside = page.frameLocator('iframe');
  await inside.locator('.leaflet-container button[data-place]').first().waitFor();
  await expect(inside.locator('a[data-place]')).toHaveCount(0);
  return inside;
}

const frameOf = (src: string, sandbox = 'allow-scripts'): string =>
  `<iframe title="Map" src="${src}" width="700" height="500" style="border:0" sandbox="${sandbox}"></iframe>`;

/** What the explainer's own page offers to be copied. */
async function readSnippet(page: Page, slug: string): Promise<string> {
  await page.goto(`${slug}/`);
  await page.locator('#Embed summary').click();
  return page.locator('#Embed pre').innerText();
}

test.afterEach(({ watch, baseURL }) => {
  // The framing page is of another origin, and nothing else.
  expect(watch.foreign.splice(0).filter((url) => !url.startsWith(host.address))).toEqual([]);
  expect(baseURL).not.toContain(host.address);
});

for (const { slug, places } of explainers) {
  test(`${slug}: the lines that its page offers show it on another site, each place with what names it`, async ({
    page,
    context,
  }) => {
    const frame = await openHost(page, await readSnippet(page, slug));
    await expect(page.locator('iframe')).toHaveAttribute('loading', 'lazy');
    for (const place of places.slice(0, 3)) {
      await frame.locator('[data-action=next]').click();
      await expect(frame.locator('.card .common')).toHaveText(place.name);
      await expect(frame.locator('.story [aria-current=true]')).toBeVisible();
      expect(await frame.locator('.story > :visible').count()).toBe(1);
    }
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Read the whole explainer' }).click();
    const whole = await opened;
    await whole.waitForLoadState();
    expect(new URL(whole.url()).pathname).toContain(`/${slug}/`);
    // Out of the sandbox: the page has its own origin again.
    expect(await whole.evaluate(() => window.origin)).not.toBe('null');
  });
}

test('the page offers its lines closed, and a button copies them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${first.slug}/`);
  await expect(page.locator('#Embed pre')).toBeHidden();
  await page.locator('#Embed summary').click();
  await page.getByRole('button', { name: 'Copy the lines' }).click();
  await expect(page.locator('#Embed [role=status]')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`src="${new URL('embed.html', page.url()).href}"`);
  expect(copied).toContain(`<p><a href="${new URL('.', page.url()).href}">`);
});

test('the host is told the height and no more; the frame then shows all, and takes nothing back at a step', async ({
  page,
  baseURL,
}) => {
  const frame = await openHost(page, frameOf(`${baseURL}${own.slug}/embed.html`));
  const inner = frame.locator('html');
  const isWhole = (): Promise<boolean> => inner.evaluate((root) => root.scrollHeight <= root.clientHeight);
  await expect.poll(isWhole).toBe(true);
  const steps = 12;
  for (let step = 0; step < steps; step += 1) {
    await frame.locator('[data-action=next]').click();
    await expect.poll(isWhole).toBe(true);
  }
  const heard = await page.evaluate(() => window.heard);
  for (const { data, origin } of heard) {
    expect(data).toEqual({ subject: 'lti.frameResize', height: expect.any(Number) });
    expect(origin).toBe('null');
  }
  const heights = heard.map(({ data }) => Number(data['height']));
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  // What is told makes the frame higher, which must not be told again: no more messages than steps.
  expect(heights.length).toBeLessThanOrEqual(steps + 2);
  expect(new Set(heights).size).toBe(heights.length);
});

test('WordPress is told in its own words, by the secret that it gave, and follows the link itself', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}${first.slug}/embed.html`;
  const frame = await openHost(page, frameOf(`${address}#?secret=aB3dE5gH7j`));
  const of = (message: string): Promise<unknown[]> =>
    page.evaluate((kind) => window.heard.map(({ data }) => data).filter((data) => data['message'] === kind), message);
  await expect
    .poll(async () => (await of('height'))[0])
    .toEqual({ message: 'height', value: expect.any(Number), secret: 'aB3dE5gH7j' });
  await frame.getByRole('link', { name: 'Read the whole explainer' }).click();
  await expect
    .poll(() => of('link'))
    .toEqual([{ message: 'link', value: `${baseURL}${first.slug}/`, secret: 'aB3dE5gH7j' }]);
});

test('a page by itself tells nobody anything', async ({ page }) => {
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener('message', ({ data, origin }) => window.heard.push({ data: data as never, origin }));
  });
  await page.goto(`${first.slug}/embed.html`);
  await page.locator('.leaflet-container button[data-place]').first().waitFor();
  await page.locator('[data-action=next]').click();
  expect(await page.evaluate(() => window.heard)).toEqual([]);
});

test('the wheel over the map scrolls the host, after a click into the map too; with Ctrl it zooms', async ({
  page,
  baseURL,
}) => {
  const frame = await openHost(page, frameOf(`${baseURL}${first.slug}/embed.html`));
  const map = await frame.locator('.map-window').boundingBox();
  if (map === null) throw new Error('no map');
  // Open sea, no marker; the pointer is over the map also after the host was scrolled.
  await page.mouse.click(map.x + map.width / 2.4, map.y + 180);
  const scale = (): Promise<string> =>
    frame
      .locator('svg.base')
      .first()
      .evaluate((svg) => String(svg.clientWidth));
  const before = await scale();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect(await scale()).toBe(before);
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(async () => Number(await scale())).toBeGreaterThan(Number(before));
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 800, height: 700 } });

  test('one finger on the map scrolls the host and does not move the map', async ({ page, baseURL }) => {
    const frame = await openHost(page, frameOf(`${baseURL}${first.slug}/embed.html`));
    const marker = frame.locator('button[data-place]').first();
    const at = await marker.boundingBox();
    const map = await frame.locator('.map-window').boundingBox();
    if (map === null || at === null) throw new Error('no map');
    const inFrame = await marker.evaluate((element) => element.getBoundingClientRect().y);
    const session = await page.context().newCDPSession(page);
    const x = map.x + map.width / 2.4;
    const y = map.y + 200;
    const drag = async (): Promise<void> => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      for (let move = 1; move <= 12; move += 1) {
        // As a finger: what comes at once may be taken for a tap.
        await page.waitForTimeout(16);
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - 15 * move }] });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await expect(async () => {
      await drag();
      await expect.poll(() => page.evaluate(() => scrollY), { timeout: 2_000 }).toBeGreaterThan(100);
    }).toPass();
    expect(await marker.evaluate((element) => element.getBoundingClientRect().y)).toBeCloseTo(inFrame, 0);
  });
});

test('under the headers that the site brings, in a sandbox, it lives as well', async ({ page, watch }) => {
  const headers = readHeaders(`${first.slug}/embed.html`);
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
  const server = await serveSite(site, 0, headers);
  const { port } = server.address() as AddressInfo;
  const root = `http://127.0.0.1:${port}${basePath}`;
  const frame = await openHost(page, frameOf(`${root}${first.slug}/embed.html`));
  await frame.locator('[data-action=next]').click();
  await expect(frame.locator('.story [aria-current=true]')).toBeVisible();
  server.close();
  expect(watch.foreign.splice(0).filter((url) => !url.startsWith(root) && !url.startsWith(host.address))).toEqual([]);
});

test('it has no barrier that a program can find, before and after a place is chosen', async ({ page }) => {
  for (const width of [360, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${first.slug}/embed.html`);
    await page.locator('.leaflet-container button[data-place]').first().waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.locator('[data-action=next]').click();
    await expect(page.locator('.story [aria-current=true]')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the map’s markers lead to a list of all places, and the story is there', async ({ page }) => {
    await page.goto(`${first.slug}/embed.html`);
    await expect(page.locator('.index .entry')).toHaveCount(first.places.length);
    await expect(page.locator('.index')).toBeVisible();
    await expect(page.locator('.story .excerpt').first()).toBeVisible();
    const place = first.places[0]!;
    await page.locator(`a[data-place="${place.slug}"]`).click();
    await expect(page.locator(`#${place.slug}`)).toBeInViewport();
    for (const link of await page.locator('a[href^="http"]').all()) {
      await expect(link).toHaveAttribute('target', '_blank');
    }
  });
});
