import type { Draft, Piece, Range } from './draft.ts';
import { withPieces } from './story.ts';
import { writeExcerpt } from './writeExcerpt.ts';

/** Puts a stretch of the source as an excerpt before the piece at `index`. @throws Error where the draft has no source. */
export function insertExcerpt(draft: Draft, range: Range, index: number, nextId: () => string): Draft {
  if (draft.source === null) throw new Error('A draft without a source has no excerpts to choose.');
  const markdown = writeExcerpt(draft.source, range, draft.mentions);
  const piece: Piece = { id: nextId(), kind: 'excerpt', markdown, gap: '\n\n', range };
  return withPieces(draft, [...draft.pieces.slice(0, index), piece, ...draft.pieces.slice(index)]);
}

/** Before which piece an excerpt comes that is to follow the source's order among the others; the end, where there are none. */
export function findExcerptIndex({ pieces }: Pick<Draft, 'pieces'>, { start }: Range): number {
  const before = pieces.findLastIndex(({ range }) => range !== undefined && range.start <= start);
  if (before !== -1) return before + 1;
  const first = pieces.findIndex(({ range }) => range !== undefined);
  return first === -1 ? pieces.length : first;
}

/** The excerpt with another stretch of the source, e.g. a sentence more. */
export function changeExcerpt(draft: Draft, id: string, range: Range): Draft {
  return {
    ...draft,
    pieces: draft.pieces.map((piece) => (piece.id === id ? rewrite(draft, { ...piece, range }) : piece)),
  };
}

/** Writes those excerpts anew that hold any of these mentions. */
export function rewriteExcerpts(draft: Draft, changed: readonly Range[]): Draft {
  const isTouched = ({ range }: Piece): boolean =>
    range !== undefined && changed.some(({ start, end }) => start >= range.start && end <= range.end);
  return { ...draft, pieces: draft.pieces.map((piece) => (isTouched(piece) ? rewrite(draft, piece) : piece)) };
}

function rewrite({ source, mentions }: Draft, piece: Piece): Piece {
  if (source === null || piece.range === undefined) return piece;
  return { ...piece, markdown: writeExcerpt(source, piece.range, mentions) };
}
