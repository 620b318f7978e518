import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { buildParser } from './buildParser.ts';
import type { Effects } from './effects.ts';
import { findHome } from './findHome.ts';
import { writeBad } from './parseTask.ts';
import type { ParseAnswer, ParseTask, ParseWish } from './parseTask.ts';
import { readGazetteerFile, readNames } from './readHome.ts';
import { readLines } from './readLines.ts';
import { readRecord } from './readRecord.ts';
import { ThreadDied } from './thread.ts';
import { ThreadPool } from './threadPool.ts';
import { UsageError } from './usageError.ts';

/** Those who answer the parts of an input. */
export interface Parsers {
  answer(task: ParseTask): Promise<ParseAnswer>;
  /** How many parts they should be handed at a time. */
  most: number;
  close(): Promise<void>;
}

/** What each thread is started with. */
export interface ParserSetup {
  /** The bytes of the gazetteer's file, which all threads share. */
  gazetteer: SharedArrayBuffer;
  wish: ParseWish;
}

/** One parser in this thread, or several in threads of their own. */
export async function startParsers(wish: ParseWish, jobs: number, effects: Effects): Promise<Parsers> {
  const names = jobs === 1 || wish.home !== undefined ? await readNames(effects) : undefined;
  const settled = names === undefined ? wish : settleHome(wish, names);
  if (jobs === 1 && names !== undefined) {
    const parse = buildParser(names, settled);
    return { answer: (task) => Promise.resolve(parse(task)), most: 1, close: () => Promise.resolve() };
  }
  const setup: ParserSetup = { gazetteer: await readGazetteerFile(effects), wish: settled };
  const pool = new ThreadPool(() => effects.startThread('parseThread', setup), jobs);
  // One part in work and two ready for each thread: a slow text holds nobody up for long, and little waits in memory.
  return { answer: (task) => answerSafely(task, pool), most: jobs * 3, close: () => pool.close() };
}

/** @throws UsageError where the home is no one place. */
function settleHome(wish: ParseWish, gazetteer: Gazetteer): ParseWish {
  if (wish.home === undefined) return wish;
  const home = findHome(wish.home, gazetteer);
  if (home !== undefined) return { ...wish, home };
  const received = JSON.stringify(wish.home);
  throw new UsageError(
    `--home takes one place, such as "Athens, Georgia" or geonames:4180386; received ${received}.`,
    'parse',
  );
}

/** When a thread dies over some records, they are tried one by one, so that only the one that killed it is lost. */
async function answerSafely(task: ParseTask, pool: ThreadPool): Promise<ParseAnswer> {
  try {
    return (await pool.ask(task)) as ParseAnswer;
  } catch (error) {
    if (!(error instanceof ThreadDied)) throw error;
    const parts = partTask(task);
    if (parts.length < 2) return tellOfLoss(task, error.message);
    const whole: ParseAnswer = { output: '', mistakes: [] };
    for (const part of parts) {
      const { output, mistakes } = await answerSafely(part, pool);
      whole.output += output;
      whole.mistakes.push(...mistakes);
    }
    return whole;
  }
}

function partTask(task: ParseTask): ParseTask[] {
  if (task.kind !== 'records') return [task];
  return [...readLines(task.bytes)].map((line, index) => ({
    kind: 'records',
    line: task.line + index,
    bytes: Uint8Array.from(line),
  }));
}

function tellOfLoss(task: ParseTask, reason: string): ParseAnswer {
  const mistake = `This text ended the thread that read it: ${reason}`;
  if (task.kind !== 'records') {
    return {
      output: writeBad(JSON.stringify(task.id), mistake),
      mistakes: [`${task.id ?? 'standard input'}  ${mistake}`],
    };
  }
  const { id } = readRecord(task.bytes);
  return { output: writeBad(id, mistake, task.line), mistakes: [`standard input:${task.line}:1  ${mistake}`] };
}
