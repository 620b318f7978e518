import type { ReliabilityBin } from './findReliability.ts';
import { writeTable } from './writeTable.ts';

/** A reliability table, with the expected calibration error beneath: the mean distance of what was said from what was right. */
export function writeReliability(title: string, bins: ReliabilityBin[]): string {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce((sum, { count, said, right }) => sum + (count / total) * Math.abs(said - right), 0);
  const rows = bins.map(({ from, to, count, said, right }) => [
    `${from}…${to}`,
    String(count),
    said.toFixed(2),
    right.toFixed(2),
  ]);
  const table = writeTable(['confidence', 'names', 'said', 'right'], rows);
  return `### Reliability: ${title}\n\n${table}\n\nExpected calibration error: ${error.toFixed(3)}.`;
}
