import type { Browser, CDPSession, Page } from '@playwright/test';

/** A phone as Lighthouse's mobile preset has it, or the machine as it is. */
export interface Conditions {
  /** Times slower than this machine's CPU. */
  cpu: number;
  /** Whether the network is held to 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
  slowNetwork: boolean;
}

export interface PageFigures {
  /** Bytes as transferred with gzip, by kind, before any interaction. */
  bytes: { html: number; script: number; style: number; other: number; all: number };
  requests: number;
  /** Requests to another origin. */
  foreign: number;
  /** Milliseconds after navigation; NaN where the browser told none. */
  firstPaint: number;
  largestPaint: number;
  firstMarker: number;
  /** Total Blocking Time: what long tasks take beyond 50 ms each, counted from the first paint on (web.dev/articles/tbt). */
  blocking: number;
  shift: number;
  /** Script heap after a garbage collection, in bytes. */
  heap: number;
}

declare global {
  interface Window {
    bench: { tasks: { start: number; end: number }[]; shift: number; largest: number; marker: number };
  }
}

const markers = '[data-place], .leaflet-marker-icon';

/** Runs in the page before anything else: notes long tasks, shifts, paints and the first marker that could be clicked. */
function observe(selector: string) {
  const bench: Window['bench'] = { tasks: [], shift: 0, largest: NaN, marker: NaN };
  window.bench = bench;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      bench.tasks.push({ start: startTime, end: startTime + duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.largest = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const look = () => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box && box.width > 0) bench.marker = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Loads a page with an empty cache, waits until its map is live and the network is quiet, and reads its figures. */
export async function measurePage(browser: Browser, url: string, conditions: Conditions): Promise<PageFigures> {
  const { page, session } = await openPage(browser, conditions);
  const bytes = { html: 0, script: 0, style: 0, other: 0, all: 0 };
  const kinds = new Map<string, keyof typeof bytes>();
  let foreign = 0;
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const kind = { Document: 'html', Script: 'script', Stylesheet: 'style' }[type as string] ?? 'other';
    kinds.set(requestId, kind as keyof typeof bytes);
    if (!response.url.startsWith(new URL(url).origin)) foreign += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
    bytes.all += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'load' });
  // Nothing asks the page before all is read: what Playwright sends into it would count as the page's own long tasks.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3000);
  const paints = await page.evaluate(() => ({
    ...window.bench,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }));
  await page.locator('.leaflet-container').first().waitFor({ timeout: 1000 });
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
  await page.context().close();
  return {
    bytes,
    requests: kinds.size,
    foreign,
    firstPaint: paints.first,
    largestPaint: paints.largest,
    firstMarker: paints.marker,
    blocking: blockingTime(paints.tasks, paints.first),
    shift: paints.shift,
    heap,
  };
}

function blockingTime(tasks: Window['bench']['tasks'], from: number): number {
  return tasks.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, from) - 50), 0);
}

/** Frame times in milliseconds while `move` sets the map off, for as long as a flight may take and a little more. */
export async function measureFrames(
  browser: Browser,
  url: string,
  cpu: number,
  moves: number,
  move: (page: Page, at: number) => Promise<void>,
): Promise<number[]> {
  const { page, session } = await openPage(browser, { cpu: 1, slowNetwork: false });
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('.leaflet-container').first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const frames: number[] = [];
  for (let at = 0; at < moves; at += 1) {
    const times = page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const deltas: number[] = [];
          const start = performance.now();
          let last = start;
          const tick = (now: number) => {
            deltas.push(now - last);
            last = now;
            if (now - start < 1100) requestAnimationFrame(tick);
            else resolve(deltas.slice(1));
          };
          requestAnimationFrame(tick);
        }),
    );
    await move(page, at);
    frames.push(...(await times));
  }
  await page.context().close();
  return frames;
}

async function openPage(browser: Browser, conditions: Conditions): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(observe, markers);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
  if (conditions.slowNetwork) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
  }
  return { page, session };
}
