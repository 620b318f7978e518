import { countWords } from '../../article/countWords.ts';
import { readBody } from '../../article/readBody.ts';
import type { Body } from '../../article/readBody.ts';
import { reanchor } from '../../explainer/reanchor.ts';
import type { Anchoring } from '../../explainer/reanchor.ts';
import { alignOffsets } from './alignOffsets.ts';
import type { Draft, MentionDecision, Piece, SourceDocument } from './draft.ts';
import { readField } from './readField.ts';

/** How a text compares with the one that an explainer was made from. */
export interface SourceMatch {
  /** Whether nothing speaks against it: the same hash or, spaced otherwise, the same length and
   *  names; and every excerpt stands in it. */
  isSame: boolean;
  excerpts: number;
  /** Those that do not stand in it word for word, as they are quoted; and the words that stand there now, if any are like them. */
  missing: { quote: string; now?: string }[];
  /** Its length, and that of the text before, where the file tells it. */
  words: number;
  wordsBefore: number | undefined;
}

/** @param sha256 Of the text, hex. */
export function matchSource(draft: Draft, source: SourceDocument, sha256: string): SourceMatch {
  const lang = readField(draft.front, ['lang']) || 'en';
  const quotes = findQuotes(draft, source, lang);
  const missing = quotes.flatMap(({ quote, found }) => {
    if (found.state === 'same') return [];
    return [found.state === 'lost' ? { quote } : { quote, now: found.text }];
  });
  const words = countWords(source.text, lang);
  const wordsBefore = Number(readField(draft.front, ['source', 'words'])) || undefined;
  const isSameHash = readField(draft.front, ['source', 'sha256']) === sha256;
  const isSameLength = wordsBefore === undefined || wordsBefore === words;
  const spaced = source.text.replace(/\s+/g, ' ');
  const names = readField(draft.front, ['source', 'names']).split('; ');
  const isSameText = isSameHash || (isSameLength && names.every((name) => spaced.includes(name)));
  return {
    isSame: missing.length === 0 && isSameText,
    excerpts: quotes.length,
    missing,
    words,
    wordsBefore,
  };
}

/**
 * Joins a draft to the article that it explains: excerpts that stand in it word for word know from then on where, and what
 * was decided in them. Nothing of the file changes by it.
 */
export function joinSource(draft: Draft, source: SourceDocument): Draft {
  const lang = readField(draft.front, ['lang']) || 'en';
  const ranges = new Map<Piece, Piece['range']>();
  const mentions: MentionDecision[] = [];
  for (const { piece, quote, body, found } of findQuotes(draft, source, lang)) {
    // What is emphasised or linked in it, no excerpt written anew would keep.
    if (found.state !== 'same' || body.builder.marks.length > 0) continue;
    ranges.set(piece, { start: found.start, end: found.end });
    const offsets = alignOffsets(quote, source.text.slice(found.start, found.end));
    for (const { span, place, sense } of body.decisions) {
      if (span === undefined) continue;
      const decided = { start: found.start + offsets[span.start]!, end: found.start + offsets[span.end]!, place };
      if (mentions.some(({ start, end }) => start < decided.end && end > decided.start)) continue;
      mentions.push(sense === undefined ? decided : { ...decided, sense });
    }
  }
  const pieces = draft.pieces.map((piece): Piece => {
    const range = ranges.get(piece);
    return range === undefined ? piece : { ...piece, range };
  });
  return { ...draft, pieces, source, mentions };
}

interface Quote {
  piece: Piece;
  quote: string;
  body: Body;
  found: Anchoring;
}

/** The draft's excerpts, each looked up in the text. */
function findQuotes({ pieces }: Draft, { text }: SourceDocument, lang: string): Quote[] {
  const quotes = pieces.flatMap((piece) => {
    if (piece.kind !== 'excerpt') return [];
    const body = readBody(piece.markdown, 0, lang);
    return body.text === '' ? [] : [{ piece, quote: body.text, body }];
  });
  const found = reanchor(quotes, text, lang);
  return quotes.map((quote, index): Quote => ({ ...quote, found: found[index] ?? { state: 'lost' } }));
}
