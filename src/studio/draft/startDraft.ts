import { locateExcerpt } from '../../article/locateExcerpt.ts';
import { readArticle } from '../../article/readArticle.ts';
import { writeParagraph } from '../../article/writeMarkdown.ts';
import { writeDraft } from '../../explainer/writeDraft.ts';
import type { Draft as FirstDraft } from '../../explainer/writeDraft.ts';
import type { Draft, Piece, SourceDocument } from './draft.ts';
import { splitExplainerFile, writeExplainerFile } from './explainerFile.ts';

/** What a new draft is made of: as for `wherein new`, but that the rule goes on deciding what the author has not. */
export type Beginning = Omit<FirstDraft, 'isDecided' | 'text' | 'gazetteer'> & { slug: string; source: SourceDocument };

/** A new draft before its places are found. */
export type Wanted = Omit<Beginning, 'resolutions' | 'excerpts'>;

/** Begins an explainer of an article: its details, and the proposed excerpts; of one's own text, the whole text. */
export function startDraft({ slug, source, ...beginning }: Beginning, nextId: () => string): Draft {
  const file = writeDraft({ ...beginning, text: source.text, isDecided: false });
  const parts = splitExplainerFile(file, nextId);
  if (beginning.rights === 'own') {
    const own = source.blocks.length === 0 ? parts : splitExplainerFile(parts.front + writeBlocks(source), nextId);
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

/** One's own text, with its headings and lists. */
function writeBlocks({ text, blocks }: SourceDocument): string {
  return `${blocks
    .map(({ kind, start, end }, index) => {
      const isNextItem = kind === 'item' && blocks[index - 1]?.kind === 'item';
      const gap = index === 0 ? '' : isNextItem ? '\n' : '\n\n';
      return gap + (MARKS[kind] ?? '') + writeParagraph(text.slice(start, end));
    })
    .join('')}\n`;
}

const MARKS: Partial<Record<SourceDocument['blocks'][number]['kind'], string>> = { heading: '## ', item: '- ' };

/** Goes on with an explainer file; its source may be joined to it later. @throws UserError where it is no explainer. */
export function openDraft(file: string, slug: string, nextId: () => string): Draft {
  readArticle(file, { slug });
  return { format: 'wherein-draft/1', slug, ...splitExplainerFile(file, nextId), source: null, mentions: [] };
}

/**
 * Joins a draft to the article that it explains: excerpts that stand in it word for word know from then on where, and what
 * was decided in them.
 */
export function joinSource(draft: Draft, source: SourceDocument): Draft {
  const { excerpts, decisions, meta } = readArticle(writeExplainerFile(draft), { slug: draft.slug });
  let next = 0;
  const mentions: Draft['mentions'] = [];
  const pieces = draft.pieces.map((piece): Piece => {
    const excerpt = piece.kind === 'excerpt' ? excerpts[next++] : undefined;
    if (excerpt === undefined) return piece;
    const found = locateExcerpt(excerpt.quote, source.text, meta.lang);
    // Where white space differs, offsets would too.
    if (!found.isVerbatim || found.end - found.start !== excerpt.quote.length) return piece;
    for (const { span, place, sense } of decisions) {
      if (span === undefined || span.start < excerpt.start || span.end > excerpt.end) continue;
      const shift = found.start - excerpt.start;
      const decided = { start: span.start + shift, end: span.end + shift, place };
      mentions.push(sense === undefined ? decided : { ...decided, sense });
    }
    return { ...piece, range: { start: found.start, end: found.end } };
  });
  return { ...draft, pieces, source, mentions };
}
