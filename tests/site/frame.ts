import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/**
 * Opens a page of another site that frames an explainer, and sees that the explainer lives and can be walked in there.
 * @param attributes Of the frame: its address and what its sandbox allows.
 * @param file What the other site answers at `/one.html`.
 */
export async function expectLifeInFrame(page: Page, attributes: string, file: Buffer = Buffer.from('')): Promise<void> {
  const frameset = `<!doctype html><title>Host</title><iframe title="explainer" width="800" height="700" ${attributes}></iframe>`;
  const host = createServer(({ url }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(url === '/one.html' ? file : frameset);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const address = host.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  try {
    await page.goto(`http://127.0.0.1:${address.port}/`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.leaflet-container').waitFor();
    await frame.locator('[data-action=next]').first().click();
    await expect(frame.locator('[data-entry][aria-current]')).toHaveCount(1);
  } finally {
    host.close();
  }
}
