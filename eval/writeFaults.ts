import type { Faults } from './findFaults.ts';
import { writeTable } from './writeTable.ts';

/** What goes wrong, a column a corpus. */
export function writeFaults(run: string, corpora: { title: string; faults: Faults }[]): string {
  const row = (what: string, read: (faults: Faults) => number): string[] => [
    what,
    ...corpora.map(({ faults }) => String(read(faults))),
  ];
  const rows = [
    row('marked, not found', (faults) => faults.missed),
    row('of these, not placed by the corpus either', (faults) => faults.missedUnplaced),
    row('found, not marked', (faults) => faults.falseAlarms),
    row('of these, with another boundary', (faults) => faults.otherBoundary),
    row('put in the wrong place', (faults) => faults.wrongPlace),
    row('left unresolved', (faults) => faults.unresolved),
  ];
  return `### What goes wrong: ${run}\n\n${writeTable(['', ...corpora.map(({ title }) => title)], rows)}`;
}
