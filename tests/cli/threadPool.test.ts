import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startThread } from '../../src/cli/startThread.ts';
import { ThreadDied } from '../../src/cli/thread.ts';
import { ThreadPool } from '../../src/cli/threadPool.ts';
import { makeFolder } from './run.ts';

/** A pool of real threads that run a small script. */
function startPool(script: string, size: number): { pool: ThreadPool; started: () => number } {
  const file = join(makeFolder(), 'thread.mjs');
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads';\n${script}`);
  let started = 0;
  const pool = new ThreadPool(() => {
    started += 1;
    return startThread(file, 'data');
  }, size);
  onTestFinished(() => pool.close());
  return { pool, started: () => started };
}

const echo = `
parentPort.on('message', (question) => {
  if (question === 'end') process.exit(3);
  if (question === 'throw') throw new Error('thrown');
  parentPort.postMessage(question + ' of ' + workerData);
});
parentPort.postMessage('ready');`;

describe('a pool of threads', () => {
  test('answers every question, with no more threads than it may start', async () => {
    const { pool, started } = startPool(echo, 2);
    const questions = Array.from({ length: 20 }, (_, index) => index);
    const answers = await Promise.all(questions.map((question) => pool.ask(question)));
    expect(answers).toEqual(questions.map((question) => `${question} of data`));
    expect(started()).toBe(2);
  });

  test('starts only what is needed', async () => {
    const { pool, started } = startPool(echo, 8);
    expect(await pool.ask('one')).toBe('one of data');
    expect(await pool.ask('two')).toBe('two of data');
    expect(started()).toBe(1);
  });

  test.each(['end', 'throw'])('loses only the question that a thread dies of: %s', async (deadly) => {
    const { pool } = startPool(echo, 1);
    const [before, death, after] = await Promise.allSettled([pool.ask('a'), pool.ask(deadly), pool.ask('b')]);
    expect(before).toMatchObject({ value: 'a of data' });
    expect(death).toMatchObject({ reason: expect.any(ThreadDied) as Error });
    expect(after).toMatchObject({ value: 'b of data' });
    expect(await pool.ask('c')).toBe('c of data');
  });

  test('tells a thread that cannot begin from one that died of a question', async () => {
    const { pool } = startPool('throw new Error("no gazetteer");', 1);
    const failed = await pool.ask('a').catch((error: unknown) => error);
    expect(failed).toMatchObject({ message: 'no gazetteer' });
    expect(failed).not.toBeInstanceOf(ThreadDied);
  });
});
