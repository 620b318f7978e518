import type { Draft } from '../draft/draft.ts';
import type { DraftBody, Stored } from './shelf.ts';

/** A draft as it is kept: its source apart, which is large and seldom changes. */
export function partDraft({ source, ...body }: Draft): { body: DraftBody; source: Draft['source'] } {
  return { body, source };
}

/** What was kept as one value again, damaged or not. */
export function assembleDraft({ body, source }: Pick<Stored, 'body' | 'source'>): unknown {
  return typeof body === 'object' && body !== null ? { ...body, source: source ?? null } : body;
}

export const isSameDraft = (one: Draft, other: Draft): boolean =>
  JSON.stringify(partDraft(one)) === JSON.stringify(partDraft(other));
