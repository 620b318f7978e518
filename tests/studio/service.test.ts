import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import { geoparseGrowing } from '../../src/geoparse/geoparseGrowing.ts';
import type { Answer } from '../../src/studio/protocol.ts';
import { GeoparserService } from '../../src/studio/service.ts';
import { unpack } from '../../src/studio/unpack.ts';
import { browserFolder } from '../browserFiles.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

const FOLDER = 'https://example.org/studio/gazetteer/';
const text = 'A bus goes from Zwota to Zwoenitz, and a train from Berlin to Prague.';

const nothing = () => Promise.reject(new Error('Nothing is made here.'));

/** A service whose files come from disk; `isLost` are those that the host does not have. */
function start(isLost: (file: string) => boolean = () => false) {
  const answers: Answer[] = [];
  const fetched: string[] = [];
  const service = new GeoparserService({
    async fetch(address, signal) {
      fetched.push(address);
      const file = new URL(address).pathname.slice('/studio/gazetteer/'.length);
      await Promise.resolve();
      signal?.throwIfAborted();
      if (isLost(file)) throw new Error(`${file} could not be loaded (404).`);
      const { buffer, byteOffset, byteLength } = readFileSync(join(browserFolder, file));
      return unpack(buffer.slice(byteOffset, byteOffset + byteLength));
    },
    loadGeoparser: () => Promise.resolve(geoparseGrowing),
    loadMaker: () =>
      Promise.resolve({ prepare: () => Promise.resolve(), make: nothing, publish: nothing, locate: nothing }),
    post: (answer) => answers.push(structuredClone(answer)),
    pause: () => Promise.resolve(),
  });
  return { service, answers, fetched, opened: service.take({ kind: 'open', folder: FOLDER }) };
}

const partsOf = (answers: Answer[]) => answers.flatMap((answer) => (answer.kind === 'part' ? answer.resolutions : []));

describe('the service', () => {
  test('opens with one file, then fetches what a text asks for', async () => {
    const { service, answers, fetched, opened } = start();
    await opened;
    expect(answers).toEqual([{ kind: 'ready' }]);
    expect(fetched).toEqual([`${FOLDER}names.bin`]);
    await service.take({ kind: 'parse', id: 1, document: { text }, withFeatures: true });
    expect(fetched.length).toBeGreaterThan(1);
    expect(fetched.every((address) => address.startsWith(FOLDER))).toBe(true);
    expect(JSON.stringify(partsOf(answers))).toBe(JSON.stringify(geoparse({ text }, readTestGazetteer())));
    expect(answers.at(-1)).toEqual({ kind: 'parsed', id: 1, isWhole: true });
  });

  test('leaves features out unless they are wanted', async () => {
    const { service, answers } = start();
    await service.take({ kind: 'parse', id: 1, document: { text }, withFeatures: false });
    const found = partsOf(answers);
    expect(found.map(({ quote }) => quote)).toContain('Berlin');
    expect(found.flatMap(({ candidates }) => candidates.flatMap(({ features }) => features))).toEqual([]);
  });

  test('has the places of a text that was prepared at once, and no others', async () => {
    const { service, answers } = start();
    await service.take({ kind: 'prepare', id: 1, document: { text } });
    expect(answers.at(-1)).toEqual({ kind: 'prepared', id: 1 });
    await service.take({ kind: 'parse', id: 2, document: { text, decisions: [] }, withFeatures: true });
    const decisions = [{ name: 'Berlin', place: 'none' as const }];
    await service.take({ kind: 'parse', id: 3, document: { text, decisions }, withFeatures: true });
    const answered = (id: number) => answers.filter((answer) => 'id' in answer && answer.id === id);
    expect(answered(2).map(({ kind }) => kind)).toEqual(['part', 'parsed']);
    expect(JSON.stringify(partsOf(answered(2)))).toBe(JSON.stringify(geoparse({ text }, readTestGazetteer())));
    expect(partsOf(answered(3)).map(({ quote }) => quote)).not.toContain('Berlin');
  });

  test('proposes excerpts of a text, each a sentence of it', async () => {
    const { service, answers } = start();
    await service.take({ kind: 'parse', id: 1, document: { text }, withFeatures: false });
    const wish = { text, resolutions: partsOf(answers), rights: 'cc-by' as const, lang: 'en' };
    await service.take({ kind: 'propose', id: 2, wish });
    expect(answers.at(-1)).toEqual({ kind: 'proposed', id: 2, ranges: [{ start: 0, end: text.length }] });
  });

  test('says when further towns could not be had, and gives the rest', async () => {
    const { service, answers } = start((file) => file !== 'names.bin');
    await service.take({ kind: 'parse', id: 1, document: { text }, withFeatures: false });
    expect(partsOf(answers).map(({ place }) => place?.name)).toEqual(expect.arrayContaining(['Berlin', 'Prague']));
    expect(answers.at(-1)).toEqual({ kind: 'parsed', id: 1, isWhole: false });
    await service.take({ kind: 'search', id: 2, text: 'Zwot', limit: 5 });
    expect(answers.at(-1)).toMatchObject({ kind: 'found', id: 2, isWhole: false });
  });

  test('says so when there is no gazetteer, and answers each request', async () => {
    const { service, answers, opened } = start(() => true);
    await opened;
    expect(answers).toEqual([{ kind: 'unready', message: 'names.bin could not be loaded (404).' }]);
    await service.take({ kind: 'search', id: 1, text: 'Paris', limit: 5 });
    expect(answers.at(-1)).toMatchObject({ kind: 'failed', id: 1 });
  });

  test('stops a parse that was cancelled, and goes on with others', async () => {
    const { service, answers, opened } = start();
    await opened;
    const long = { text: `${text}\n`.repeat(3000) };
    const parse = service.take({ kind: 'parse', id: 1, document: long, withFeatures: false });
    const search = service.take({ kind: 'search', id: 2, text: 'Zwot', limit: 5 });
    await service.take({ kind: 'cancel', id: 1 });
    await Promise.all([parse, search]);
    expect(answers.filter((answer) => 'id' in answer && answer.id === 1).at(-1)).toEqual({ kind: 'cancelled', id: 1 });
    expect(partsOf(answers)).toEqual([]);
    expect(answers).toContainEqual(expect.objectContaining({ kind: 'found', id: 2 }));
  });

  test('gives many resolutions in parts, in the order of the text', async () => {
    const { service, answers } = start();
    const long = { text: `${text}\n`.repeat(200) };
    await service.take({ kind: 'parse', id: 1, document: long, withFeatures: false });
    expect(answers.filter(({ kind }) => kind === 'part').length).toBeGreaterThan(1);
    const starts = partsOf(answers).map(({ start }) => start);
    expect(starts.length).toBeGreaterThan(400);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const shares = answers.flatMap((answer) => (answer.kind === 'progress' ? [answer.share] : []));
    expect(shares.at(-1)).toBe(1);
  });

  test('searches hamlets too, and says where each lies', async () => {
    const { service, answers } = start();
    await service.take({ kind: 'search', id: 1, text: 'zwoenit', limit: 3 });
    expect(answers.at(-1)).toMatchObject({
      kind: 'found',
      isWhole: true,
      places: [{ entry: { id: 'geonames:2803476' }, via: 'alias', where: 'town in Saxony, Germany' }],
    });
  });
});

test('unpacks what is packed, and takes the rest as it is', async () => {
  const plain = new TextEncoder().encode('plain').buffer;
  expect(new TextDecoder().decode(await unpack(plain))).toBe('plain');
});
