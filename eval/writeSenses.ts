import type { SenseScore } from './measureSenses.ts';
import { writeTable } from './writeTable.ts';

/** How well each sense is told, with all of them together at the foot. */
export function writeSenses(title: string, scores: SenseScore[]): string {
  const sum = (read: (score: SenseScore) => number): number => scores.reduce((all, score) => all + read(score), 0);
  const [labelled, found, right] = [sum((s) => s.labelled), sum((s) => s.found), sum((s) => s.right)];
  const all = {
    labelled,
    found,
    precision: right / found,
    recall: right / labelled,
    f1: (2 * right) / (found + labelled),
  };
  const rows = [...scores, { sense: 'all', ...all }].map((score) => [
    score.sense,
    String(score.labelled),
    String(score.found),
    ...[score.precision, score.recall, score.f1].map((value) => value.toFixed(2)),
  ]);
  return `### Senses: ${title}\n\n${writeTable(['', 'labelled', 'found', 'P', 'R', 'F1'], rows)}`;
}
