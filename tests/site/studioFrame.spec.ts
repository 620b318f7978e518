import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { PARAGRAPHS, save, TITLE } from './studioSteps.ts';

const HOST = `<!doctype html><title>Host</title><iframe title="studio" width="1240" height="900"
  sandbox="allow-scripts allow-downloads" src="studio/"></iframe>`;

/** Opens a page that frames the studio without an origin, on a host that lets any page read its files, as many do. */
async function openFramed(page: Page): Promise<FrameLocator> {
  await page.route('**/*', async (route) => {
    if (route.request().url().endsWith('/host.html')) return route.fulfill({ contentType: 'text/html', body: HOST });
    const response = await route.fetch();
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
    return route.fulfill({ response, headers });
  });
  await page.goto('host.html');
  const studio = page.frameLocator('iframe[title=studio]');
  await expect(studio.getByText('lets it work in this page only')).toBeVisible();
  expect(await studio.locator('body').evaluate(() => self.origin)).toBe('null');
  return studio;
}

const go = (studio: FrameLocator, step: string): Promise<void> =>
  studio.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }).click();

test('in a frame without an origin no worker starts and nothing is kept, and yet all can be made and taken away', async ({
  page,
}) => {
  const studio = await openFramed(page);
  await expect(studio.getByText(/^This browser lets the page keep nothing/)).toBeVisible();
  await studio.getByLabel('The article').fill([TITLE, ...PARAGRAPHS].join('\n\n'));
  await studio.getByRole('button', { name: 'Go on with this text' }).click();
  await studio.getByLabel('What shall your page be called?').fill(TITLE);
  await studio.getByRole('button', { name: 'Find the places' }).click();
  await expect(studio.locator('.marked-text [data-at]').first()).toBeVisible();
  await expect(studio.getByText(/^Not kept: /)).toBeVisible();

  // The preview is a frame of its own origin within.
  const preview = studio.frameLocator('iframe.is-shown');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(preview.locator('.leaflet-container')).toBeVisible();

  const draft = await save(page, () => studio.getByRole('button', { name: /^Download this draft/ }).click());
  expect(draft.toString()).toContain('Rostock');
  await go(studio, 'Publish');
  const single = await save(page, () => studio.getByRole('button', { name: /\.html$/ }).click());
  expect(single.toString()).toContain(`<title>${TITLE}</title>`);
  const markdown = await save(page, () => studio.getByRole('button', { name: /\.md$/ }).click());
  expect(markdown.toString()).toContain(TITLE);
  const zip = await save(page, () => studio.getByRole('button', { name: /\.zip$/ }).click());
  expect(zip.subarray(0, 2).toString()).toBe('PK');
});
