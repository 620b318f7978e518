import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/cli/disk.ts';
import type { Effects } from '../../src/cli/effects.ts';
import type { ParseTask } from '../../src/cli/parseTask.ts';
import { startParsers } from '../../src/cli/startParsers.ts';
import { ThreadDied } from '../../src/cli/thread.ts';
import type { Thread } from '../../src/cli/thread.ts';
import { readLines } from '../../src/cli/readLines.ts';

const home = join(import.meta.dirname, '../../dist');

/** Threads that die of a text with the word "deadly", and else say how many lines they were given. */
const startThread = (): Thread => ({
  ask(question) {
    const task = question as ParseTask;
    const bytes = task.kind === 'mistake' ? new Uint8Array(0) : task.bytes;
    if (Buffer.from(bytes).includes('deadly')) return Promise.reject(new ThreadDied('out of memory'));
    return Promise.resolve({ output: `${[...readLines(bytes)].length}\n`, mistakes: [] });
  },
  close: () => Promise.resolve(),
});

describe('when a thread dies', () => {
  test('only the record is lost that killed it; it has an error in its place', async () => {
    const parsers = await startParsers({}, 2, { home, disk, startThread } as unknown as Effects);
    const bytes = Buffer.from('{"id": 1, "text": ""}\n{"id": "x", "text": "deadly"}\n{"id": 3, "text": ""}\n');
    expect(await parsers.answer({ kind: 'records', line: 10, bytes })).toEqual({
      output: '1\n{"id":"x","line":11,"error":"This text ended the thread that read it: out of memory"}\n1\n',
      mistakes: ['standard input:11:1  This text ended the thread that read it: out of memory'],
    });
    expect(await parsers.answer({ kind: 'records', line: 13, bytes: Buffer.from('{}\n{}\n') })).toEqual({
      output: '2\n',
      mistakes: [],
    });
  });

  test('a file is told of by its name', async () => {
    const parsers = await startParsers({}, 2, { home, disk, startThread } as unknown as Effects);
    const bytes = Buffer.from('deadly');
    expect(await parsers.answer({ kind: 'text', id: 'a.txt', file: 'a.txt', bytes })).toMatchObject({
      mistakes: ['a.txt  This text ended the thread that read it: out of memory'],
    });
  });
});
