import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a hand-made table beside this file: the first line that is no comment names the columns, tabs part the cells. */
export function readTable<Column extends string>(file: string, columns: readonly Column[]): Record<Column, string>[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  const rows: Record<Column, string>[] = [];
  let header: string[] | undefined;
  lines.forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const cells = line.split('\t');
    if (!header) {
      header = cells;
      if (cells.join() !== columns.join()) throw new Error(`${file}: expected the columns ${columns.join(', ')}.`);
    } else if (cells.length > columns.length) {
      throw new Error(`${file}:${index + 1}: expected ${columns.length} cells, received ${cells.length}.`);
    } else {
      rows.push(Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) as Record<Column, string>);
    }
  });
  return rows;
}

/** "a|b" → its parts. */
export function readList(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}
