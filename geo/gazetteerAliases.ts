import type { NameType } from '../src/gazetteer/gazetteer.ts';
import { dropRepeats, name, type GazetteerRow } from './gazetteerRow.ts';
import { readTable } from './readTable.ts';

const COLUMNS = ['id', 'via', 'name'] as const;

/** Adds the names of the hand-made table geo/aliases.tsv; one given as `primary` takes the first place. */
export function addAliases(rows: GazetteerRow[]): void {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { id, via, name: text } of readTable('aliases.tsv', COLUMNS)) {
    const row = byId.get(id);
    if (!row) throw new Error(`aliases.tsv: no entry has the id ${id}.`);
    row.names =
      via === 'primary' ? replacePrimary(row, text) : dropRepeats([...row.names, name(text, via as NameType)]);
  }
}

function replacePrimary({ names }: GazetteerRow, text: string): GazetteerRow['names'] {
  const [first, ...others] = names;
  return dropRepeats([name(text, 'primary'), name(first!.name), ...others]);
}
