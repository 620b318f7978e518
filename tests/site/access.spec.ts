import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { explainers, first } from './built.ts';
import { expect, openLive, test } from './fixtures.ts';

async function expectNoViolation(page: Page, state: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  expect(found, state).toEqual([]);
}

const screens = { phone: { width: 390, height: 844 }, wide: { width: 1440, height: 900 } };

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { slug, map } of explainers) {
      test(`axe finds nothing in any state: ${slug}, ${screen}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await openLive(page, slug);
        await expectNoViolation(page, 'start');
        await page.locator('[data-action=next]').first().click();
        await page.waitForTimeout(900);
        await expectNoViolation(page, 'a place chosen');
        for (const closeUp of map.closeUps.slice(0, 1)) {
          await page.locator(`[data-view="${closeUp.id}"]`).first().click();
          await page.waitForTimeout(900);
          await expectNoViolation(page, 'close-up');
        }
      });
    }
  }
}

test('axe finds nothing on the contents page', async ({ page }) => {
  await page.goto('./');
  await expectNoViolation(page, 'contents');
});

test('axe finds nothing without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(`${first.slug}/`);
  await expect(page.locator('h1')).toHaveCount(1);
  await context.close();
});

for (const { slug } of explainers) {
  test(`${slug}: 320 px wide without sideways scrolling, also with wide text spacing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openLive(page, slug);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await overflow()).toBe(0);
  });
}

test('forced colours: markers and names keep an edge and stay visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openLive(page, first.slug);
  for (const place of first.places.filter(({ marker }) => marker === 'disc' || marker === 'ring')) {
    const marker = page.locator(`[data-place="${place.slug}"]`).first();
    await expect(marker).toBeVisible();
    const border = await marker.evaluate((element) =>
      [element, ...element.querySelectorAll('*')].some((one) => {
        const style = getComputedStyle(one);
        return (
          parseFloat(style.borderTopWidth) > 0 ||
          parseFloat(style.outlineWidth) > 0 ||
          style.backgroundColor !== 'rgba(0, 0, 0, 0)'
        );
      }),
    );
    expect(border, place.name).toBe(true);
  }
});

test('reduced motion: choosing a place moves the map at most once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLive(page, first.slug);
  const pane = page.locator('.leaflet-map-pane');
  const far = first.map.closeUps[0]?.id ?? 'whole';
  await page.locator(`[data-view="${far}"]`).first().click();
  await pane.evaluate((element) => {
    let moves = 0;
    const note = new MutationObserver((records) => {
      if (records.some(({ attributeName }) => attributeName === 'style')) moves += 1;
      element.setAttribute('data-moves', String(moves));
    });
    note.observe(element, { attributes: true, attributeFilter: ['style'] });
  });
  await page.locator('[data-place="washington"]').first().dispatchEvent('click');
  await page.waitForTimeout(1000);
  expect(Number((await pane.getAttribute('data-moves')) ?? 0)).toBeLessThanOrEqual(1);
});

test('the switch stills the map for a reader whose system does not ask for it', async ({ page }) => {
  await openLive(page, first.slug);
  const still = page.locator('[data-action=still]').first();
  await still.click();
  expect((await still.getAttribute('aria-pressed')) ?? String(await still.isChecked())).toBe('true');
});

for (const width of [320, 390]) {
  test(`at ${width} px the markers of the whole view can be tapped apart, Seoul and Pyongyang too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openLive(page, first.slug);
    const boxes = await page.locator('[data-place]').evaluateAll((all) =>
      all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const middle = document.elementFromPoint(x + width / 2, y + height / 2);
        return {
          slug: element.getAttribute('data-place'),
          width,
          height,
          own: middle !== null && element.contains(middle),
        };
      }),
    );
    for (const box of boxes) {
      expect(Math.min(box.width, box.height), `${box.slug} is at least 24 px`).toBeGreaterThanOrEqual(24);
      expect(box.own, `${box.slug} is hit at its middle`).toBe(true);
    }
    for (const slug of ['seoul', 'pyongyang']) {
      await page.locator(`[data-place="${slug}"]`).first().click();
      await expect(page.locator(`[data-entry="${slug}"]`)).toHaveAttribute('aria-current', /true|location/);
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.locator('[data-view="whole"]').first().click();
      await page.waitForTimeout(900);
    }
  });
}

test('on a narrow phone no view’s name runs into the next', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await openLive(page, first.slug);
  const views = page.locator('[data-view]');
  expect(await views.count()).toBeGreaterThan(1);
  const cramped = await views.evaluateAll((all) =>
    all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent),
  );
  expect(cramped).toEqual([]);
});

test('the first screen of a phone shows the title, the summary and the map with its labels', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLive(page, first.slug);
  await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
  await expect(page.getByText(first.summary)).toBeInViewport({ ratio: 1 });
  for (const place of first.places)
    await expect(page.locator(`[data-place="${place.slug}"]`).first()).toBeInViewport({ ratio: 0.99 });
});
