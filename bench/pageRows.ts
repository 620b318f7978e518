import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import type { Explainer } from '../src/explainer/explainer.ts';
import { browserArguments, findBrowser } from '../tests/findBrowser.ts';
import { measureBuild } from './measureBuild.ts';
import { measureKept } from './measureKept.ts';
import type { KeptFigures } from './measureKept.ts';
import { measureLighthouse } from './measureLighthouse.ts';
import { measureFrames, measurePage } from './measurePage.ts';
import type { PageFigures } from './measurePage.ts';
import { plainPage } from './plainPage.ts';
import { serveBench } from './serveBench.ts';
import { kilobytes, median } from './table.ts';
import type { Row } from './table.ts';
import { writeAtlas } from './writeAtlas.ts';

const slug = 'thaad-dispute';
const neverVisited = 'pacific-salmon';
const phone = { cpu: 4, slowNetwork: true };
const runs = 5;

/** The page of the site that was built in `root`, in a real browser, beside a plain Leaflet page. */
export async function pageRows(root: string, cli: string, work: string): Promise<Row[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser found; npm test installs one, or set CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
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
    const kept = await measureKept(browser, ours, `${server.origin}/site/${neverVisited}/`, { cpu: 4, runs });
    return [...loadRows(a, b), keptRow(kept), ...flight, ...lighthouseRows(scores)];
  } finally {
    await server.close();
    await browser.close();
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
    beside: show(read(plain)),
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

const keptRow = ({ drawn, live }: KeptFigures): Row => ({
  what: 'without a network, a page never visited: first marker usable, map live (4× slower CPU)',
  budget: '',
  measured: `${drawn.toFixed(0)} ms, ${live.toFixed(0)} ms`,
});

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
      beside: show(b),
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
