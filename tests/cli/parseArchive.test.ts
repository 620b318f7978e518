import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { cli, oldestNode, wherein } from './run.ts';

interface Line {
  id: unknown;
  line?: number;
  error?: string;
  toponyms?: { quote: string; start: number; end: number; id: string | null }[];
  titleToponyms?: { quote: string; start: number; end: number; id: string | null }[];
}

const read = (out: string): Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const parse = (input: string | Uint8Array, ...more: string[]) => wherein(['parse', '--ndjson', ...more], { input });

/** Documents of some lengths, from own sentences. */
const archive = (count: number): string =>
  Array.from({ length: count }, (_, id) =>
    JSON.stringify({ id, text: `Nurse ${id} went from Bergen to Oslo by way of Voss. `.repeat(1 + ((id * 7) % 23)) }),
  ).join('\n');

describe('wherein parse --ndjson', () => {
  test('answers every document in its order; one that is none has an error in its place and is told of', async () => {
    const input = [
      Buffer.from('\uFEFF{"id": 7, "text": "In Bergen."}\r\n'),
      Buffer.from('no json\n[{"text": "In Bergen."}]\n{"id": "b", "words": "In Bergen."}\n{"id": "c", "text": 5}\n'),
      Buffer.from(' \n\n{"text": "Across the North Sea."}\r\n'),
      Uint8Array.from([...Buffer.from('{"id": "d", "text": "'), 0xff, 0x22, 0x7d, 10]),
      Buffer.from('{"id": "e", "text": "a\0b"}\n{"id": ["x"], "text": "In \\ud800 Oslo\\u0000."}'),
    ];
    const { code, out, err } = await parse(Buffer.concat(input));
    expect(read(out).map(({ id, line, toponyms }) => [id, line ?? toponyms?.map(({ quote }) => quote)])).toEqual([
      [7, ['Bergen']],
      [null, 2],
      [null, 3],
      ['b', 4],
      ['c', 5],
      [null, ['North Sea']],
      [null, 9],
      [null, 10],
      [['x'], ['Oslo']],
    ]);
    const told = err.trimEnd().split('\n');
    expect(told.map((line) => /^standard input:(\d+):\d+ {2}Expected /.exec(line)?.[1])).toEqual([
      '2',
      '3',
      '4',
      '5',
      '9',
      '10',
    ]);
    const errors = read(out).flatMap(({ error }) => error ?? []);
    expect(errors.map((error, index) => told[index]?.endsWith(error))).toEqual(errors.map(() => true));
    expect(code).toBe(1);
  });

  test('ends with 0 where every line is a document, and for an empty archive', async () => {
    expect(await parse('{"id": 1, "text": ""}\n')).toEqual({ code: 0, out: '{"id":1,"toponyms":[]}\n', err: '' });
    expect(await parse('')).toEqual({ code: 0, out: '', err: '' });
  });

  test('gives a line too long to hold an error, and reads on', async () => {
    const { code, out } = await parse(`{"id": 1, "text": "${'x'.repeat(2 ** 22)}"}\n{"id": 2, "text": "In Bergen."}\n`);
    expect(read(out)).toMatchObject([
      { id: null, line: 1, error: expect.stringContaining('at most 4194304 bytes') as string },
      { id: 2 },
    ]);
    expect(code).toBe(1);
  });

  test('reads title, home and decisions of a document; the title has offsets of its own', async () => {
    const title = 'Floods in Durham';
    const text = 'The Durham council met. Many guests came from Springfield, others from Jordan.';
    const places = { Springfield: 'geonames:4250542', Jordan: 'none' };
    const { out } = await parse(JSON.stringify({ id: 1, title, text, home: 'Newcastle, England', places }));
    const [line] = read(out);
    for (const { quote, start, end } of line?.titleToponyms ?? []) expect(title.slice(start, end)).toBe(quote);
    for (const { quote, start, end } of line?.toponyms ?? []) expect(text.slice(start, end)).toBe(quote);
    expect(line?.titleToponyms?.map(({ id }) => id)).toEqual(['geonames:2650628']);
    expect(line?.toponyms?.map(({ id }) => id)).toEqual(['geonames:2650628', 'geonames:4250542']);
  });

  test.each(['2', 'auto'])('gives the same bytes with --jobs %s', async (jobs) => {
    const input = `${archive(150)}\nbroken\n${archive(150)}`;
    const alone = await parse(input);
    expect(alone.err).toMatch(/^standard input:151:1 /);
    expect(read(alone.out)).toHaveLength(301);
    expect(await parse(input, '--jobs', jobs)).toEqual(alone);
  });

  test.each(['1', '2'])('with %s jobs, answers the first line while the input is still open', async (jobs) => {
    const child = spawn(oldestNode, [cli, 'parse', '--ndjson', '--jobs', jobs]);
    child.stdin.write('{"id": 1, "text": "In Bergen."}\n{"id": 2, "te');
    const [first] = (await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve))).toString().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ id: 1 });
    child.stdin.end('xt": "In Oslo."}');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  test.each(['1', '2'])('with %s jobs, ends quietly when nobody reads on', async (jobs) => {
    const child = spawn(oldestNode, [cli, 'parse', '--ndjson', '--jobs', jobs]);
    let err = '';
    child.stderr.on('data', (data) => (err += String(data)));
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"id": 1, "text": "In Bergen."}\n'.repeat(3000));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(err).toBe('');
  });
});
