import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { formatError } from '../error.ts';
import { disk } from './disk.ts';
import type { Effects } from './effects.ts';
import { explainSystemError } from './explainSystemError.ts';
import { openBrowser } from './openBrowser.ts';
import { startThread } from './startThread.ts';

/** The real world. */
export function nodeEffects(): Effects {
  process.stdout.on('error', endOutput);
  process.stderr.on('error', endOutput);
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
    cores: availableParallelism(),
    startThread: (script, data) => startThread(join(import.meta.dirname, `${script}.mjs`), data),
  };
}

/** What writes to a pipe or a disk ends when that can take no more. */
function endOutput(error: NodeJS.ErrnoException): never {
  // `wherein parse … | head`: whoever read has enough; that is no mistake.
  if (error.code === 'EPIPE') process.exit(0);
  const mistake = explainSystemError(error, 'standard output');
  if (mistake === undefined) throw error;
  process.stderr.write(`${formatError(mistake)}\n`);
  process.exit(1);
}
