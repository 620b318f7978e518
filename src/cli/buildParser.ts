import { readText } from '../article/readText.ts';
import { UserError, formatError } from '../error.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { findHome } from './findHome.ts';
import { formatTrace } from './formatTrace.ts';
import { parseDocument } from './parseDocument.ts';
import { writeBad } from './parseTask.ts';
import type { ParseAnswer, ParseTask, ParseWish } from './parseTask.ts';
import { MOST_LINE_BYTES } from './readBlocks.ts';
import { readLines } from './readLines.ts';
import { readRecord } from './readRecord.ts';
import type { ArchiveRecord } from './readRecord.ts';
import { writeResult } from './writeResult.ts';

/** How `wherein parse` answers a part of its input: the same in the main thread and in others. It never throws. */
export function buildParser(gazetteer: Gazetteer, wish: ParseWish): (task: ParseTask) => ParseAnswer {
  return (task) => {
    if (task.kind === 'records') return answerRecords(task, gazetteer, wish);
    if (task.kind === 'text') return answerText(task, gazetteer, wish);
    return answerMistake(task.id, task.mistake, wish);
  };
}

function answerText(
  { id, file, bytes }: Extract<ParseTask, { kind: 'text' }>,
  gazetteer: Gazetteer,
  wish: ParseWish,
): ParseAnswer {
  try {
    const parsed = parseDocument({ text: readText(bytes, file), decisions: [] }, gazetteer, wish);
    const output = wish.trace === true ? formatTrace(id, parsed, gazetteer) : writeResult(JSON.stringify(id), parsed);
    return { output, mistakes: [] };
  } catch (error) {
    return answerMistake(id, error instanceof UserError ? formatError(error) : `${file}  ${describeBug(error)}`, wish);
  }
}

function answerMistake(id: string | null, mistake: string, { trace }: ParseWish): ParseAnswer {
  return { output: trace === true ? '' : writeBad(JSON.stringify(id), mistake), mistakes: [mistake] };
}

/** A line for each line that is not empty, whatever is in it. */
function answerRecords(
  { line: first, bytes, isTooLong }: Extract<ParseTask, { kind: 'records' }>,
  gazetteer: Gazetteer,
  wish: ParseWish,
): ParseAnswer {
  const answer: ParseAnswer = { output: '', mistakes: [] };
  const complain = (line: number, id: string, mistake: string, column = 1): void => {
    answer.mistakes.push(formatError(new UserError(mistake, { file: 'standard input', position: { line, column } })));
    answer.output += writeBad(id, mistake, line);
  };
  if (isTooLong === true) {
    complain(
      first,
      'null',
      `Expected a line of at most ${MOST_LINE_BYTES} bytes, received a longer one. Part the text.`,
    );
    return answer;
  }
  let line = first - 1;
  for (const each of readLines(bytes)) {
    line += 1;
    if (isBlank(each)) continue;
    const record = readRecord(each);
    if ('mistake' in record) complain(line, record.id, record.mistake, record.column);
    else {
      try {
        answer.output += writeResult(record.id, parseDocument(withHome(record, gazetteer), gazetteer, wish));
      } catch (error) {
        complain(line, record.id, error instanceof UserError ? error.message : describeBug(error));
      }
    }
  }
  return answer;
}

/** @throws UserError where the home is no one place. */
function withHome(record: ArchiveRecord, gazetteer: Gazetteer): ArchiveRecord {
  if (record.home === undefined) return record;
  const home = findHome(record.home, gazetteer);
  if (home !== undefined) return { ...record, home };
  throw new UserError(
    `Expected "home" to be one place, such as "Athens, Georgia" or geonames:4180386, received ${JSON.stringify(record.home)}.`,
  );
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 32 || byte === 9 || byte === 13);

/** One text that meets a bug must not cost an archive. */
function describeBug(error: unknown): string {
  return `Wherein has a bug here, please report it with this text: ${String(error)}.`;
}
