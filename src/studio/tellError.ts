import { UserError } from '../error.ts';
import { explainStorage } from './store/explainStorage.ts';

/** What went wrong, for the person: storage speaks by the names of its errors, everything else by its message. */
export function tellError(error: unknown): string {
  if (error instanceof UserError) return [error, ...error.others].map(({ message }) => message).join(' ');
  if (error instanceof DOMException) return explainStorage(error);
  return error instanceof Error ? error.message : String(error);
}
