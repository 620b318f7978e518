import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, makeFolder, oldestNode, wherein } from './run.ts';

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
  toponyms?: Toponym[];
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
    const quotes = line?.toponyms?.map(({ quote }) => quote) ?? [];
    expect(quotes).toEqual(expect.arrayContaining(['Moscow', 'Russia', 'Seoul']));
    for (const { start, end, quote } of line?.toponyms ?? []) expect(text.slice(start, end)).toBe(quote);
    const moscow = line?.toponyms?.find(({ quote }) => quote === 'Moscow');
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
    const daily = line?.toponyms?.find(({ sense }) => sense === 'name');
    expect(daily).toMatchObject({ quote: 'China', id: null, lat: null, lon: null });
  });

  test('keeps the senses that are asked for', async () => {
    const { out } = await wherein(['parse', '--senses', 'government, name'], { input: text });
    expect(new Set(read(out)[0]?.toponyms?.map(({ sense }) => sense))).toEqual(new Set(['government', 'name']));
  });

  test.each(['1', '3'])(
    'reads many files in their order, with %s jobs, and goes on after one that it cannot read',
    async (jobs) => {
      const cwd = makeFolder();
      for (const [name, content] of [
        ['a.txt', 'In Bergen.'],
        ['b.txt', Uint8Array.of(0x49, 0xff)],
        ['d.txt', 'In Oslo.'],
      ] as const) {
        writeFileSync(join(cwd, name), content);
      }
      const { code, out, err } = await wherein(['parse', 'a.txt', 'b.txt', 'c.txt', 'd.txt', '--jobs', jobs], { cwd });
      expect(code).toBe(1);
      expect(read(out).map(({ id, toponyms }) => [id, toponyms?.map(({ quote }) => quote)])).toEqual([
        ['a.txt', ['Bergen']],
        ['b.txt', undefined],
        ['c.txt', undefined],
        ['d.txt', ['Oslo']],
      ]);
      expect(err).toMatch(/^b\.txt:1:2 .*UTF-8.*\nc\.txt .*no such file.*\n$/);
    },
  );

  test('lets the home of the publication tell namesakes apart', async () => {
    const idWith = async (...home: string[]): Promise<unknown> =>
      read((await wherein(['parse', ...home], { input: 'The Durham council met.' })).out)[0]?.toponyms?.[0]?.id;
    expect(await idWith('--home', 'Newcastle, England')).toBe('geonames:2650628');
    expect(await idWith('--home', 'Raleigh, North Carolina', '--jobs', '2')).toBe('geonames:4464368');
    expect(await idWith('--home', 'geonames:4487042')).toBe('geonames:4464368');
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
