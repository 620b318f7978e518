import { UserError, formatError } from '../error.ts';
import { readText } from '../article/readText.ts';
import type { Sense } from '../explainer/explainer.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import type { ExitCode } from './commands.ts';
import type { Effects } from './effects.ts';
import { formatTrace } from './formatTrace.ts';
import { readTextFile } from './readExplainer.ts';
import { readNames } from './readHome.ts';
import { readLines } from './readLines.ts';
import type { Options } from './readOptions.ts';
import { readRecord } from './readRecord.ts';
import { toToponym } from './toToponym.ts';
import { UsageError } from './usageError.ts';

/** One text, and what its places are found under. */
interface Document {
  id: unknown;
  text: string;
}

/** `wherein parse`: texts in, a line each out. With `--ndjson` memory holds one line at a time. */
export async function parse({ files, text, flags }: Options, effects: Effects): Promise<ExitCode> {
  const senses = readSenses(text['senses']);
  if (flags.has('ndjson') && files.length > 0) {
    throw new UsageError('--ndjson reads from standard input: wherein parse --ndjson < FILE', 'parse');
  }
  const gazetteer = await readNames(effects);
  let mistakes = 0;
  const complain = (error: UserError): void => {
    mistakes += 1;
    effects.log(formatError(error));
  };
  const documents = flags.has('ndjson') ? readRecords(effects, complain) : readWhole(files, effects);
  for await (const { id, text } of documents) {
    const all: Resolution[] = geoparse({ text }, gazetteer);
    const kept = all.filter(({ sense }) => senses === undefined || senses.has(sense));
    const line = flags.has('trace')
      ? formatTrace(id, text, kept)
      : `${JSON.stringify({ id, toponyms: kept.map(toToponym) })}\n`;
    await effects.write(line);
  }
  return mistakes > 0 ? 1 : 0;
}

async function* readWhole(files: string[], effects: Effects): AsyncGenerator<Document> {
  for (const file of files) yield { id: file, text: await readTextFile(file, effects) };
  if (files.length > 0) return;
  const pieces: Uint8Array[] = [];
  for await (const piece of effects.input) pieces.push(piece);
  yield { id: null, text: readText(Buffer.concat(pieces), 'standard input') };
}

/** A line that is no record is told of, and the archive goes on. */
async function* readRecords(effects: Effects, complain: (error: UserError) => void): AsyncGenerator<Document> {
  let line = 0;
  for await (const bytes of readLines(effects.input)) {
    line += 1;
    if (bytes.length === 0) continue;
    try {
      yield readRecord(bytes, line);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      complain(error);
    }
  }
}

const allSenses: readonly Sense[] = ['place', 'government', 'dateline', 'people', 'name'];

function readSenses(list: string | undefined): ReadonlySet<string> | undefined {
  if (list === undefined) return undefined;
  const senses = list.split(',').map((sense) => sense.trim());
  const unknown = senses.find((sense) => !(allSenses as readonly string[]).includes(sense));
  if (unknown === undefined) return new Set(senses);
  throw new UsageError(`--senses takes some of ${allSenses.join(',')}; received ${JSON.stringify(unknown)}.`, 'parse');
}
