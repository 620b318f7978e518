import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { cli, oldestNode, wherein } from './run.ts';

interface Toponym {
  start: number;
  end: number;
  quote: string;
  sense: string;
  id: string | null;
  lat: number | null;
  lon: number | null;
}
interface Line {
  id: unknown;
  toponyms: Toponym[];
}

const read = (out: string): Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const text = 'In Moscow 🛳️, Russia, a drill was seen. The China Daily said so. Seoul rejected the plan.';

describe('wherein parse', () => {
  test('gives a line of JSON, each toponym with its quote at its place', async () => {
    const { code, out } = await wherein(['parse'], { input: text });
    expect(code).toBe(0);
    const [line, ...more] = read(out);
    expect(more).toEqual([]);
    const quotes = line?.toponyms.map(({ quote }) => quote) ?? [];
    expect(quotes).toEqual(expect.arrayContaining(['Moscow', 'Russia', 'Seoul']));
    for (const { start, end, quote } of line?.toponyms ?? []) expect(text.slice(start, end)).toBe(quote);
    const moscow = line?.toponyms.find(({ quote }) => quote === 'Moscow');
    expect(Object.keys(moscow ?? {})).toEqual([
      'start',
      'end',
      'quote',
      'sense',
      'id',
      'name',
      'kind',
      'country',
      'lat',
      'lon',
      'confidence',
    ]);
    expect(moscow).toMatchObject({ id: 'geonames:524901', sense: 'place', kind: 'town', country: 'RU' });
    const daily = line?.toponyms.find(({ sense }) => sense === 'name');
    expect(daily).toMatchObject({ quote: 'China', id: null, lat: null, lon: null });
  });

  test('keeps the senses that are asked for', async () => {
    const { out } = await wherein(['parse', '--senses', 'government, name'], { input: text });
    expect(new Set(read(out)[0]?.toponyms.map(({ sense }) => sense))).toEqual(new Set(['government', 'name']));
  });

  test('explains to a person', async () => {
    const { out } = await wherein(['parse', '--trace'], { input: text });
    expect(out).toContain('[Moscow]');
    expect(out).toMatch(/place: Moscow \(geonames:524901, town, RU\), by rule, confidence 0\.\d\d/);
    expect((await wherein(['parse', '--trace'], { input: 'Nothing here.' })).out).toContain('No place name was found.');
  });

  test('turns lines into lines, in their order, each with its id; tells of those it cannot read and goes on', async () => {
    const input = [
      '{"id": 7, "text": "In Bergen."}',
      'no json',
      '{"id": "b", "words": "In Bergen."}',
      '',
      '{"text": "Across the North Sea."}\r',
      '{"id": ["x"], "text": "Nothing."}',
    ].join('\n');
    const { code, out, err } = await wherein(['parse', '--ndjson'], { input });
    expect(read(out).map(({ id, toponyms }) => [id, toponyms.map(({ quote }) => quote)])).toEqual([
      [7, ['Bergen']],
      [null, ['North Sea']],
      [['x'], []],
    ]);
    expect(err).toMatch(/^standard input:2:1 .*\nstandard input:3:1 .*without a text.*\n$/);
    expect(code).toBe(1);
  });

  test('is a stream: the first line is answered while the input is still open', async () => {
    const child = spawn(oldestNode, [cli, 'parse', '--ndjson']);
    child.stdin.write('{"id": 1, "text": "In Bergen."}\n{"id": 2, "te');
    const [first] = (await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve))).toString().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ id: 1 });
    child.stdin.end('xt": "In Oslo."}');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(oldestNode, [cli, 'parse', '--ndjson']);
    let err = '';
    child.stderr.on('data', (data) => (err += String(data)));
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"id": 1, "text": "In Bergen."}\n'.repeat(5000));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(err).toBe('');
  });

  test('says when its output has no room', async () => {
    const child = spawn('sh', ['-c', `${oldestNode} ${cli} parse > /dev/full`]);
    let err = '';
    child.stderr.on('data', (data) => (err += String(data)));
    child.stdin.end('In Bergen.');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(err).toMatch(/^standard output {2}The disk is full/);
  });
});
