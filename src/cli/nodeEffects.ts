import { once } from 'node:events';
import { dirname } from 'node:path';
import { disk } from './disk.ts';
import type { Effects } from './effects.ts';
import { openBrowser } from './openBrowser.ts';

/** The real world. */
export function nodeEffects(): Effects {
  // `wherein parse … | head`: whoever read has enough; that is no mistake.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    cwd: process.cwd(),
    home: dirname(import.meta.dirname),
    disk,
    input: process.stdin,
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    log(line) {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!process.stderr.isTTY) return;
      clear();
      shown = line !== '';
      if (shown) process.stderr.write(line.slice(0, (process.stderr.columns ?? 80) - 1));
    },
    now: () => new Date(),
    open: openBrowser,
    stopped() {
      return new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
      });
    },
  };
}
