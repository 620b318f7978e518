import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { readGazetteer } from '../../src/gazetteer/readGazetteer.ts';
import { explainers } from './built.ts';
import { findBriefly } from './findBriefly.ts';
import { expect, test } from './fixtures.ts';

const texts = [...explainers.map(({ text }) => text), 'PARIS, Texas (AP) — Moscow-based envoys met in Xi’an. 𠮷 Łódź'];

async function bundleEngine(): Promise<string> {
  const entry = resolve(import.meta.dirname, 'engine.ts');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'engine' } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the engine was not bundled');
  return chunk.code;
}

test('law 6: the engine finds the same in Node and in a browser’s worker', async ({ page, baseURL }) => {
  const data = readFileSync(resolve(import.meta.dirname, '../../dist/geo/gazetteer.bin'));
  const code = await bundleEngine();
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
