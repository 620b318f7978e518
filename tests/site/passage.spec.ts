import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { basePath, serveSite } from '../serveSite.ts';
import { expect, test } from './fixtures.ts';

const filling = '<p>The harbour was quiet, and nothing else was told of it on that day or the next.</p>'.repeat(60);
const quote = 'a ferry – the “Aurora” – sailed north-east from Bergen & came to Aberdeen';
const newspaper = `<!doctype html><meta charset="utf-8"><title>Ferry</title>${filling}
<p>In the morning a ferry – the <b>"Aurora"</b> – sailed <i>north-east</i> from Bergen &amp; came to <span id="end">Aberdeen</span>.</p>${filling}`;

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
let folder: string;
let servers: Server[] = [];
let address: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wherein-passage-'));
  const press = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(newspaper);
  });
  await new Promise<void>((listening) => press.listen(0, '127.0.0.1', listening));
  writeFileSync(
    join(folder, 'ferry.md'),
    `---
title: A ferry
description: Where it went.
lang: en
date: 2026-11-22
source:
  title: Ferry
  url: http://127.0.0.1:${portOf(press)}/2026/ferry
  rights: cc-by
---
It went far.

> ${quote}
`,
  );
  const out = join(folder, 'site');
  execFileSync(process.execPath, ['dist/cli/wherein.mjs', 'build', join(folder, 'ferry.md'), '--out', out], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: 'pipe',
  });
  const host = await serveSite(out, 0);
  servers = [press, host];
  address = `http://127.0.0.1:${portOf(host)}${basePath}ferry/`;
});

test.afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

test('an excerpt leads back to its passage in the source, and the browser scrolls to it', async ({ page, watch }) => {
  await page.goto(address);
  const link = page.locator('.excerpt a.passage');
  await expect(link).toHaveAttribute('rel', 'noopener');
  const [source] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await expect(source.locator('#end')).toBeInViewport();
  expect(await source.evaluate(() => scrollY > innerHeight && window.opener === null)).toBe(true);
  // The plain link stays: it works where text fragments do not.
  await expect(page.locator('.excerpt cite a')).toHaveAttribute('href', /\/2026\/ferry$/);
  watch.foreign.length = 0;
});
