import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { devNull } from 'node:os';

export interface CommandFigures {
  /** Wall-clock milliseconds of the whole command, the start of Node and the reading of the gazetteer included. */
  milliseconds: number;
  /** The largest resident set that was seen, in bytes; NaN where the system does not tell. */
  memory: number;
}

/** Runs a program of Node's and watches its memory; `input` is the file that it reads from its standard input. */
export async function measureCommand(parameters: string[], input = devNull): Promise<CommandFigures> {
  const start = performance.now();
  const source = await open(input);
  const child = spawn(process.execPath, parameters, { stdio: [source.fd, 'ignore', 'inherit'] });
  let memory = NaN;
  const watch = setInterval(() => {
    readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (status) => {
        const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
        if (peak !== undefined) memory = Number(peak) * 1024;
      },
      () => undefined,
    );
  }, 20);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  await source.close();
  if (code !== 0) throw new Error(`${parameters.join(' ')} ended with ${String(code)}`);
  return { milliseconds: performance.now() - start, memory };
}
