import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { explainers } from './built.ts';
import { expect, openLive, test } from './fixtures.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

for (const { slug } of explainers) {
  for (const viewport of sizes) {
    test(`${slug}: Leaflet takes the drawn map over without a jump at ${viewport.width} px`, async ({
      page,
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport, baseURL });
      const still = await context.newPage();
      await still.goto(`${slug}/`);
      await page.setViewportSize(viewport);
      await openLive(page, slug);
      await page.waitForTimeout(500);
      const places = (all: Element[]) =>
        all.map((element) => {
          const { x, y } = element.getBoundingClientRect();
          return { slug: element.getAttribute('data-place') ?? '', x, y };
        });
      const before = await still.locator('[data-place]').evaluateAll(places);
      const after = await page.locator('[data-place]').evaluateAll(places);
      for (const marker of before) {
        const same = after.find((one) => one.slug === marker.slug);
        expect(Math.hypot((same?.x ?? NaN) - marker.x, (same?.y ?? NaN) - marker.y), marker.slug).toBeLessThan(1);
      }
      const box = await still.locator('.map').first().boundingBox();
      if (!box) throw new Error('no map');
      const clip = { ...box, height: Math.min(box.height, viewport.height - box.y) };
      const a = PNG.sync.read(await still.screenshot({ clip }));
      const b = PNG.sync.read(await page.screenshot({ clip }));
      const different = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
      expect(different / (a.width * a.height)).toBeLessThan(0.005);
      await context.close();
    });
  }
}
