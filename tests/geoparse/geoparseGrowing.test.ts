import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../src/gazetteer/readGazetteer.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import { geoparseGrowing } from '../../src/geoparse/geoparseGrowing.ts';
import type { ParseDocument } from '../../src/geoparse/resolution.ts';
import { openCut, parseGrowing, readBrowserFile } from '../browserFiles.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

const root = join(import.meta.dirname, '../..');
const whole = readTestGazetteer();

/** Everything that came of it, to the last feature. */
async function expectSame(document: ParseDocument, growing = openCut()): Promise<void> {
  const { resolutions, lacking } = await parseGrowing(document, growing);
  expect(lacking).toEqual([]);
  expect(JSON.stringify(resolutions)).toBe(JSON.stringify(geoparse(document, whole)));
}

function readTexts(folder: string, isText: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => isText.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

/** The sentences of the one-line tests: whatever stands in quotation marks in their files. */
function readSentences(): string[] {
  return readTexts('tests/corpus', /\.test\.ts$/).flatMap((code) =>
    [...code.matchAll(/'((?:[^'\\\n]|\\.){20,})'|"((?:[^"\\\n]|\\.){20,})"/g)].map(([, a, b]) => a ?? b ?? ''),
  );
}

describe('with the shards that a text asks for, the same as with the whole gazetteer', () => {
  test('each sentence of the corpus', async () => {
    const sentences = readSentences();
    expect(sentences.length).toBeGreaterThan(100);
    const growing = openCut();
    for (const text of sentences) await expectSame({ text }, growing);
  });

  test('texts of our own, each alone', async () => {
    const texts = [...readTexts('tests/senses', /\.txt$/), ...readTexts('explainers', /\.md$/)];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) await expectSame({ text });
  });

  test('the tuning corpora, where they are there', async () => {
    const folder = join(root, '../shared/eval');
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
    const growing = openCut();
    for (const file of files) {
      const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
      for (let i = 0; i < lines.length; i += 10) {
        await expectSame({ text: (JSON.parse(lines[i]!) as { text: string }).text }, growing);
      }
    }
  });

  test('any names of the gazetteer in any order', async () => {
    const names = ['Paris', 'Springfield', 'Lodi', 'Al Hillah', 'Xi’an', 'Peking', 'Georgia', 'Boone', 'Saint-Denis', 'Oxford', 'Victoria', 'Wa', 'Ubon', 'Mo i Rana']; // prettier-ignore
    const words = ['The', 'in', 'and', ',', '.', 'County', 'Mayor', 'River', 'of', 'St.', 'New', 'counties', 'Texas', '(AP) —', 'Smith']; // prettier-ignore
    const growing = openCut();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...names, ...words), { maxLength: 25 }), async (parts) => {
        await expectSame({ text: parts.join(' ') }, growing);
      }),
      { numRuns: 150 },
    );
  });

  test('what an author decided, by ids that only shards hold', async () => {
    const text = 'They met in Paris and in the Big Smoke. It rained in Lodi.';
    const span = { start: text.indexOf('Lodi'), end: text.indexOf('Lodi') + 4 };
    await expectSame({
      text,
      home: 'geonames:4717560',
      decisions: [
        { name: 'Big Smoke', place: 'geonames:4717560' },
        { span, place: 'geonames:5367440' },
      ],
    });
  });

  test('a text that is looked through in stretches', async () => {
    const lines = readSentences();
    const text = Array.from({ length: 2500 }, (_, i) => lines[i % lines.length]).join('\n');
    expect(text.length).toBeGreaterThan(60_000);
    await expectSame({ text });
  });
});

test('with the cut alone, the same as Node finds with a gazetteer of that cut', async () => {
  const cut = readGazetteer(readBrowserFile('names.bin'));
  const growing = openCut();
  for (const text of readSentences().slice(0, 400)) {
    const { resolutions } = await parseGrowing({ text }, growing, () => true);
    expect(JSON.stringify(resolutions)).toBe(JSON.stringify(geoparse({ text }, cut)));
  }
});

test('files that cannot be had are told, and the rest is found', async () => {
  const text = 'The train left Berlin. A bus goes from Zwota to Zwoenitz.';
  const { resolutions, lacking } = await parseGrowing({ text }, openCut(), () => true);
  expect(lacking.length).toBeGreaterThan(0);
  expect(resolutions.map(({ place }) => place?.name)).toContain('Berlin');
});

test('a long text tells its progress, and stops when asked to', async () => {
  const text = 'A ship left Valparaíso for Callao in the morning.\n'.repeat(2000);
  const shares: number[] = [];
  let pauses = 0;
  const parse = (mostPauses: number): Promise<unknown> =>
    geoparseGrowing({ text }, openCut(), {
      load: (files) => Promise.resolve(files),
      pause: () => (++pauses > mostPauses ? Promise.reject(new Error('stopped')) : Promise.resolve()),
      onProgress: (share) => shares.push(share),
    });
  await parse(Infinity);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  pauses = 0;
  await expect(parse(3)).rejects.toThrow('stopped');
  expect(pauses).toBe(4);
});
