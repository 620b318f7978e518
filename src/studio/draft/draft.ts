import type { Block, PlaceId, Sense } from '../../explainer/explainer.ts';

/** What a stretch of the file's body is. `list` and `other` are kept and shown as they are written. */
export type PieceKind = 'words' | 'heading' | 'excerpt' | 'list' | 'other';

/** A block of the explainer file with the white space behind it: pieces joined are the body, byte for byte. */
export interface Piece {
  /** Unique in its draft, and the same through all changes. */
  id: string;
  kind: PieceKind;
  markdown: string;
  /** What stands between this piece and the next. */
  gap: string;
  /** Of an excerpt: where it stands in the draft's source; offsets are UTF-16 code units. */
  range?: Range;
}

export interface Range {
  start: number;
  end: number;
}

/** The article that is explained, in normal form (`normaliseText`). It stays in the browser and is never published. */
export interface SourceDocument {
  text: string;
  blocks: Pick<Block, 'kind' | 'start' | 'end'>[];
}

/** What the author said of one mention in the source, or (of one's own text) in the text. */
export interface MentionDecision extends Range {
  place: PlaceId | 'none';
  sense?: Sense;
}

/**
 * One document of the studio: an explainer file and what it was made from. Immutable: each change makes a new one, which
 * shares what did not change, so that a history of thousands takes little.
 */
export interface Draft {
  format: 'wherein-draft/1';
  /** The name of the page's folder and of the file: `^[a-z0-9][a-z0-9-]*$`. */
  slug: string;
  /** The file up to its body: front matter with its fences, and the white space behind them. */
  front: string;
  pieces: Piece[];
  /** The file's own; inside, all line breaks are line feeds. */
  lineBreak: '\n' | '\r\n';
  /** Null where the explainer is the author's own text, or where its source is not at hand. */
  source: SourceDocument | null;
  /** Decisions on single mentions of the source; those within an excerpt are written into the file as well. */
  mentions: MentionDecision[];
  /** What the draft was before it became one's own text, or ceased to be: it comes back when the rights are changed back. */
  aside?: Aside;
}

/** The front matter is kept for what it says of the source. */
export type Aside = Pick<Draft, 'front' | 'pieces' | 'source' | 'mentions'>;
