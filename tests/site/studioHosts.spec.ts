import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { basePath, serveSite } from '../serveSite.ts';
import { buildByCommand } from './buildByCommand.ts';
import { expect, test } from './fixtures.ts';
import { begin, go, saveBy, TITLE } from './studioSteps.ts';

const SLUG = 'the-ferry-that-changed-its-flag';

let folder = '';
const servers: Server[] = [];
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wherein-hosts-'));
});
test.afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the studio's Publish screen hands out under this name. */
async function publish(page: Page, button: RegExp): Promise<Buffer> {
  await begin(page);
  await go(page, 'Publish');
  return saveBy(page, button);
}

function unpack(zip: Buffer, isKept: (path: string) => boolean = () => true): string[] {
  const files = Object.entries(unzipSync(zip)).filter(([path]) => isKept(path));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return files.map(([path]) => path);
}

/** A visitor's browser, which notes whatever goes wrong. */
async function visit(browser: Browser, address: string): Promise<{ page: Page; wrong: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(address);
  return { page, wrong };
}

const isLive = (page: Page | Frame): Promise<void> =>
  expect(page.locator('.leaflet-container button[data-place]').first()).toBeVisible();

async function serve(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function servePlainly(): Promise<string> {
  const server = await serveSite(folder, 0);
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`;
}

test('GitHub Pages: below a path, without what its generator leaves out and a Mac’s window hides', async ({
  page,
  browser,
}) => {
  const isLeftOut = (path: string): boolean => path.split('/').some((part) => /^[._#~]|^node_modules$/.test(part));
  const zip = await publish(page, /\.zip$/);
  const paths = unpack(zip, (path) => !isLeftOut(path));
  expect(Object.keys(unzipSync(zip)).filter(isLeftOut).sort()).toEqual(['.nojekyll', '_headers']);
  expect(paths.length, 'files that its upload page takes at once').toBeLessThanOrEqual(100);
  expect(paths).toContain('index.html');
  // Its generator rewrites files that begin so.
  const texts = Object.entries(unzipSync(zip)).filter(([path]) => !/\.(?:png|woff2)$/.test(path));
  expect(texts.filter(([, content]) => strFromU8(content.subarray(0, 4)) === '---\n').map(([path]) => path)).toEqual(
    [],
  );
  const { page: visitor, wrong } = await visit(browser, `${await servePlainly()}${SLUG}/`);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await isLive(visitor);
  expect(wrong).toEqual([]);
  await visitor.context().close();
});

test('Netlify: the zip’s root is the site’s, and the page works under the headers that it brings', async ({
  page,
  browser,
}) => {
  unpack(await publish(page, /\.zip$/));
  const files = unzipSync(await saveBy(page, /\.zip$/));
  const rules = readHeaders(strFromU8(files['_headers']!));
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const address = await serve((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const content = files[path.replace(/\/$/, '/index.html').slice(1)];
    for (const { pattern, name, value } of rules) if (pattern.test(path)) response.appendHeader(name, value);
    response.setHeader(
      'content-type',
      types[extname(path.replace(/\/$/, '/index.html'))] ?? 'application/octet-stream',
    );
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  const { page: visitor, wrong } = await visit(browser, `${address}${SLUG}/`);
  await isLive(visitor);
  const policy = await visitor.evaluate(async () => (await fetch('.')).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'");
  await visitor.goto(address);
  await expect(visitor.getByRole('link', { name: TITLE })).toBeVisible();
  expect(wrong).toEqual([]);
  await visitor.context().close();
});

/** The rules of a `_headers` file: an address, then its headers, indented. */
function readHeaders(text: string): { pattern: RegExp; name: string; value: string }[] {
  let pattern = /^$/;
  return text.split('\n').flatMap((line) => {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header !== null) return [{ pattern, name: header[1]!, value: header[2]! }];
    const parts = line.trim().split('*');
    pattern = new RegExp(`^${parts.map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')).join('.*')}$`);
    return [];
  });
}

for (const [host, attributes] of [
  ['Canvas, by the lines of the Publish screen', null],
  [
    'Google Sites, by the address of the page for frames',
    'sandbox="allow-scripts allow-popups allow-forms allow-same-origin allow-popups-to-escape-sandbox allow-downloads allow-modals"',
  ],
] as const) {
  test(`${host}: the map is live in the frame of another site`, async ({ page, browser }) => {
    unpack(await publish(page, /\.zip$/));
    const site = await servePlainly();
    await page.getByLabel('Where your site will be').fill(site);
    const lines = await page.getByLabel('To paste into the other page’s HTML').inputValue();
    const frame =
      attributes === null ? lines : `<iframe ${attributes} height="700" src="${site}${SLUG}/embed.html"></iframe>`;
    const other = await serve((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><link rel="icon" href="data:,"><title>Course</title>${frame}`),
    );
    const { page: visitor, wrong } = await visit(browser, other);
    const inside = (await (await visitor.locator('iframe').elementHandle())?.contentFrame())!;
    await expect(inside.getByText(TITLE).first()).toBeVisible();
    await isLive(inside);
    expect(wrong).toEqual([]);
    await visitor.context().close();
  });
}

test('a file that is uploaded to Canvas and may run nothing still shows text, map and places', async ({
  page,
  browser,
}) => {
  const single = await publish(page, /\.html$/);
  const address = await serve((request, response) => {
    const isFile = request.url === '/file.html';
    const host =
      '<!doctype html><link rel="icon" href="data:,"><iframe sandbox src="/file.html" width="900" height="900"></iframe>';
    response.writeHead(200, { 'content-type': 'text/html' }).end(isFile ? single : host);
  });
  const { page: visitor } = await visit(browser, address);
  const inside = visitor.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(inside.locator('svg.base').first()).toBeVisible();
  await expect(inside.locator('a[data-place]').first()).toBeVisible();
  await visitor.context().close();
});

test('the one file that Moodle hands out works where it was saved', async ({ page, browser }) => {
  const file = join(folder, `${SLUG}.html`);
  writeFileSync(file, await publish(page, /\.html$/));
  const { page: visitor, wrong } = await visit(browser, pathToFileURL(file).href);
  await isLive(visitor);
  expect(wrong).toEqual([]);
  await visitor.context().close();
});

test('packages for learning platforms are those of the command line, byte for byte', async ({ page }) => {
  const markdown = await publish(page, /\.md$/);
  const site = buildByCommand(markdown, SLUG, '--school');
  expect((await saveBy(page, /^SCORM/)).equals(site.get(`${SLUG}/scorm.zip`)!)).toBe(true);
  expect((await saveBy(page, /^Common Cartridge/)).equals(site.get(`${SLUG}/cartridge.imscc`)!)).toBe(true);
});
