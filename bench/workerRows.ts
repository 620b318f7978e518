import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../tests/findBrowser.ts';
import { measureWorker } from './measureWorker.ts';
import { serveBench } from './serveBench.ts';
import { kilobytes, median, megabytes, type Row } from './table.ts';
import { writeNews } from './writeNews.ts';

const runs = 5;
const texts = 20;

/** The geoparser in a browser's worker: what it loads, how soon it is ready, what it holds. */
export async function workerRows(dist: string, towns: string[]): Promise<Row[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser found; npm test installs one, or set CHROMIUM_PATH.');
  const { size } = await stat(join(dist, 'geo/browser/names.bin'));
  const folders = { '/worker/app': join(dist, 'app'), '/worker/browser': join(dist, 'geo/browser') };
  const manifest = JSON.parse(await readFile(join(dist, 'app/studio/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const script = `app/studio/${manifest['src/studio/worker.ts']!.file}`;
  const server = await serveBench(folders, (path) =>
    path === '/worker/' ? { type: 'text/html', body: Buffer.from('<!doctype html><title>worker</title>') } : undefined,
  );
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    const news = Array.from({ length: texts }, (_, seed) => writeNews(seed, 1000, towns));
    const figures = [];
    for (let run = 0; run < runs; run += 1)
      figures.push(
        await measureWorker(browser, `${server.origin}/worker/`, script, run === 0 ? news : news.slice(0, 1)),
      );
    const [ready, first] = [median(figures.map((run) => run.ready)), median(figures.map((run) => run.first))];
    const memory = Math.max(...figures.map((run) => run.memory));
    return [
      {
        what: 'gazetteer for browsers, gzip (further towns are fetched by first letters)',
        budget: '≤ 600 KB',
        measured: kilobytes(size),
        kept: size <= 600 * 1024,
      },
      {
        what: 'worker: from its start until it is ready, files from this machine, median of 5',
        budget: '≤ 300 ms',
        measured: `${ready.toFixed(0)} ms`,
        kept: ready <= 300,
      },
      {
        what: 'worker: its first article of 1,000 words, further towns fetched; the 20th',
        budget: '',
        measured: `${first.toFixed(0)} ms; ${figures[0]!.last.toFixed(0)} ms`,
      },
      {
        what: 'worker: memory after 20 articles',
        budget: '≤ 60 MB',
        measured: megabytes(memory),
        kept: memory <= 60 * 2 ** 20,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
