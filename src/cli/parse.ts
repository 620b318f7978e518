import { resolve } from 'node:path';
import type { Sense } from '../explainer/explainer.ts';
import { formatError } from '../error.ts';
import type { ExitCode } from './commands.ts';
import type { Effects } from './effects.ts';
import { explainSystemError } from './explainSystemError.ts';
import { mapInOrder } from './mapInOrder.ts';
import type { ParseTask, ParseWish } from './parseTask.ts';
import { readBlocks } from './readBlocks.ts';
import type { Options } from './readOptions.ts';
import { allSenses } from './senses.ts';
import { startParsers } from './startParsers.ts';
import { UsageError } from './usageError.ts';

/** `wherein parse`: texts in, a line each out, in their order. With `--ndjson` memory holds a few parts of the input. */
export async function parse({ files, text, flags }: Options, effects: Effects): Promise<ExitCode> {
  const isArchive = flags.has('ndjson');
  if (isArchive && files.length > 0) {
    throw new UsageError('--ndjson reads from standard input: wherein parse --ndjson < FILE', 'parse');
  }
  const senses = readSenses(text['senses']);
  const wish: ParseWish = {
    ...(senses === undefined ? {} : { senses }),
    ...(text['home'] === undefined ? {} : { home: text['home'] }),
    ...(flags.has('trace') ? { trace: true } : {}),
  };
  const jobs = readJobs(text['jobs'], effects);
  const parsers = await startParsers(wish, jobs, effects);
  const tasks = isArchive ? readRecords(effects) : readTexts(files, effects);
  let mistakes = 0;
  try {
    for await (const answer of mapInOrder(tasks, (task) => parsers.answer(task), parsers.most)) {
      mistakes += answer.mistakes.length;
      for (const mistake of answer.mistakes) effects.log(mistake);
      if (answer.output !== '') await effects.write(answer.output);
    }
  } finally {
    await parsers.close();
  }
  return mistakes > 0 ? 1 : 0;
}

async function* readRecords({ input }: Effects): AsyncGenerator<ParseTask> {
  for await (const block of readBlocks(input)) yield { kind: 'records', ...block };
}

/** The files, or standard input as one text. A file that cannot be had is told of, and the others go on. */
async function* readTexts(files: string[], { cwd, disk, input }: Effects): AsyncGenerator<ParseTask> {
  for (const file of files) {
    try {
      yield { kind: 'text', id: file, file, bytes: await disk.read(resolve(cwd, file)) };
    } catch (error) {
      const mistake = explainSystemError(error, file);
      if (mistake === undefined) throw error;
      yield { kind: 'mistake', id: file, mistake: formatError(mistake) };
    }
  }
  if (files.length > 0) return;
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece);
  yield { kind: 'text', id: null, file: 'standard input', bytes: Uint8Array.from(Buffer.concat(pieces)) };
}

function readSenses(list: string | undefined): Sense[] | undefined {
  return list?.split(',').map((word) => {
    const sense = allSenses.find((one) => one === word.trim());
    if (sense !== undefined) return sense;
    throw new UsageError(
      `--senses takes some of ${allSenses.join(',')}; received ${JSON.stringify(word.trim())}.`,
      'parse',
    );
  });
}

/** More threads than that only wait for each other. */
const MOST_JOBS = 64;

function readJobs(value: string | undefined, { cores }: Effects): number {
  if (value === 'auto') return Math.min(cores, MOST_JOBS);
  const jobs = Number(value ?? 1);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(
    `--jobs takes auto or a number from 1 to ${MOST_JOBS}; received ${JSON.stringify(value)}.`,
    'parse',
  );
}
