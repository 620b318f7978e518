import type { Draft } from '../../src/studio/draft/draft.ts';

const TEXT = 'The envoy flew to Seoul.\n\nHe stayed in Xi’an.';

/** A small draft of a source with an excerpt and a decision. */
export function makeDraft(changes: Partial<Draft> = {}): Draft {
  return {
    format: 'wherein-draft/1',
    slug: 'talks',
    front: '---\ntitle: Talks\nlang: en\n---\n\n',
    pieces: [
      { id: 'p1', kind: 'words', markdown: 'Own words.', gap: '\n\n' },
      { id: 'p2', kind: 'excerpt', markdown: '> The envoy flew to Seoul.', gap: '\n', range: { start: 0, end: 24 } },
    ],
    lineBreak: '\n',
    source: {
      text: TEXT,
      blocks: [
        { kind: 'paragraph', start: 0, end: 24 },
        { kind: 'paragraph', start: 26, end: 45 },
      ],
    },
    mentions: [{ start: 18, end: 23, place: 'geonames:1835848', sense: 'government' }],
    ...changes,
  };
}

/** The draft with other own words: a state of the same document. */
export const withWords = (draft: Draft, words: string): Draft => ({
  ...draft,
  pieces: draft.pieces.map((piece) => (piece.kind === 'words' ? { ...piece, markdown: words } : piece)),
});
