import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArticle } from '../../src/article/readArticle.ts';
import { UserError } from '../../src/error.ts';
import { addresses, payloads } from '../safety/payloads.ts';
import { basePath, serveSite } from '../serveSite.ts';
import { expect, test } from './fixtures.ts';

const COUNT = 200;
const root = resolve(import.meta.dirname, '../..');
const port = 4183;
let folder: string;
let server: Server;

// In one worker: the site is built once.
test.describe.configure({ mode: 'default' });
test.use({ baseURL: `http://127.0.0.1:${port}${basePath}`, serviceWorkers: 'block' });

/** A file with five payloads in its fields and its text, where they stand as they are, for its reader to cope with. */
function writeFile(at: number): { file: string; title: string } {
  // The command line takes a file with a zero in it for no text at all.
  const pick = (step: number): string => payloads[(at * 5 + step) % payloads.length]!.replaceAll('\0', '');
  const quote = (text: string): string => JSON.stringify(`A ${text}`);
  const source = `{ rights: own, title: ${quote(pick(1))}, author: [${quote(pick(2))}], note: ${quote(pick(3))} }`;
  const front = `title: ${quote(pick(0))}\ndescription: ${quote(pick(4))}\nlang: en\ndate: 2026-11-22\nsource: ${source}`;
  const link = `[a page](https://a.example/${encodeURIComponent(addresses[at % addresses.length]!)})`;
  const body = (words: string): string =>
    `Chicago lies in Illinois. ${words}\n\n## ${words.replace(/\s+/g, ' ')}\n\n${link}`;
  const plain = pick(2).replace(/[\\`*_{}[\]()#+.!|<>~-]/g, '\\$&');
  for (const words of [pick(2), plain, 'x']) {
    const file = `---\n${front}\n---\n${body(words)}\n`;
    try {
      return { file, title: readArticle(file, { slug: 'a' }).meta.title };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  throw new Error(`no file could be made with payload ${at}`);
}

const files = Array.from({ length: COUNT }, (_, at) => ({ slug: `hostile-${at}`, ...writeFile(at) }));

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'wherein-hostile-'));
  mkdirSync(join(folder, 'files'));
  for (const { slug, file } of files) writeFileSync(join(folder, 'files', `${slug}.md`), file);
  const args = ['dist/cli/wherein.mjs', 'build', join(folder, 'files'), '--out', join(folder, 'site')];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });
  server = await serveSite(join(folder, 'site'), port);
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test(`${COUNT} hostile pages in a browser: nothing runs, nothing is asked elsewhere, the map lives`, async ({
  page,
  watch,
}) => {
  test.setTimeout(600_000);
  page.on('dialog', (dialog) => void page.evaluate((text) => console.error(text), `ran: ${dialog.message()}`));
  for (const { slug, title } of files) {
    await page.goto(`${slug}/`);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('.leaflet-container button[data-place]'), slug).toHaveCount(2);
    expect(await page.evaluate(() => (window as { hit?: unknown }).hit), slug).toBeUndefined();
  }
  // Kept for reading offline, so many pages would take their time; that they are not is all that may be said.
  const said = watch.said.splice(0).filter((line) => !line.includes('registration blocked by Playwright'));
  expect(said).toEqual([]);
});

test('the contents page of all of them', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('main a[href^="hostile-"]')).toHaveCount(COUNT);
  expect(await page.evaluate(() => (window as { hit?: unknown }).hit)).toBeUndefined();
});
