import type { Draft } from '../draft/draft.ts';
import { nameFromTitle, uniqueName } from './draftNames.ts';
import type { DraftEntry } from './shelf.ts';

/** The first entry of a new draft. @param by The tab that adds it. @param others Names that are taken. */
export function makeEntry(draft: Draft, name: string | undefined, by: string, others: readonly string[]): DraftEntry {
  return {
    id: newId(),
    name: uniqueName(name ?? nameFromTitle(draft.front), others),
    isNamed: name !== undefined,
    revision: 1,
    by,
    changed: Date.now(),
  };
}

/** 24 hexadecimal digits, by chance. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
