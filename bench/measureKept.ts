import type { Browser } from '@playwright/test';
import { median } from './table.ts';

/** Milliseconds from the navigation, medians of several visits. */
export interface KeptFigures {
  /** Until the drawn map's first marker can be used, as a link. */
  drawn: number;
  /** Until the live map has taken over. */
  live: number;
}

/**
 * How soon a page never visited has a usable map from the service worker alone: another page of the site was visited once, then
 * the network is gone. @param cpu Times slower than this machine's CPU.
 */
export async function measureKept(
  browser: Browser,
  visited: string,
  other: string,
  { cpu, runs }: { cpu: number; runs: number },
): Promise<KeptFigures> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  await page.goto(visited, { waitUntil: 'load' });
  await page.evaluate(async (address) => {
    while ((await caches.match(`${address}index.html`)) === undefined)
      await new Promise((done) => setTimeout(done, 50));
  }, other);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await context.setOffline(true);
  await page.addInitScript(() => {
    const note = (name: string, selector: string): void => {
      const look = (): void => {
        if (document.querySelector(selector) === null) requestAnimationFrame(look);
        else performance.mark(name);
      };
      requestAnimationFrame(look);
    };
    note('drawn', 'a[data-place]');
    note('live', '.map.is-live button[data-place]');
  });
  const all: KeptFigures[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto(other);
    await page.waitForFunction(() => performance.getEntriesByName('live').length > 0);
    const [drawn = NaN, live = NaN] = await page.evaluate(() =>
      ['drawn', 'live'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN),
    );
    all.push({ drawn, live });
  }
  await context.close();
  return { drawn: median(all.map(({ drawn }) => drawn)), live: median(all.map(({ live }) => live)) };
}
