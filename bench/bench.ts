/** `npm run bench`: the budgets of the page and of the build, measured on the built site, as a Markdown table. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import type { Explainer } from '../src/explainer/explainer.ts';
import { browserArguments, findBrowser } from '../tests/findBrowser.ts';
import { measureBuild, writeArticles } from './measureBuild.ts';
import { measureLighthouse } from './measureLighthouse.ts';
import { measureFrames, measurePage } from './measurePage.ts';
import type { PageFigures } from './measurePage.ts';
import { plainPage } from './plainPage.ts';
import { serveBench } from './serveBench.ts';
import { kilobytes, median, writeTable } from './table.ts';
import type { Row } from './table.ts';
import { writeAtlas } from './writeAtlas.ts';

const root = resolve(import.meta.dirname, '..');
const cli = join(root, 'dist/cli/wherein.mjs');
const slug = 'thaad-dispute';
const phone = { cpu: 4, slowNetwork: true };
const runs = 5;

const work = await mkdtemp(join(tmpdir(), 'wherein-bench-'));
try {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser found; npm test installs one, or set CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  const build = await buildRows();
  const page = await pageRows(browser, executablePath);
  await browser.close();
  console.log(writeTable([...page, ...build]));
  process.exitCode = [...page, ...build].some(({ kept }) => kept === false) ? 1 : 0;
} finally {
  await rm(work, { recursive: true, force: true });
}

async function buildRows(): Promise<Row[]> {
  const times: Record<number, { milliseconds: number; memory: number }> = {};
  for (const count of [1, 100, 500, 1000]) {
    await writeArticles(join(work, 'articles'), count, 1000);
    times[count] = await measureBuild(cli, join(work, 'articles'), join(work, 'out'));
  }
  const [one, hundred, half, thousand] = [times[1], times[100], times[500], times[1000]];
  if (!one || !hundred || !half || !thousand) throw new Error('a build was not measured');
  const each = (thousand.milliseconds - half.milliseconds) / 500;
  const early = (half.milliseconds - hundred.milliseconds) / 400;
  return [
    {
      what: 'one page from a 1,000-word article, gazetteer loaded (mean of the second 500 of 1,000)',
      budget: '≤ 50 ms',
      measured: `${each.toFixed(1)} ms`,
      kept: each <= 50,
    },
    {
      what: '1,000 articles: a page of the second half against one of the first (linear: 1.0)',
      budget: '≤ 1.2',
      measured: (each / early).toFixed(2),
      kept: each / early <= 1.2,
    },
    {
      what: '`wherein build`, 1 article, whole command',
      budget: '',
      measured: `${one.milliseconds.toFixed(0)} ms, ${(one.memory / 2 ** 20).toFixed(0)} MB`,
    },
    {
      what: '`wherein build`, 1,000 articles, memory',
      budget: '≤ 400 MB',
      measured: `${(thousand.memory / 2 ** 20).toFixed(0)} MB`,
      kept: thousand.memory <= 400 * 2 ** 20,
    },
  ];
}

async function pageRows(browser: Browser, executablePath: string): Promise<Row[]> {
  await writeAtlas(join(work, 'atlas'));
  await measureBuild(cli, join(work, 'atlas'), join(work, 'atlas-site'));
  const explainer = JSON.parse(await readFile(join(root, 'dist/site', slug, 'explainer.json'), 'utf8')) as Explainer;
  const folders = { '/site': join(root, 'dist/site'), '/atlas': join(work, 'atlas-site') };
  const server = await serveBench(folders, plainPage(explainer.places));
  try {
    const [ours, plain] = [`${server.origin}/site/${slug}/`, `${server.origin}/plain/`];
    const [a, b] = [await figures(browser, ours), await figures(browser, plain)];
    const flight = await flightRows(browser, ours, plain, `${server.origin}/atlas/atlas/`);
    const scores = await measureLighthouse(ours, executablePath);
    return [...loadRows(a, b), ...flight, ...lighthouseRows(scores)];
  } finally {
    await server.close();
  }
}

/** Each figure is the median of several loads. */
async function figures(browser: Browser, url: string): Promise<PageFigures> {
  const all: PageFigures[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await measurePage(browser, url, phone));
  const middle = (read: (figure: PageFigures) => number) => median(all.map(read));
  const first = all[0];
  if (!first) throw new Error('no run');
  return {
    ...first,
    firstPaint: middle((f) => f.firstPaint),
    largestPaint: middle((f) => f.largestPaint),
    firstMarker: middle((f) => f.firstMarker),
    blocking: middle((f) => f.blocking),
    shift: Math.max(...all.map((f) => f.shift)),
    heap: middle((f) => f.heap),
  };
}

function loadRows(ours: PageFigures, plain: PageFigures): Row[] {
  const page = (f: PageFigures) => f.bytes.html + f.bytes.style;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const row = (
    what: string,
    budget: string,
    read: (f: PageFigures) => number,
    show: (v: number) => string,
    limit?: number,
  ): Row => ({
    what,
    budget,
    measured: show(read(ours)),
    plain: show(read(plain)),
    ...(limit === undefined ? {} : { kept: read(ours) <= limit }),
  });
  return [
    row('HTML + CSS with the drawn map, transferred', '≤ 30 KB', page, kilobytes, 30 * 1024),
    row('all before the first interaction, transferred', '≤ 104 KB', (f) => f.bytes.all, kilobytes, 104 * 1024),
    row('of which script', '≤ 70 KB', (f) => f.bytes.script, kilobytes, 70 * 1024),
    row('requests', '≤ 6', (f) => f.requests, String, 6),
    row('requests to another origin', '0', (f) => f.foreign, String, 0),
    row('first contentful paint', '', (f) => f.firstPaint, ms),
    row('largest contentful paint', 'with the first', (f) => f.largestPaint, ms, ours.firstPaint + 1),
    row('first marker visible and usable', 'with the first paint', (f) => f.firstMarker, ms, ours.firstPaint + 50),
    row('Total Blocking Time', '0 ms', (f) => f.blocking, ms, 0),
    row(
      'Cumulative Layout Shift',
      '0',
      (f) => f.shift,
      (v) => v.toFixed(4),
      0,
    ),
    row(
      'script heap after load',
      '≤ 12 MB',
      (f) => f.heap,
      (v) => `${(v / 2 ** 20).toFixed(1)} MB`,
      12 * 2 ** 20,
    ),
  ];
}

async function flightRows(browser: Browser, ours: string, plain: string, atlas: string): Promise<Row[]> {
  const next = (page: Page) => page.locator('[data-action=next]').first().click({ force: true });
  const a = await measureFrames(browser, ours, 4, 8, next);
  const b = await measureFrames(browser, plain, 4, 8, (page) => page.evaluate('window.flyNext()'));
  const many = await measureFrames(browser, atlas, 1, 8, next);
  const scroll = await measureFrames(browser, atlas, 1, 8, (page) => page.mouse.wheel(0, 1200));
  const over = (frames: number[]) => frames.filter((frame) => frame > 32).length;
  const show = (frames: number[]) =>
    `${over(frames)} of ${frames.length} (longest ${Math.max(...frames).toFixed(0)} ms)`;
  return [
    {
      what: 'frames over 32 ms while the map flies, 4× slower CPU, 8 flights',
      budget: '0',
      measured: show(a),
      plain: show(b),
      kept: over(a) === 0,
    },
    {
      what: '2,000 mentions of 500 places, 1× CPU: frames over 32 ms in 8 flights',
      budget: '0',
      measured: show(many),
      kept: over(many) === 0,
    },
    {
      what: '2,000 mentions of 500 places, 1× CPU: frames over 32 ms while it scrolls',
      budget: '0',
      measured: show(scroll),
      kept: over(scroll) === 0,
    },
  ];
}

function lighthouseRows(scores: Record<string, number>): Row[] {
  return Object.entries(scores).map(([category, score]) => {
    const least = category === 'performance' ? 98 : 100;
    return {
      what: `Lighthouse, mobile: ${category}`,
      budget: `≥ ${least}`,
      measured: String(score),
      kept: score >= least,
    };
  });
}
