import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { readGazetteer } from '../../src/gazetteer/readGazetteer.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import { bundle } from './bundle.ts';
import { explainers } from './built.ts';
import { expect, test } from './fixtures.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const manifest = JSON.parse(readFileSync(resolve(dist, 'app/studio/manifest.json'), 'utf8')) as Record<
  string,
  { file: string }
>;
const sentence = 'A bus goes from Zwota to Zwoenitz, and a train from Berlin to Prague. ';
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types worker";

let code = '';
test.beforeAll(async () => {
  code = await bundle('geoparserPage.ts');
});

/** Opens the page; `isLost` are files of the geoparser that its host does not have. Gives the names of those asked for. */
async function open(page: Page, isLost: (file: string) => boolean = () => false): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/geoparser/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith('/geoparser/')) {
      const body = '<!doctype html><title>Geoparser</title><script src="page.js" defer></script>';
      return route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': policy }, body });
    }
    if (pathname.endsWith('/page.js')) return route.fulfill({ contentType: 'text/javascript', body: code });
    if (pathname.includes('/worker/')) {
      const name = basename(pathname);
      if (isLost(name)) return route.fulfill({ status: 404 });
      const file = name === 'geoparser.js' ? manifest['src/studio/worker.ts']!.file : `assets/${name}`;
      const script = readFileSync(resolve(dist, 'app/studio', file));
      return route.fulfill({ contentType: 'text/javascript', body: script });
    }
    const file = basename(pathname);
    asked.push(file);
    const path = resolve(dist, 'geo/browser', file);
    return isLost(file) || !existsSync(path)
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body: readFileSync(path) });
  });
  await page.goto('geoparser/');
  return asked;
}

test('is ready with one file, and asks for others by the first letters of what the text names', async ({ page }) => {
  const asked = await open(page);
  await page.evaluate(() => window.geoparser.ready);
  expect(asked).toEqual(['names.bin']);
  const { isWhole } = await page.evaluate((text) => window.geoparser.parse({ text }), sentence);
  expect(isWhole).toBe(true);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.length).toBeLessThan(8);
  await page.evaluate((text) => window.geoparser.parse({ text }), sentence);
  expect(new Set(asked).size).toBe(asked.length);
});

/** All of an answer as text. Two releases of V8 differ in the last digit of `Math.exp`, so numbers keep nine. */
const asText = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value));

test('finds what Node finds with the whole gazetteer, to the last feature', async ({ page }) => {
  await open(page);
  const gazetteer = readGazetteer(readFileSync(resolve(dist, 'geo/gazetteer.bin')));
  const texts = [...explainers.map(({ text }) => text), sentence, 'PARIS, Texas (AP) — Xi’an. 𠮷 Łódź, Mo i Rana'];
  for (const text of texts) {
    const found = await page.evaluate((text) => window.geoparser.parse({ text }, { withFeatures: true }), text);
    expect(asText(found)).toBe(asText({ resolutions: geoparse({ text }, gazetteer), isWhole: true }));
  }
});

test('gives what it can where the host has no more files', async ({ page }) => {
  await open(page, (file) => file.endsWith('.bin') && file !== 'names.bin');
  const { isWhole, resolutions } = await page.evaluate((text) => window.geoparser.parse({ text }), sentence);
  expect(isWhole).toBe(false);
  expect(resolutions.map(({ place }) => place?.name)).toEqual(expect.arrayContaining(['Berlin', 'Prague']));
});

for (const [what, file] of [
  ['gazetteer', /names\.bin/],
  ['data of words', /geoparser-[\w-]+\.json/],
] as const) {
  test(`says so where there is no ${what}`, async ({ page }) => {
    await open(page, (name) => file.test(name));
    const messages = await page.evaluate(() =>
      Promise.all(
        [window.geoparser.ready, window.geoparser.search('Paris')].map((asked) =>
          asked.then(
            () => 'fine',
            (error: Error) => error.message,
          ),
        ),
      ),
    );
    for (const message of messages) expect(message).toMatch(new RegExp(`${file.source} could not be loaded \\(404\\)`));
  });
}

test('reads 100,000 words while the page goes on, telling its progress', async ({ page }) => {
  await open(page);
  const text = sentence.repeat(7200);
  const { shares, frames, count, longest } = await page.evaluate(async (text) => {
    await window.geoparser.ready;
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    let frames = 0;
    let isRunning = true;
    const tick = (): void => {
      frames++;
      if (isRunning) requestAnimationFrame(tick);
    };
    tick();
    const shares: number[] = [];
    const { resolutions } = await window.geoparser.parse({ text }, { onProgress: (share) => shares.push(share) });
    isRunning = false;
    return { shares, frames, count: resolutions.length, longest: Math.max(0, ...tasks) };
  }, text);
  expect(text.split(' ').length).toBeGreaterThan(100_000);
  expect(count).toBeGreaterThan(20_000);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(frames).toBeGreaterThan(shares.length / 2);
  expect(longest, 'milliseconds').toBeLessThan(100);
});

test('stops when asked to, at once, and goes on with what comes next', async ({ page }) => {
  await open(page);
  const { name, places } = await page.evaluate(async (text) => {
    const controller = new AbortController();
    const parse = window.geoparser.parse({ text }, { signal: controller.signal, onProgress: () => controller.abort() });
    const name = await parse.then(
      () => 'fine',
      (error: Error) => error.name,
    );
    return { name, places: (await window.geoparser.search('Zwot')).places };
  }, sentence.repeat(7200));
  expect(name).toBe('AbortError');
  expect(places.map(({ entry }) => entry.name)).toContain('Zwota');
});

test('searches every name that begins so, hamlets too', async ({ page }) => {
  const asked = await open(page);
  const search = (text: string) => page.evaluate(async (text) => (await window.geoparser.search(text)).places, text);
  const [first] = await search('seo');
  expect(first?.entry).toMatchObject({ id: 'geonames:1835848', name: 'Seoul' });
  const hamlets = await search('zwoenit');
  expect(hamlets[0]).toMatchObject({ name: 'Zwoenitz', where: 'town in Saxony, Germany' });
  expect(asked.length).toBeLessThan(20);
});
