import type { Draft, Piece } from './draft.ts';
import { splitBody } from './explainerFile.ts';

type NextId = () => string;

/** Puts what is written (one block or several) before the piece at `index`; at the end, where there is none. */
export function insertPieces(draft: Draft, index: number, markdown: string, nextId: NextId): Draft {
  const fresh = splitBody(markdown.trim(), nextId);
  return withPieces(draft, [...draft.pieces.slice(0, index), ...fresh, ...draft.pieces.slice(index)]);
}

/** What the author made of a piece: nothing takes it out, several blocks part it; the first keeps its id. */
export function editPiece(draft: Draft, id: string, markdown: string, nextId: NextId): Draft {
  const index = draft.pieces.findIndex((piece) => piece.id === id);
  const before = draft.pieces[index];
  if (before === undefined || before.markdown === markdown) return draft;
  const fresh = splitBody(markdown.trim(), nextId).map((piece, at) => (at === 0 ? { ...piece, id } : piece));
  return withPieces(draft, [...draft.pieces.slice(0, index), ...fresh, ...draft.pieces.slice(index + 1)]);
}

export function removePiece(draft: Draft, id: string): Draft {
  return withPieces(
    draft,
    draft.pieces.filter((piece) => piece.id !== id),
  );
}

/** Moves a piece so that it stands at `index`. */
export function movePiece(draft: Draft, id: string, index: number): Draft {
  const piece = draft.pieces.find((one) => one.id === id);
  if (piece === undefined) return draft;
  const others = draft.pieces.filter((one) => one !== piece);
  const at = Math.max(0, Math.min(index, others.length));
  return withPieces(draft, [...others.slice(0, at), piece, ...others.slice(at)]);
}

/** Between two pieces stands a blank line at least, behind the last a line break. */
export function withPieces(draft: Draft, pieces: Piece[]): Draft {
  const front = /\n$/.test(draft.front) ? draft.front : `${draft.front}\n`;
  return {
    ...draft,
    front,
    pieces: pieces.map((piece, index) => {
      const isLast = index === pieces.length - 1;
      const gap = isLast ? '\n' : /\n[^\S\n]*\n/.test(piece.gap) ? piece.gap : '\n\n';
      return gap === piece.gap ? piece : { ...piece, gap };
    }),
  };
}
