import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readGazetteer } from '../../src/gazetteer/readGazetteer.ts';
import { explainers } from './built.ts';
import { bundle } from './bundle.ts';
import { findBriefly } from './findBriefly.ts';
import { expect, test } from './fixtures.ts';

const texts = [...explainers.map(({ text }) => text), 'PARIS, Texas (AP) — Moscow-based envoys met in Xi’an. 𠮷 Łódź'];

test('law 6: the engine finds the same in Node and in a browser’s worker', async ({ page, baseURL }) => {
  const data = readFileSync(resolve(import.meta.dirname, '../../dist/geo/gazetteer.bin'));
  const code = await bundle('engine.ts');
  await page.route('**/engine/', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Engine</title>' }));
  await page.route('**/engine/engine.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
  await page.route('**/engine/gazetteer.bin', (route) => route.fulfill({ body: data }));
  await page.goto(`${baseURL}engine/`);
  const found = await page.evaluate(async (all) => {
    const file = await (await fetch('gazetteer.bin')).arrayBuffer();
    const worker = new Worker('engine.js');
    return new Promise<string[][]>((done, fail) => {
      worker.addEventListener('message', ({ data }: MessageEvent<string[][]>) => done(data));
      worker.addEventListener('error', ({ message }) => fail(new Error(message)));
      worker.postMessage({ file, texts: all });
    });
  }, texts);
  const gazetteer = readGazetteer(data);
  expect(found.flat().length).toBeGreaterThan(20);
  expect(found).toEqual(texts.map((text) => findBriefly(text, gazetteer)));
});
