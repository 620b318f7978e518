import { UserError } from '../../error.ts';
import { loadPart } from '../loadPart.ts';
import type { Answer, Converted, Work } from './convert.ts';

/** The longest that one file may take; a book takes seconds. */
const LONGEST_MS = 60_000;

export interface ConvertOptions {
  /** Starts `importWorker.ts`. Without it, or where no worker starts, the page does the work itself. */
  startWorker?: (() => Worker) | undefined;
  /** Ends the work; what is awaited is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** @throws UserError where the file cannot be read, or takes longer than a minute. */
export async function convertInWorker(work: Work, { startWorker, signal }: ConvertOptions): Promise<Converted> {
  signal?.throwIfAborted();
  const worker = start(startWorker);
  if (worker === undefined) return convertHere(work);
  const result = await ask(worker, work, signal).finally(() => worker.terminate());
  return result ?? convertHere(work);
}

/** Loaded only where it is needed: the parsers weigh more than the rest of the import. */
async function convertHere(work: Work): Promise<Converted> {
  const { convert } = await loadPart(() => import('./convert.ts'));
  return convert(work);
}

/** In a frame without an origin no worker may start. */
function start(startWorker: (() => Worker) | undefined): Worker | undefined {
  try {
    return startWorker?.();
  } catch {
    return undefined;
  }
}

/** @returns Undefined where the worker could not be loaded. */
function ask(worker: Worker, work: Work, signal: AbortSignal | undefined): Promise<Converted | undefined> {
  let isReady = false;
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(tooSlow()), LONGEST_MS);
    signal?.addEventListener('abort', () => {
      clearTimeout(clock);
      reject(signal.reason as Error);
    });
    worker.onerror = () => {
      clearTimeout(clock);
      if (isReady) reject(tooSlow());
      else resolve(undefined);
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data === 'ready') {
        isReady = true;
        worker.postMessage(work);
        return;
      }
      clearTimeout(clock);
      if ('converted' in data) resolve(data.converted);
      else reject('userError' in data ? new UserError(data.userError) : new Error(data.failure));
    };
  });
}

const tooSlow = (): UserError =>
  new UserError(
    'Expected a document that can be read within a minute, received one that takes longer. ' +
      'Open it, copy the part that you want to explain, and paste it here.',
  );
