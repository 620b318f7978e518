import { cleanName } from './draftFile.ts';
import type { DraftEntry } from './shelf.ts';

/** An entry read back; what is damaged in it is made good, so that its draft can still be reached. Undefined without an id. */
export function readEntry(value: unknown): DraftEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, name, isNamed, revision, by, changed } = value as Partial<Record<keyof DraftEntry, unknown>>;
  if (typeof id !== 'string') return undefined;
  return {
    id,
    name: cleanName(name),
    isNamed: isNamed === true,
    revision: toCount(revision),
    by: typeof by === 'string' ? by : '',
    changed: toCount(changed),
  };
}

export const readEntries = (values: readonly unknown[]): DraftEntry[] =>
  values.flatMap((value) => readEntry(value) ?? []);

const toCount = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : 0);
