import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { measureCommand } from './measureCommand.ts';
import { megabytes, type Row } from './table.ts';
import { writeNews } from './writeNews.ts';

const longWords = 300;
const shortWords = 60;

/** `wherein parse --ndjson`: how fast on one thread and on two, and whether memory stays flat over an archive. */
export async function streamRows(cli: string, work: string, towns: string[]): Promise<Row[]> {
  const [few, many] = [join(work, 'few.ndjson'), join(work, 'many.ndjson')];
  const words = await writeArchive(few, 10_000, longWords, towns);
  const one = await measureCommand([cli, 'parse', '--ndjson'], few);
  const two = await measureCommand([cli, 'parse', '--ndjson', '--jobs', '2'], few);
  await writeArchive(few, 10_000, shortWords, towns);
  await writeArchive(many, 100_000, shortWords, towns);
  const early = await measureCommand([cli, 'parse', '--ndjson'], few);
  const late = await measureCommand([cli, 'parse', '--ndjson'], many);
  const perSecond = (milliseconds: number): string =>
    `${Math.round((words / milliseconds) * 1000).toLocaleString('en')} words/s`;
  return [
    {
      what: `\`wherein parse --ndjson\`, 10,000 documents, ${words.toLocaleString('en')} words, whole command`,
      budget: '',
      measured: `${perSecond(one.milliseconds)}, ${megabytes(one.memory)}`,
    },
    {
      what: 'the same with `--jobs 2`',
      budget: 'faster',
      measured: `${perSecond(two.milliseconds)}, ${megabytes(two.memory)}`,
      kept: two.milliseconds < one.milliseconds,
    },
    {
      what: '`wherein parse --ndjson`: memory over 10,000 and over 100,000 documents',
      budget: 'flat, ≤ 400 MB',
      measured: `${megabytes(early.memory)}, ${megabytes(late.memory)}`,
      kept: late.memory <= 400 * 2 ** 20 && late.memory <= early.memory * 1.15,
    },
  ];
}

/** Writes an archive of made-up reports, one a line, and returns how many words it holds. */
async function writeArchive(file: string, documents: number, words: number, towns: string[]): Promise<number> {
  let written = 0;
  const lines = function* (): Generator<string> {
    for (let id = 0; id < documents; id += 1) {
      const text = writeNews(id, words, towns);
      written += text.split(/\s+/).length;
      yield `${JSON.stringify({ id, text })}\n`;
    }
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
  return written;
}
