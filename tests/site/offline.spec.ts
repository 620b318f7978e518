import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { basePath, serveSite } from '../serveSite.ts';
import { first, own, site } from './built.ts';

const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'wherein-offline-'));
const second = join(work, 'second');
const mark = 'Second edition.';

/** The site again, with other words on each page and with other outlines, as a later publish has them. */
function buildSecond(): void {
  const drafts = join(work, 'explainers');
  // Again, where a run of these tests has ended in the same process.
  mkdirSync(drafts, { recursive: true });
  for (const { slug } of [first, own]) {
    const text = readFileSync(join(root, 'explainers', `${slug}.md`), 'utf8');
    const borders = text.replace(/^---\n/, '---\nmap: { borders: none }\n');
    writeFileSync(join(drafts, `${slug}.md`), `${borders.trimEnd()}\n\n${mark}\n`);
  }
  const args = ['dist/cli/wherein.mjs', 'build', drafts, '--out', second];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });
}

/** A host whose files can be replaced and which can go away. */
class Host {
  readonly folder = mkdtempSync(join(work, 'host-'));
  #server: Server | undefined;
  #port = 0;

  publish(from: string, only: (path: string) => boolean = () => true): void {
    for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
      if (path.startsWith('studio') || !/\.\w+$/.test(path) || !only(path)) continue;
      cpSync(join(from, path), join(this.folder, path));
    }
  }

  async open(): Promise<void> {
    this.#server = await serveSite(this.folder, this.#port);
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }

  address(path: string): string {
    return `http://127.0.0.1:${this.#port}${basePath}${path}`;
  }
}

const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = new Host();
    host.publish(site);
    await host.open();
    await use(host);
    await host.close();
  },
});
test.use({ serviceWorkers: 'allow' });
test.beforeAll(buildSecond);
test.afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Whether the newest version that the browser keeps has a page wholly in these words, with the outlines it names. */
const keeps = (page: Page, slug: string, words: string): Promise<boolean> =>
  page.evaluate(
    async ([path, wanted]) => {
      const newest = (await caches.keys()).at(-1);
      const kept = newest === undefined ? undefined : await caches.open(newest);
      const html = await (await kept?.match(new URL(`../${path}/index.html`, location.href).href))?.text();
      const details = /data-details="([^"]*)"/.exec(html ?? '')?.[1] ?? '';
      const outlines = await kept?.match(new URL(`../${path}/map-whole-${details}.json`, location.href).href);
      return html?.includes(wanted ?? '') === true && outlines !== undefined;
    },
    [slug, words] as const,
  );

async function expectLife(page: Page, title: string): Promise<void> {
  await expect(page.locator('h1')).toContainText(title);
  await page.locator('.leaflet-container button[data-place]').first().waitFor();
  await page.locator('[data-action=next]').first().click();
  await expect(page.locator('[data-entry][aria-current]')).toHaveCount(1);
}

test('after one visit a page never visited opens without a network, at a sub-path, with its finer outlines', async ({
  page,
  host,
}) => {
  await page.goto(host.address(`${first.slug}/`));
  await expect.poll(() => keeps(page, own.slug, own.title)).toBe(true);
  await host.close();
  await page.goto(host.address(`${own.slug}/`));
  await expectLife(page, own.title);
  for (let times = 0; times < 4; times += 1) await page.locator('[data-action=zoom-in]').click();
  await expect(page.locator('svg.base')).toHaveCount(2);
  await page.goto(host.address(''));
  await expect(page.locator(`a[href*="${first.slug}"]`)).toBeVisible();
});

test('a new publish is seen at the next visit; then all of it, and only it, opens without a network', async ({
  page,
  host,
}) => {
  await page.goto(host.address(`${first.slug}/`));
  await expect.poll(() => keeps(page, own.slug, own.title)).toBe(true);
  await page.locator('.leaflet-container button[data-place]').first().waitFor();
  const old = readFileSync(join(site, first.slug, 'index.html'), 'utf8');
  const outlines = `map-whole-${/data-details="([^"]*)"/.exec(old)?.[1] ?? ''}.json`;
  for (const slug of [first.slug, own.slug]) rmSync(join(host.folder, slug), { recursive: true });
  host.publish(second);
  // The page that is still open gets the outlines of its own drawing.
  const fine = page.waitForResponse((response) => response.url().includes('/map-whole-'));
  for (let times = 0; times < 4; times += 1) await page.locator('[data-action=zoom-in]').click();
  expect(await (await fine).text()).toBe(readFileSync(join(site, first.slug, outlines), 'utf8'));
  await page.goto(host.address(`${first.slug}/`));
  await expect(page.locator('#Story')).toContainText(mark);
  await expect.poll(() => keeps(page, own.slug, mark)).toBe(true);
  await host.close();
  for (const { slug, title } of [own, first]) {
    await page.goto(host.address(`${slug}/`));
    await expect(page.locator('#Story')).toContainText(mark);
    await expectLife(page, title);
  }
});

test('a publish that arrives in part is not taken up; without a network all is as it was before', async ({
  page,
  host,
}) => {
  await page.goto(host.address(`${first.slug}/`));
  await expect.poll(() => keeps(page, own.slug, own.title)).toBe(true);
  // All but the contents page, which every version needs.
  host.publish(second, (path) => path !== 'index.html');
  await page.goto(host.address(`${first.slug}/`));
  await expect(page.locator('#Story')).toContainText(mark);
  // The new worker tries, and gives up.
  const given = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const coming = registration.installing;
    if (coming === null) return 'redundant';
    return new Promise<string>((done) =>
      coming.addEventListener('statechange', () => {
        if (coming.state !== 'installing') done(coming.state);
      }),
    );
  });
  expect(given).toBe('redundant');
  await host.close();
  for (const { slug, title } of [own, first]) {
    await page.goto(host.address(`${slug}/`));
    await expectLife(page, title);
    await expect(page.locator('#Story')).not.toContainText(mark);
  }
  await host.open();
  host.publish(second);
  await page.goto(host.address(`${own.slug}/`));
  await expect.poll(() => keeps(page, first.slug, mark)).toBe(true);
});

test('an install that is interrupted leaves nothing half; the next visit has it all', async ({ page, host }) => {
  const missing = join(host.folder, 'icon.svg');
  const icon = readFileSync(missing);
  rmSync(missing);
  await page.goto(host.address(`${first.slug}/`));
  const state = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const look = (): void => {
          void navigator.serviceWorker.getRegistration().then((registration) => {
            const coming = registration?.installing;
            if (coming === null || coming === undefined) return void setTimeout(look, 20);
            coming.addEventListener('statechange', () => done(coming.state));
          });
        };
        look();
      }),
  );
  expect(state).toBe('redundant');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  writeFileSync(missing, icon);
  await page.goto(host.address(`${first.slug}/`));
  await expect.poll(() => keeps(page, own.slug, own.title)).toBe(true);
  await host.close();
  await page.goto(host.address(`${own.slug}/`));
  await expectLife(page, own.title);
});
