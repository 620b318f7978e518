import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import { decideMention, decideName } from '../../src/studio/draft/decide.ts';
import type { Draft } from '../../src/studio/draft/draft.ts';
import { writeExplainerFile } from '../../src/studio/draft/explainerFile.ts';
import { changeExcerpt, insertExcerpt } from '../../src/studio/draft/excerpts.ts';
import { doStep, redoStep, startHistory, undoStep } from '../../src/studio/draft/history.ts';
import { buildReview, findAlike } from '../../src/studio/draft/review.ts';
import { joinSource } from '../../src/studio/draft/joinSource.ts';
import { openDraft, startDraft } from '../../src/studio/draft/startDraft.ts';
import { editPiece, insertPieces, movePiece, removePiece } from '../../src/studio/draft/story.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

const gazetteer = readTestGazetteer();
let count = 0;
const nextId = (): string => `p${++count}`;

const text = `The mayor of Springfield flew to Moscow on Monday.

In Moscow she met her colleague from Xian. Washington had asked her not to go, and Beijing said nothing.`;
const source = { text, blocks: [] };

function start(rights: 'own' | 'in-copyright' | 'cc-by'): Draft {
  const resolutions = geoparse({ text }, gazetteer);
  const excerpts = [text.indexOf('In Moscow')].map((from) => ({
    start: from,
    end: from + 42,
    quote: text.slice(from, from + 42),
  }));
  const details = { title: 'A visit', lang: 'en', date: '2026-11-22', sha256: 'a'.repeat(64) };
  return startDraft({ slug: 'a-visit', source, resolutions, excerpts, rights, ...details }, nextId);
}
const read = (draft: Draft): ReturnType<typeof readArticle> =>
  readArticle(writeExplainerFile(draft), { slug: draft.slug });
const rangeOf = (words: string, from = 0): { start: number; end: number } => {
  const at = text.indexOf(words, from);
  return { start: at, end: at + words.length };
};

describe('a new draft', () => {
  test('of another’s article holds the proposed excerpts and decides nothing yet', () => {
    const { excerpts, decisions, meta } = read(start('cc-by'));
    expect(excerpts.map(({ quote }) => quote)).toEqual(['In Moscow she met her colleague from Xian.']);
    expect(decisions).toEqual([]);
    expect(meta.source.names).toContain('Xian');
  });

  test('of one’s own article is the whole article', () => {
    expect(read(start('own')).text).toBe(text);
  });

  test('of one’s own article keeps its headings and lists', () => {
    const own = 'On the road\n\nFirst *Moscow*.\n\nThen Xian.';
    const kinds = ['heading', 'item', 'item'] as const;
    const blocks = own.split('\n\n').map((words, index) => {
      const at = own.indexOf(words);
      return { kind: kinds[index]!, start: at, end: at + words.length };
    });
    const details = {
      title: 'A visit',
      lang: 'en',
      date: '2026-11-22',
      sha256: 'a'.repeat(64),
      rights: 'own' as const,
    };
    const beginning = { slug: 'a-visit', source: { text: own, blocks }, resolutions: [], excerpts: [], ...details };
    const article = read(startDraft(beginning, nextId));
    expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ['heading', 'On the road'],
      ['item', 'First *Moscow*.'],
      ['item', 'Then Xian.'],
    ]);
  });

  test('comes back from its file, byte for byte, and finds its excerpts in the article again', () => {
    const draft = decideMention(start('cc-by'), rangeOf('Moscow', 45), {
      place: 'geonames:524901',
      sense: 'government',
    });
    const file = writeExplainerFile(draft);
    const again = joinSource(openDraft(file, 'a-visit', nextId), source);
    expect(writeExplainerFile(again)).toBe(file);
    expect(again.mentions).toEqual(draft.mentions);
    expect(again.pieces.find(({ kind }) => kind === 'excerpt')?.range).toEqual(
      rangeOf('In Moscow she met her colleague from Xian.'),
    );
  });
});

describe('deciding', () => {
  test('one mention of the article is written into its excerpt, and into one that is chosen later', () => {
    const decided = decideMention(start('cc-by'), rangeOf('Washington'), { place: 'none' });
    expect(read(decided).decisions).toEqual([]);
    const draft = insertExcerpt(decided, rangeOf('Washington had asked her not to go'), 1, nextId);
    expect(writeExplainerFile(draft)).toContain('> [Washington](none) had asked her not to go\n');
    const back = decideMention(draft, rangeOf('Washington'), undefined);
    expect(writeExplainerFile(back)).toContain('> Washington had asked her not to go\n');
  });

  test('a name for all its mentions takes back what was decided of one of them', () => {
    const one = decideMention(start('cc-by'), rangeOf('Moscow', 45), { place: 'none' });
    const all = decideName(one, 'Moscow', { place: 'geonames:524901' }, 'Moscow, capital of Russia');
    expect(all.mentions).toEqual([]);
    expect(writeExplainerFile(all)).toContain('  Moscow: geonames:524901 # Moscow, capital of Russia\n');
    expect(read(all).decisions).toEqual([{ name: 'Moscow', place: 'geonames:524901' }]);
  });

  test('one mention of one’s own text becomes a link in the file, and can be taken back', () => {
    const before = start('own');
    const second = rangeOf('Moscow', 45);
    const decided = decideMention(before, second, { place: 'geonames:524901', sense: 'government' });
    expect(writeExplainerFile(decided)).toContain('In [Moscow](geonames:524901 "government") she');
    expect(read(decided).text).toBe(text);
    expect(decideMention(decided, second, { place: 'none' })).not.toEqual(decided);
    expect(writeExplainerFile(decideMention(decided, second, undefined))).toBe(writeExplainerFile(before));
    expect(writeExplainerFile(decideName(decided, 'Moscow', { place: 'none' }))).not.toContain('](');
  });
});

describe('the story', () => {
  test('pieces are put in, changed, moved and taken out; the file stays an explainer', () => {
    let draft = start('cc-by');
    draft = insertPieces(draft, 0, '## Before\n\nSome words.', nextId);
    const [heading, words] = draft.pieces;
    draft = movePiece(draft, heading!.id, 99);
    draft = editPiece(draft, words!.id, 'Other words.\n\nAnd more.', nextId);
    expect(draft.pieces[0]!.id).toBe(words!.id);
    draft = removePiece(draft, draft.pieces.find(({ kind }) => kind === 'excerpt')!.id);
    const { blocks, text: whole } = read(draft);
    expect(
      blocks.map(({ start, end }) => whole.slice(start, end)).filter((block) => !block.startsWith('Write here')),
    ).toEqual(['Other words.', 'And more.', 'Before']);
    expect(writeExplainerFile(draft)).toMatch(/[^\n]\n$/);
  });

  test('an excerpt can be made longer', () => {
    const draft = start('cc-by');
    const piece = draft.pieces.find(({ kind }) => kind === 'excerpt')!;
    const longer = changeExcerpt(
      draft,
      piece.id,
      rangeOf('In Moscow she met her colleague from Xian. Washington had asked her not to go'),
    );
    expect(read(longer).excerpts[0]!.quote).toMatch(/not to go$/);
  });
});

describe('the review', () => {
  const resolutions = geoparse({ text, decisions: [{ name: 'Xian', place: 'geonames:1790630' }] }, gazetteer);
  const groups = buildReview(resolutions);

  test('takes the mentions of a name together, the most doubtful names first, the decided last', () => {
    expect(groups.find(({ name }) => name === 'Moscow')?.mentions).toHaveLength(2);
    expect(groups[0]!.name).toBe('Springfield');
    expect(groups.at(-1)).toMatchObject({ name: 'Xian', certainty: 'decided' });
  });

  test('names alike are those in the same case', () => {
    const moscow = groups.find(({ name }) => name === 'Moscow')!;
    for (const other of findAlike(moscow, groups)) expect(other.certainty).toBe(moscow.certainty);
  });
});

describe('the history', () => {
  test('undoes and redoes, takes typing as one step, and forgets what was undone when something new is done', () => {
    let history = startHistory('');
    for (const state of ['a', 'ab', 'abc']) history = doStep(history, { state, label: 'Type', key: 'title' });
    history = doStep(history, { state: 'abc!', label: 'Confirm' });
    history = undoStep(undoStep(history));
    expect(history.present.state).toBe('');
    expect(redoStep(history).present.state).toBe('abc');
    expect(redoStep(doStep(redoStep(history), { state: 'new', label: 'Other' })).present.state).toBe('new');
  });
});
