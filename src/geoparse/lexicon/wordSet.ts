/** A set from words that are written in a row, parted by white space. */
export function wordSet(...rows: string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split(/\s+/).filter((word) => word !== '')));
}
