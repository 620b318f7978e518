import { published } from './published.ts';
import type { Corpus } from './readCorpora.ts';
import type { Interval, RunScore } from './scoreRun.ts';
import { writeTable } from './writeTable.ts';

/** A way of running the engine, and what it scored. */
export interface Run {
  name: string;
  score: RunScore;
}

const head = ['', 'rec. P', 'rec. R', 'rec. F1', '95%', 'e2e P', 'e2e R', 'e2e F1', '95%', 'size-aware', 'acc@161'];

/** One corpus: Wherein's runs above what the published systems score on the same documents. */
export function writeScores(corpus: Corpus, runs: Run[]): string {
  const theirs = (published[corpus.name] ?? []).map((row) => [
    row.system,
    ...[row.precision, row.recall, row.f1].map(share),
    '',
    '',
    '',
    share(row.endToEnd),
    '',
    share(row.sizeAware),
    '',
  ]);
  const senses = `Senses counted: ${corpus.senses.join(', ')}. Held out: no ${corpus.groupedBy} is both learnt from and tried.`;
  const size = `${corpus.documents.length} documents, ${countNames(corpus)} names`;
  return `### ${corpus.title}: ${size}\n\n${senses}\n\n${writeTable(head, [...runs.map(writeRun), ...theirs])}`;
}

function writeRun({ name, score }: Run): string[] {
  const { recognition, endToEnd, sizeAware, accuracy, recognitionInterval, endToEndInterval } = score;
  return [
    name,
    ...[recognition.precision, recognition.recall, recognition.f1].map(share),
    range(recognitionInterval),
    ...[endToEnd.precision, endToEnd.recall, endToEnd.f1].map(share),
    range(endToEndInterval),
    share(sizeAware),
    share(accuracy),
  ];
}

/** As the field prints them: ".823". */
function share(value: number | null): string {
  return value === null ? '' : value.toFixed(3).replace(/^0/, '');
}

function range(interval: Interval): string {
  return interval === null ? '' : interval.map(share).join('–');
}

function countNames({ documents }: Corpus): number {
  return documents.reduce((sum, { toponyms }) => sum + toponyms.length, 0);
}
