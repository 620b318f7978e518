import type { Piece, PieceKind } from '../draft/draft.ts';

const NOUNS: Record<PieceKind, string> = {
  words: 'words',
  heading: 'heading',
  excerpt: 'excerpt',
  list: 'list',
  other: 'other text',
};

/** What each piece is called on its buttons, counted by kind: "excerpt 2". */
export function namePieces(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const counts = new Map<PieceKind, number>();
  return new Map(
    pieces.map(({ id, kind }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return [id, `${NOUNS[kind]} ${count}`];
    }),
  );
}
