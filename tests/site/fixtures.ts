import { expect as baseExpect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';

interface Watch {
  /** Console messages, page errors and Content-Security-Policy violations, as they came. */
  said: string[];
  /** Requests to another origin than the page's. */
  foreign: string[];
}

/** Every test fails when the page says anything on the console, breaks its own policy, or asks another origin. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch: Watch = { said: [], foreign: [] };
      const origin = new URL(baseURL ?? 'http://127.0.0.1').origin;
      context.on('console', (message) => watch.said.push(`${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => watch.said.push(`error: ${error.error().message}`));
      context.on('request', (request) => {
        if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin)
          watch.foreign.push(request.url());
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(watch);
      baseExpect(watch.said, 'the console stays silent').toEqual([]);
      baseExpect(watch.foreign, 'no other origin is asked').toEqual([]);
    },
    { auto: true },
  ],
});

export const expect = baseExpect;

/** Opens an explainer's page and waits until Leaflet has taken the map over. */
export async function openLive(page: Page, slug: string, hash = ''): Promise<void> {
  await page.goto(`${slug}/${hash}`);
  await page.locator('.leaflet-container button[data-place]').first().waitFor();
  // Drawn markers are links, live ones buttons: none of the drawn ones is left.
  await baseExpect(page.locator('a[data-place]')).toHaveCount(0);
}

/** The slug of the chosen place, as the page shows it on its markers, or null. */
export async function chosen(page: Page): Promise<string | null> {
  const marker = page.locator('[data-place][aria-pressed=true], [data-place][aria-current=true]');
  return (await marker.count()) === 0 ? null : marker.first().getAttribute('data-place');
}
