/** Groups in the order of their first members; each keeps the order of the rows. */
export function groupBy<Row>(rows: Row[], read: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(read(row));
    if (group) group.push(row);
    else groups.set(read(row), [row]);
  }
  return groups;
}
