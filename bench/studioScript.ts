import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { go, makePage, saveBy } from '../tests/site/studioSteps.ts';
import { kilobytes, type Row } from './table.ts';

const BUDGET = 150 * 1024;

/**
 * Script of the studio as a host packs it: every file that a browser asks for on an author's way from the empty page to the
 * saved one, each once.
 * @param address Of the studio's site. @param asked The paths that were asked of its server, in their order.
 */
export async function studioScript(
  browser: Browser,
  address: string,
  dist: string,
  asked: ReadonlySet<string>,
): Promise<Row[]> {
  const folder = join(dist, 'site');
  const site = new URL(address).pathname;
  const studio = `${site}studio/`;
  const measure = async (isCounted: (path: string) => boolean): Promise<number> => {
    const paths = [...asked].filter((path) => path.startsWith(studio) && path.endsWith('.js') && isCounted(path));
    const sizes = await Promise.all(paths.map((path) => packedSize(join(folder, path.slice(site.length)))));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto('studio/');
    await page.getByRole('textbox', { name: 'The article' }).waitFor();
    await page.waitForLoadState('networkidle');
    const ahead = await measure(() => true);
    await walk(page);
    const all = await measure(() => true);
    const pageWriter = await measure((path) => path.includes('/page-'));
    const start = await entryScript(join(dist, 'app/studio'), 'src/studio/studio.ts', false);
    const reader = await entryScript(join(dist, 'app'), 'src/publish/client.ts', true);
    const beyond = all - reader;
    return [
      row('script of the start page, gzip', kilobytes(start)),
      row('further script that it fetches ahead, gzip: the geoparser, the screens', kilobytes(ahead - start)),
      row('further script on the way to the saved page, gzip: the maker, the preview', kilobytes(all - ahead)),
      {
        ...row('all of these, less the reader’s own as published', `${kilobytes(beyond)} (less ${kilobytes(reader)})`),
        budget: '≤ 150 KB',
        kept: beyond <= BUDGET,
      },
      row('of these the reader’s components in the form that writes pages', kilobytes(pageWriter)),
    ];
  } finally {
    await context.close();
  }
}

/** What an author with an article does: all steps once, each kind of decision once, and the page as one file. */
async function walk(page: Parameters<typeof makePage>[0]): Promise<void> {
  await makePage(page);
  await go(page, 'Places');
  const card = page.locator('.review-card');
  await page.getByRole('combobox', { name: 'Another place' }).fill('Visby');
  await page
    .getByRole('option', { name: /Sweden/ })
    .first()
    .click();
  await card.getByRole('button', { name: 'Confirm' }).click();
  await card.getByRole('button', { name: 'Not a place' }).click();
  await go(page, 'Story');
  await expect(page.frameLocator('iframe.is-shown').locator('.leaflet-container')).toBeVisible();
  await go(page, 'Check');
  await go(page, 'Publish');
  await saveBy(page, /\.html$/);
}

const row = (what: string, measured: string): Row => ({ what: `studio: ${what}`, budget: '', measured });

const packedSize = async (path: string): Promise<number> => gzipSync(await readFile(path), { level: 9 }).length;

interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
}

/** Bytes of an entry's script with all that it loads at once, gzip; `withLater` also what it loads later. */
async function entryScript(folder: string, entry: string, withLater: boolean): Promise<number> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const files = new Set<string>();
  const add = (key: string): void => {
    const { file, imports = [], dynamicImports = [] } = manifest[key]!;
    if (files.has(file)) return;
    files.add(file);
    imports.forEach(add);
    if (withLater) dynamicImports.forEach(add);
  };
  add(entry);
  const sizes = await Promise.all([...files].map((file) => packedSize(join(folder, file))));
  return sizes.reduce((sum, size) => sum + size, 0);
}
