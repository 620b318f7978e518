/** One line of the table that `npm run bench` prints. */
export interface Row {
  what: string;
  budget: string;
  measured: string;
  /** The same on the hand-written plain-Leaflet page, where it can be measured there. */
  plain?: string;
  /** Whether the figure keeps the budget; absent where there is none. */
  kept?: boolean;
}

/** The rows as a Markdown table, ready for BENCHMARKS.md. */
export function writeTable(rows: Row[]): string {
  const head = ['what', 'budget', 'measured', 'plain Leaflet page', 'kept'];
  const cells = rows.map((row) => [
    row.what,
    row.budget,
    row.measured,
    row.plain ?? '',
    row.kept === undefined ? '' : row.kept ? 'yes' : 'NO',
  ]);
  const line = (texts: string[]) => `| ${texts.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...cells.map(line)].join('\n');
}

/** Bytes as "12.3 KB", KB = 1,024 bytes. */
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The middle value; of an even count, the lower of the two in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}
