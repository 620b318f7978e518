import { readArticle } from '../../article/readArticle.ts';
import { writeDraft } from '../../explainer/writeDraft.ts';
import type { Draft as FirstDraft } from '../../explainer/writeDraft.ts';
import type { Draft, Piece, SourceDocument } from './draft.ts';
import { splitExplainerFile } from './explainerFile.ts';
import { writeWhole } from './writeExcerpt.ts';

/** What a new draft is made of: as for `wherein new`, but that the rule goes on deciding what the author has not. */
export type Beginning = Omit<FirstDraft, 'isDecided' | 'text' | 'gazetteer'> & { slug: string; source: SourceDocument };

/** A new draft before its places are found. */
export type Wanted = Omit<Beginning, 'resolutions' | 'excerpts'>;

/** Begins an explainer of an article: its details, and the proposed excerpts; of one's own text, the whole text. */
export function startDraft({ slug, source, ...beginning }: Beginning, nextId: () => string): Draft {
  const file = writeDraft({ ...beginning, text: source.text, isDecided: false });
  const parts = splitExplainerFile(file, nextId);
  if (beginning.rights === 'own') {
    const own = source.blocks.length === 0 ? parts : splitExplainerFile(parts.front + writeWhole(source, []), nextId);
    return { format: 'wherein-draft/1', slug, ...own, source: null, mentions: [] };
  }
  const ranges = beginning.excerpts.map(({ start, end }) => ({ start, end }));
  let next = 0;
  const pieces = parts.pieces.map((piece): Piece => {
    const range = piece.kind === 'excerpt' ? ranges[next++] : undefined;
    return range === undefined ? piece : { ...piece, range };
  });
  return { format: 'wherein-draft/1', slug, ...parts, pieces, source, mentions: [] };
}

/** Goes on with an explainer file; its source may be joined to it later. @throws UserError where it is no explainer. */
export function openDraft(file: string, slug: string, nextId: () => string): Draft {
  readArticle(file, { slug });
  return { format: 'wherein-draft/1', slug, ...splitExplainerFile(file, nextId), source: null, mentions: [] };
}
