import type { NamedDraft } from '../store/draftFile.ts';
import type { SourceDocument } from '../draft/draft.ts';

/** What was pasted or opened turned out to be. */
export type Imported =
  | ({ kind: 'source'; title?: string; lang?: string } & SourceDocument)
  /** An explainer file, as it is: `splitExplainerFile` keeps its bytes. */
  | { kind: 'explainer'; markdown: string }
  /** One or several, checked. */
  | { kind: 'draft'; drafts: NamedDraft[] };

/** In bytes, or in UTF-16 code units where text is pasted. */
export const LARGEST_FILE = 20_000_000;
