import type { Position } from '../error.ts';
import { normaliseText } from './normaliseText.ts';

/**
 * Finds the line and column in the file as its author sees it, from an offset into the file's normalised text
 * (UTF-16 code units). Normalising keeps the lines, and shifts columns only behind what it took out of a line.
 */
export function lineMap(raw: string, normalised: string): (offset: number) => Position {
  const starts = [0];
  for (let at = normalised.indexOf('\n'); at !== -1; at = normalised.indexOf('\n', at + 1)) starts.push(at + 1);
  let rawLines: string[] | undefined;
  return (offset) => {
    const line = findLast(starts, Math.max(0, Math.min(offset, normalised.length)));
    const column = offset - (starts[line] ?? 0);
    if (raw === normalised) return { line: line + 1, column: column + 1 };
    rawLines ??= raw.split(/\r\n|\r|\n/);
    return { line: line + 1, column: findColumn(rawLines[line] ?? '', column) + 1 };
  };
}

/** The index of the last start that is not behind the offset. */
function findLast(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The longest beginning of the raw line that normalises to no more than `column` code units. */
function findColumn(rawLine: string, column: number): number {
  if (normaliseText(rawLine) === rawLine) return column;
  let low = 0;
  let high = rawLine.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (normaliseText(rawLine.slice(0, middle)).length <= column) low = middle;
    else high = middle - 1;
  }
  return low;
}
