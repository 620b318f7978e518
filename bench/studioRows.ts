import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { browserArguments, findBrowser } from '../tests/findBrowser.ts';
import { measureStudio } from './measureStudio.ts';
import { readTowns } from './readTowns.ts';
import { serveBench } from './serveBench.ts';
import { studioScript } from './studioScript.ts';
import { kilobytes, median, type Row } from './table.ts';
import { writeNews } from './writeNews.ts';

const RUNS = 3;

/** The studio of the site that was built in `dist`: from a paste to its places, and what it loads. */
export async function studioRows(dist: string): Promise<Row[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser found; npm test installs one, or set CHROMIUM_PATH.');
  const asked = new Set<string>();
  const server = await serveBench({ '/site': join(dist, 'site') }, (path) => void asked.add(path));
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    const towns = (await readTowns(20_000)).map(({ name }) => name);
    const script = await studioScript(browser, `${server.origin}/site/`, dist, asked);
    const times = await timeRows(browser, `${server.origin}/site/studio/`, towns);
    return [...times, ...script, await dataRow(dist)];
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

/** Data of the studio, as a host packs it. */
async function dataRow(dist: string): Promise<Row> {
  const assets = await readdir(join(dist, 'site/studio/assets'));
  const words = assets.filter((name) => /^geoparser-.*\.json$/.test(name)).map((name) => `assets/${name}`);
  const data = [...words, 'base.json', 'detail.json', 'kit.json'];
  const sizes = await Promise.all(
    data.map(async (name) => gzipSync(await readFile(join(dist, 'site/studio', name)), { level: 9 }).length),
  );
  return {
    what: 'studio: data, gzip: words and weights of the geoparser; base.json, detail.json, kit.json for a page',
    budget: '',
    measured: sizes.map(kilobytes).join(', '),
  };
}
