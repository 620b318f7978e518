import { Worker } from 'node:worker_threads';
import type { ResourceLimits } from 'node:worker_threads';
import { ThreadDied } from './thread.ts';
import type { Thread } from './thread.ts';

/** Room for what is new, in MB: with less the collector runs without a pause, with Node's own each thread takes twice the memory. */
const limits: ResourceLimits = { maxYoungGenerationSizeMb: 16 };

/** Runs a script as a thread. The script's first message says that it is ready, each further one answers a question. */
export function startThread(script: string, data: unknown, resourceLimits = limits): Thread {
  const worker = new Worker(script, { workerData: data, resourceLimits });
  let asked: { resolve(answer: unknown): void; reject(error: Error): void } | undefined;
  let isReady = false;
  let death: Error | undefined;
  worker.on('message', (answer: unknown) => {
    if (isReady) asked?.resolve(answer);
    isReady = true;
  });
  worker.on('error', (error: Error) => (death = error));
  worker.on('exit', (code) => {
    death ??= new Error(`The thread ended with ${code}.`);
    asked?.reject(isReady ? new ThreadDied(death.message) : death);
  });
  return {
    ask(question) {
      return new Promise((resolve, reject) => {
        if (death !== undefined) return reject(death);
        asked = { resolve, reject };
        worker.postMessage(question);
      });
    },
    async close() {
      await worker.terminate();
    },
  };
}
