import * as v from 'valibot';
import type { Draft } from '../draft/draft.ts';
import { draftSchema } from './draftSchema.ts';

/** From each older format the step to the next: `{ 'wherein-draft/1': (old) => ({ ...old, format: 'wherein-draft/2' }) }`. */
export type Migrations = Readonly<Record<string, (draft: object) => object>>;

const MIGRATIONS: Migrations = {};
const FORMAT = 'wherein-draft/1';

export type ReadDraft = { draft: Draft } | { damage: string };

/**
 * Checks what was read back from the browser's store or a file. It is untrusted: anyone can write such a file.
 * @returns The draft, or a sentence that says what is wrong with it.
 */
export function readDraft(value: unknown, migrations = MIGRATIONS): ReadDraft {
  const current = migrate(value, migrations);
  const format = formatOf(current);
  if (format !== FORMAT && format?.startsWith('wherein-draft/') === true)
    return { damage: 'It was made by a newer version of Wherein. Reload the studio, or open it where it was made.' };
  const result = v.safeParse(draftSchema, current);
  if (result.success) return { draft: result.output };
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  return { damage: `${where === null ? 'The draft' : `Its "${where}"`} is damaged: ${issue.message}` };
}

/** Formats are passed once each, so that no set of migrations goes round in circles. */
function migrate(value: unknown, migrations: Migrations): unknown {
  let current = value;
  for (const [from, step] of Object.entries(migrations)) {
    if (formatOf(current) === from) current = step(current as object);
  }
  return current;
}

function formatOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value)) return undefined;
  return typeof value.format === 'string' ? value.format : undefined;
}
