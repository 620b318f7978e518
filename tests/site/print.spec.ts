import type { Page } from '@playwright/test';
import { first, own } from './built.ts';
import { countPages } from './countPages.ts';
import { expect, openLive, test } from './fixtures.ts';
import { printToPdf } from './printToPdf.ts';
import { showAsPrinted } from './showAsPrinted.ts';

const formats = ['A4', 'Letter'] as const;

/** How many sheets a page prints on. */
async function countSheets(page: Page, format: (typeof formats)[number]): Promise<number> {
  return countPages(await printToPdf(page, format));
}

/** As the browser does before it prints. */
async function beginPrinting(page: Page): Promise<void> {
  await page.setViewportSize({ width: 718, height: 1047 });
  await showAsPrinted(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

for (const format of formats) {
  test(`the handout printed on ${format}: one sheet for a short story, two for a long one`, async ({ page }) => {
    await openLive(page, first.slug);
    expect(await countSheets(page, format)).toBe(1);
    await openLive(page, own.slug);
    expect(await countSheets(page, format)).toBe(2);
  });

  test(`the worksheet printed on ${format}: one sheet and its key`, async ({ page }) => {
    await page.goto(`${first.slug}/worksheet.html`);
    expect(await countSheets(page, format)).toBe(2);
    await page.evaluate(() => document.getElementById('Key')?.remove());
    expect(await countSheets(page, format)).toBe(1);
    await page.goto(`${own.slug}/worksheet.html`);
    expect(await countSheets(page, format)).toBe(3);
  });
}

test('in print the whole map, its numbers, the excerpts and the index stand, and the controls do not', async ({
  page,
}) => {
  await openLive(page, first.slug);
  // Wherever the reader has moved the map.
  await page.locator('[data-action=next]').first().click();
  await beginPrinting(page);
  const map = page.locator('.map-window > .map');
  const frame = (await map.boundingBox())!;
  for (const { slug, number } of first.places) {
    const marker = map.locator(`[data-place="${slug}"]:visible`);
    await expect(marker).toHaveCount(1);
    await expect(marker).toContainText(String(number));
    const { x, y } = (await marker.locator('.number').boundingBox())!;
    expect(x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height).toBe(true);
    await expect(page.locator(`[data-entry="${slug}"]`)).toBeVisible();
  }
  for (const { id } of first.excerpts) await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.locator('[data-action=next]').first()).toBeHidden();
  await expect(page.locator('[data-view]').first()).toBeHidden();
  await expect(page.locator('#Check')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await showAsPrinted(page, false);
  await expect(page.locator('a[data-place]')).toHaveCount(0);
  await expect(page.locator(`button[data-place="${first.places[0]?.slug}"]`)).toBeVisible();
});

test('on paper each place tells how far it lies from another, and which way', async ({ page }) => {
  await openLive(page, first.slug);
  await beginPrinting(page);
  for (const { slug, leg } of first.places) {
    if (leg === undefined) continue;
    const lies = page.locator(`[data-entry="${slug}"] .lies`);
    await expect(lies).toContainText('km');
    await expect(lies).toContainText(leg.direction);
    expect(await lies.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(11);
  }
});

test('on paper no text of the handout is smaller than 8.5 points', async ({ page }) => {
  await openLive(page, first.slug);
  await beginPrinting(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main p, main li, main h1, main h2, main h3, main figcaption, .where')]
      .filter((element) => element.checkVisibility() && element.closest('.map, .legend') === null)
      // What is set to nothing is left out on purpose.
      .map((element) => ({ element, size: parseFloat(getComputedStyle(element).fontSize) }))
      .filter(({ size }) => size > 0 && size < (8.5 * 96) / 72 - 0.01)
      .map(({ element }) => element.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
});

test('the worksheet has every number and no name on its map, a line for each, and a key that begins its own page', async ({
  page,
}) => {
  for (const { slug, places } of [first, own]) {
    await page.goto(`${slug}/worksheet.html`);
    const numbers = await page.locator('svg.blank text').allTextContents();
    expect(numbers).toEqual(places.map(({ number }) => String(number)));
    await expect(page.locator('ol.lines > li')).toHaveCount(places.length);
    const sheet = (await page.locator('main').innerText()).split('Answer key')[0]!;
    for (const { name, where } of places) {
      expect(sheet).toContain(name);
      expect(sheet).not.toContain(`${name}, ${where}`);
      await expect(page.locator('#Key')).toContainText(`${name}, ${where}`);
    }
    const answers = await page.locator('ol.questions > li').count();
    await expect(page.locator('#Key .answers > li')).toHaveCount(answers);
    expect(answers).toBeGreaterThan(1);
    expect(await page.locator('#Key').evaluate((key) => getComputedStyle(key).breakBefore)).toBe('page');
  }
});

test('the worksheet is fit for a copier: nothing large is dark, no line is thin, nothing is told by colour', async ({
  page,
}) => {
  await page.goto(`${first.slug}/worksheet.html`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const styles = await page.evaluate(() =>
    [...document.querySelectorAll('html, main *')].map((element) => {
      const { fill, stroke, strokeWidth, backgroundColor, color, borderBottomWidth } = getComputedStyle(element);
      const isOutline = element instanceof SVGPathElement && stroke !== 'none';
      return {
        colours: [fill, stroke, backgroundColor, color],
        fills: element instanceof SVGPathElement ? fill : 'none',
        line: isOutline ? parseFloat(strokeWidth) : 1,
        border: parseFloat(borderBottomWidth) || 1,
      };
    }),
  );
  for (const { colours, fills, line, border } of styles) {
    for (const colour of colours) {
      const [red, green, blue] = colour.match(/[\d.]+/g) ?? ['0', '0', '0'];
      expect(new Set([red, green, blue]).size, colour).toBe(1);
    }
    if (fills !== 'none') expect(Number(fills.match(/\d+/)?.[0])).toBeGreaterThan(220);
    // Half a point is two thirds of a pixel.
    expect(line).toBeGreaterThan(0.66);
    expect(border).toBeGreaterThan(0.66);
  }
});

test('the worksheet prints by its button, which is there only with script', async ({ browser, page }) => {
  await page.addInitScript(() => {
    window.print = () => void document.body.classList.add('printed');
  });
  await page.goto(`${first.slug}/worksheet.html`);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body.printed')).toHaveCount(1);
  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.goto(page.url());
  await expect(still.locator('#Print')).toBeHidden();
  await expect(still.locator('svg.blank')).toBeVisible();
  await still.close();
});
