/** One line of the table that `npm run bench` prints. */
export interface Row {
  what: string;
  budget: string;
  measured: string;
  /** The same of what it stands beside (a plain Leaflet page, another library), where it can be measured there. */
  beside?: string;
  /** Whether the figure keeps the budget; absent where there is none. */
  kept?: boolean;
}

/** The rows as a Markdown table, ready for BENCHMARKS.md; `beside` heads the column of what they stand beside. */
export function writeTable(rows: Row[], beside?: string): string {
  const head = ['what', 'budget', 'measured', ...(beside === undefined ? [] : [beside]), 'kept'];
  const cells = rows.map((row) => [
    row.what,
    row.budget,
    row.measured,
    ...(beside === undefined ? [] : [row.beside ?? '']),
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

/** Bytes as "123 MB", MB = 1,048,576 bytes. */
export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
