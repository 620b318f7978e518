import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../src/error.ts';

/** Reads a text file of an installed data package that its `exports` do not name. @throws UserError where it is missing. */
export function readSourceText(name: string): string {
  try {
    return readFileSync(join(import.meta.dirname, '../node_modules', name), 'utf8');
  } catch {
    throw new UserError('Expected this geographic data file, found none. Run "npm ci" again.', {
      file: `node_modules/${name}`,
    });
  }
}
