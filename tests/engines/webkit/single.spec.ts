import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { explainers, first } from '../../site/built.ts';
import { buildSingles } from '../../site/buildSingles.ts';
import { expect, test } from './fixtures.ts';

const singles = buildSingles(test);

for (const { slug, title } of explainers) {
  test(`${slug} as one file works from disk, and asks for nothing else`, async ({ reader }) => {
    await reader.open(pathToFileURL(singles.path(slug)).href);
    expect(await reader.ask('return document.querySelector("h1").textContent')).toContain(title);
    await reader.press('[data-action=next]');
    await expect.poll(() => reader.chosen()).not.toBeNull();
    for (let times = 0; times < 4; times += 1) await reader.press('[data-action=zoom-in]');
    expect(await reader.asked()).toEqual([]);
  });
}

test('one file works in a frame that may nothing but run scripts', async ({ reader }) => {
  const file = readFileSync(singles.path(first.slug));
  const frame =
    '<!doctype html><title>Host</title><iframe width="800" height="700" sandbox="allow-scripts" src="/one">';
  const host = createServer(({ url }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(url === '/one' ? file : frame);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  try {
    await reader.driver.get(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    await reader.driver.switchTo().frame(0);
    await reader.alive();
    await reader.press('[data-action=next]');
    await expect.poll(() => reader.chosen()).not.toBeNull();
    expect(await reader.asked()).toEqual([]);
  } finally {
    host.closeAllConnections();
    host.close();
  }
});
