import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { browserArguments, findBrowser } from '../tests/findBrowser.ts';
import { measureStudio } from './measureStudio.ts';
import { readTowns } from './readTowns.ts';
import { serveBench } from './serveBench.ts';
import { kilobytes, median, type Row } from './table.ts';
import { writeNews } from './writeNews.ts';

const BUDGET = 150 * 1024;
const RUNS = 3;

/** The studio of the site that was built in `dist`: from a paste to its places, and what it loads. */
export async function studioRows(dist: string): Promise<Row[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser found; npm test installs one, or set CHROMIUM_PATH.');
  const server = await serveBench({ '/site': join(dist, 'site') }, () => undefined);
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    const towns = (await readTowns(20_000)).map(({ name }) => name);
    const times = await timeRows(browser, `${server.origin}/site/studio/`, towns);
    return [...times, ...(await sizeRows(dist))];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function timeRows(browser: Browser, address: string, towns: string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const words of [1_000, 100_000]) {
    const text = writeNews(1, words, towns);
    const figures = [];
    for (let run = 0; run < RUNS; run += 1) figures.push(await measureStudio(browser, address, text));
    const shown = median(figures.map((run) => run.shown));
    const longest = median(figures.map((run) => run.longest));
    const tasks = median(figures.map((run) => run.tasks));
    const name = `studio: ${words.toLocaleString('en')} words, median of ${RUNS}`;
    const isShort = words === 1_000;
    rows.push(
      {
        what: `${name}, from the paste to all places shown, the questions of the form answered at once`,
        budget: isShort ? '≤ 1,000 ms' : '',
        measured: `${shown.toFixed(0)} ms`,
        ...(isShort ? { kept: shown <= 1_000 } : {}),
      },
      {
        what: `${name}, longest task of the page meanwhile (tasks over 50 ms)`,
        budget: '≤ 100 ms',
        measured: `${longest.toFixed(0)} ms (${tasks})`,
        kept: longest <= 100,
      },
    );
  }
  return rows;
}

/** Script is counted by file as a host packs it: what the studio loads of its own at the start, for the first page, for a .docx. */
async function sizeRows(dist: string): Promise<Row[]> {
  const studio = join(dist, 'site/studio');
  const packed = async (path: string): Promise<number> =>
    gzipSync(await readFile(join(studio, path)), { level: 9 }).length;
  const scripts = [
    ...(await readdir(join(studio, 'assets'))).filter((name) => name.endsWith('.js')).map((name) => `assets/${name}`),
    ...(await readdir(join(studio, 'worker'))).map((name) => `worker/${name}`),
  ];
  const sum = async (part: RegExp): Promise<number> => {
    const sizes = await Promise.all(scripts.filter((path) => part.test(path)).map(packed));
    return sizes.reduce((all, size) => all + size, 0);
  };
  const page = await sum(/assets\/(studio|rolldown-runtime|preload-helper)-/);
  const geoparser = await sum(/worker\/geoparser/);
  const maker = await sum(/worker\/maker-/);
  const preview = await sum(/assets\/(preview|leaflet)/);
  const docx = await sum(/assets\/importWorker-/);
  const app = join(dist, 'app/assets');
  const readers = (await readdir(app)).filter((name) => name.endsWith('.js'));
  const reader = (
    await Promise.all(readers.map(async (name) => gzipSync(await readFile(join(app, name)), { level: 9 }).length))
  ).reduce((all, size) => all + size, 0);
  const data = ['base.json', 'detail.json', 'kit.json'];
  const sizes = await Promise.all(data.map(packed));
  return [
    {
      what: 'studio: script at the start, gzip: its page and the geoparser’s worker',
      budget: '',
      measured: `${kilobytes(page + geoparser)} (${kilobytes(page)} + ${kilobytes(geoparser)})`,
    },
    {
      what: 'studio: further script for the first page made, gzip: the maker, which holds the reader’s components',
      budget: '',
      measured: kilobytes(maker),
    },
    {
      what: 'studio: script beyond the reader’s, gzip: page, worker and maker, nothing taken off',
      budget: '≤ 150 KB',
      measured: kilobytes(page + geoparser + maker),
      kept: page + geoparser + maker <= BUDGET,
    },
    {
      what: 'studio: the reader’s own script, gzip: as published; as the preview loads it',
      budget: '',
      measured: `${kilobytes(reader)}; ${kilobytes(preview)}`,
    },
    { what: 'studio: further script for a .docx, gzip', budget: '', measured: kilobytes(docx) },
    {
      what: `studio: data for a page, gzip: ${data.join(', ')}`,
      budget: '',
      measured: sizes.map(kilobytes).join(', '),
    },
  ];
}
