import { describe, expect, test } from 'vitest';
import { DRAFT_WORDS } from '../../../src/explainer/writeFrontMatter.ts';
import { writeExplainerFile } from '../../../src/studio/draft/explainerFile.ts';
import { namePieces } from '../../../src/studio/story/describePieces.ts';
import {
  fieldOf,
  insertField,
  isPlaceholder,
  readHeading,
  readQuote,
  settlePiece,
  takeOut,
  typePiece,
  writeHeading,
} from '../../../src/studio/story/pieceText.ts';
import { makeDraft } from '../makeDraft.ts';

let last = 10;
const nextId = (): string => `p${++last}`;
const draft = makeDraft();

describe('a field of words', () => {
  test('stays one while it is typed in, and is parted when it is left', () => {
    const typed = typePiece(draft, 'p1', 'One.\n\nTwo.\n\n## Three\n');
    expect(typed.pieces.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(writeExplainerFile(typed)).toContain('One.\n\nTwo.\n\n## Three\n\n> The envoy');
    const settled = settlePiece(typed, 'p1', nextId);
    expect(settled.pieces.map(({ kind }) => kind)).toEqual(['words', 'words', 'heading', 'excerpt']);
    expect(settled.pieces[0]!.id).toBe('p1');
    expect(writeExplainerFile(settled)).toBe(writeExplainerFile(typed));
    expect(settlePiece(settled, 'p1', nextId)).toBe(settled);
  });

  test('asks to be written when it is emptied', () => {
    const emptied = typePiece(draft, 'p1', ' \n');
    expect(emptied.pieces[0]!.markdown).toBe(DRAFT_WORDS);
    expect(isPlaceholder(emptied.pieces[0]!)).toBe(true);
    expect(fieldOf(emptied.pieces[0]!)).toBe('');
    expect(fieldOf(draft.pieces[0]!)).toBe('Own words.');
  });

  test('can be put anywhere, as a heading too, and taken out again', () => {
    const more = insertField(insertField(draft, 'heading', 0, nextId), 'words', 3, nextId);
    expect(more.pieces.map(({ kind }) => kind)).toEqual(['heading', 'words', 'excerpt', 'words']);
    expect(more.pieces.filter(isPlaceholder)).toHaveLength(2);
    expect([...namePieces(more.pieces).values()]).toEqual(['heading 1', 'words 1', 'excerpt 1', 'words 2']);
    const { draft: fewer, next } = takeOut(more, more.pieces[3]!.id);
    expect(next).toBe('p2');
    expect(takeOut(fewer, fewer.pieces[0]!.id)).toMatchObject({ next: 'p1', draft: { pieces: draft.pieces } });
  });
});

test('headings keep their rank and stand on one line', () => {
  expect(readHeading('### In Seoul ##')).toEqual({ level: 3, text: 'In Seoul' });
  expect(readHeading('In Seoul\n---')).toBeUndefined();
  expect(writeHeading({ level: 2, text: ' In\nSeoul ' })).toBe('## In Seoul');
  expect(isPlaceholder({ markdown: writeHeading({ level: 4, text: ' ' }) })).toBe(true);
});

test('a quotation without its source is shown as its words', () => {
  expect(readQuote('> In [Moscow](geonames:524901 "government") 5\\* rooms.\n>\n> Two.')).toBe(
    'In Moscow 5* rooms.\n\nTwo.',
  );
});
