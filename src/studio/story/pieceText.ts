import { DRAFT_WORDS } from '../../explainer/writeFrontMatter.ts';
import type { Draft, Piece } from '../draft/draft.ts';
import { editPiece, insertPieces, removePiece } from '../draft/story.ts';

/** Whether the author has still to write here. */
export const isPlaceholder = ({ markdown }: Pick<Piece, 'markdown'>): boolean =>
  markdown.replace(/^#{1,6}\s+/, '') === DRAFT_WORDS;

export interface Heading {
  level: 2 | 3 | 4;
  text: string;
}

/** A heading of the common form, `## Title`; others are edited as they are written. */
export function readHeading(markdown: string): Heading | undefined {
  const [, signs, text] = /^(#{2,4})[ \t]+([^\n]*?)(?:[ \t]+#+)?[ \t]*$/.exec(markdown) ?? [];
  return signs === undefined || text === undefined ? undefined : { level: signs.length as Heading['level'], text };
}

/** On one line; what is empty is still to be written. */
export function writeHeading({ level, text }: Heading): string {
  return `${'#'.repeat(level)} ${text.replace(/\s+/g, ' ').trim() || DRAFT_WORDS}`;
}

/** What stands in the field of a piece. */
export const fieldOf = (piece: Pick<Piece, 'markdown'>): string => (isPlaceholder(piece) ? '' : piece.markdown);

/**
 * The draft while its author types: the piece holds all that stands in its field, be it several paragraphs, so that the
 * field stays one; `settlePiece` parts it. An empty field asks again to be written.
 */
export function typePiece(draft: Draft, id: string, text: string): Draft {
  const markdown = text.trim() === '' ? DRAFT_WORDS : text.replace(/\r\n?/g, '\n').trim();
  return { ...draft, pieces: draft.pieces.map((piece) => (piece.id === id ? { ...piece, markdown } : piece)) };
}

/** What was typed, parted into its blocks, once the field is left. */
export function settlePiece(draft: Draft, id: string, nextId: () => string): Draft {
  const piece = draft.pieces.find((one) => one.id === id);
  if (piece === undefined) return draft;
  const settled = editPiece(withoutWords(draft, id), id, piece.markdown, nextId);
  const isSame = settled.pieces.length === draft.pieces.length && settled.pieces.every(isIn(draft));
  return isSame ? draft : settled;
}

/** `editPiece` leaves alone what is already so written. */
const withoutWords = (draft: Draft, id: string): Draft => ({
  ...draft,
  pieces: draft.pieces.map((piece) => (piece.id === id ? { ...piece, markdown: '' } : piece)),
});

const isIn =
  ({ pieces }: Draft) =>
  ({ kind, markdown }: Piece, index: number): boolean =>
    pieces[index]?.kind === kind && pieces[index].markdown === markdown;

/** A new field of words, or a heading, before the piece at `index`. */
export function insertField(draft: Draft, kind: 'words' | 'heading', index: number, nextId: () => string): Draft {
  return insertPieces(draft, index, kind === 'words' ? DRAFT_WORDS : `## ${DRAFT_WORDS}`, nextId);
}

/** Takes a piece out. @returns Also which piece is at its place now: where its author goes on. */
export function takeOut(draft: Draft, id: string): { draft: Draft; next: string | undefined } {
  const index = draft.pieces.findIndex((piece) => piece.id === id);
  const left = removePiece(draft, id);
  return { draft: left, next: (left.pieces[index] ?? left.pieces.at(-1))?.id };
}

/** The words of an excerpt whose source is not at hand, without what only Markdown needs. */
export function readQuote(markdown: string): string {
  return markdown
    .replace(/^[ \t]*>[ \t]?/gm, '')
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/\\([\\`*_[\]<&>#+=~.)-])/g, '$1')
    .trim();
}
