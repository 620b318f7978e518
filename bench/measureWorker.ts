import type { Browser } from '@playwright/test';
import type { Answer, Request } from '../src/studio/protocol.ts';

export interface WorkerFigures {
  /** Milliseconds from the start of the worker to its being ready, its file and the gazetteer fetched from this machine. */
  ready: number;
  /** Milliseconds from asking to the last answer, the files of further towns fetched: the first text, and the last. */
  first: number;
  last: number;
  /** Bytes of the worker's heap and buffers after all texts, garbage collected. */
  memory: number;
}

declare global {
  interface Performance {
    /** https://wicg.github.io/performance-measure-memory/; asks for a page that is isolated from other origins. */
    measureUserAgentSpecificMemory(): Promise<{
      breakdown: { bytes: number; attribution: { scope: string }[] }[];
    }>;
  }
}

/**
 * Starts the geoparser's worker on an empty page, has it parse texts one after another, and asks the browser for its memory.
 * @param script The worker's, as seen from the page.
 */
export async function measureWorker(
  browser: Browser,
  page: string,
  script: string,
  texts: string[],
): Promise<WorkerFigures> {
  const tab = await browser.newPage();
  try {
    await tab.goto(page);
    return await tab.evaluate(runWorker, { script, texts });
  } finally {
    await tab.close();
  }
}

/** Runs in the page; sees nothing of this file. */
async function runWorker({ script, texts }: { script: string; texts: string[] }): Promise<WorkerFigures> {
  const start = performance.now();
  const worker = new Worker(script, { type: 'module' });
  const ask = (request: Request, last: Answer['kind']): Promise<number> =>
    new Promise((resolve, reject) => {
      const asked = performance.now();
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === last) resolve(performance.now() - asked);
        else if ('message' in data) reject(new Error(data.message));
      };
      worker.postMessage(request);
    });
  await ask({ kind: 'open', folder: new URL('browser/', location.href).href }, 'ready');
  const ready = performance.now() - start;
  const times: number[] = [];
  for (const [id, text] of texts.entries()) {
    times.push(await ask({ kind: 'parse', id: id + 1, document: { text }, withFeatures: false }, 'parsed'));
  }
  const { breakdown } = await performance.measureUserAgentSpecificMemory();
  const own = breakdown.filter(({ attribution }) => attribution[0]?.scope === 'DedicatedWorkerGlobalScope');
  const memory = own.reduce((sum, { bytes }) => sum + bytes, 0);
  worker.terminate();
  return { ready, first: times[0]!, last: times.at(-1)!, memory };
}
