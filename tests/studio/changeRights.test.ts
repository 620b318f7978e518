import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';
import type { Rights } from '../../src/explainer/explainer.ts';
import { proposeExcerpts } from '../../src/explainer/proposeExcerpts.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import { changeRights, isOtherKind, readOwnText } from '../../src/studio/draft/changeRights.ts';
import { decideMention } from '../../src/studio/draft/decide.ts';
import type { Draft, SourceDocument } from '../../src/studio/draft/draft.ts';
import { setFront } from '../../src/studio/draft/editFront.ts';
import { writeExplainerFile } from '../../src/studio/draft/explainerFile.ts';
import { insertPieces, removePiece } from '../../src/studio/draft/story.ts';
import { readField } from '../../src/studio/draft/readField.ts';
import { openDraft, startDraft } from '../../src/studio/draft/startDraft.ts';
import { readDraft } from '../../src/studio/store/readDraft.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

const gazetteer = readTestGazetteer();
let count = 0;
const nextId = (): string => `p${++count}`;
const PARTS = [
  'On the road',
  'The envoy flew to Moscow.',
  'First Xian.',
  'Then *Beijing*, where Washington was heard of.',
];
const KINDS = ['heading', 'paragraph', 'item', 'item'] as const;
const text = PARTS.join('\n\n');
const source: SourceDocument = {
  text,
  blocks: PARTS.map((part, index) => {
    const start = text.indexOf(part);
    return { kind: KINDS[index]!, start, end: start + part.length };
  }),
};

function start(rights: Rights, from = source): Draft {
  const resolutions = geoparse(from, gazetteer);
  const excerpts = proposeExcerpts(from.text, resolutions, { rights: rights === 'own' ? 'own' : 'cc-by', lang: 'en' });
  const details = { title: 'A visit', lang: 'en', date: '2026-11-22', sha256: 'a'.repeat(64) };
  return startDraft({ slug: 'a-visit', source: from, resolutions, excerpts, rights, ...details }, nextId);
}
const read = (draft: Draft): ReturnType<typeof readArticle> =>
  readArticle(writeExplainerFile(draft), { slug: draft.slug });
const rangeOf = (words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('another’s article that becomes one’s own text', () => {
  const before = setFront(start('in-copyright').front, ['source', 'title'], 'Of an envoy');
  const story = decideMention({ ...start('in-copyright'), front: before }, rangeOf('Washington'), {
    place: 'none',
  });

  test('the whole text stands on the page, with its headings, lists and decisions; nothing is said of a source', () => {
    const own = changeRights(story, 'own', nextId);
    const article = read(own);
    expect(article.text).toBe(text);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(KINDS);
    expect(article.excerpts).toEqual([]);
    expect(article.decisions).toMatchObject([{ place: 'none', span: rangeOf('Washington') }]);
    expect(readField(own.front, ['source', 'title'])).toBe('');
    expect(readField(own.front, ['source', 'words'])).toBe('');
  });

  test('both come back as they were, whatever was written in between, and are kept', () => {
    const written = insertPieces(story, 0, 'My own beginning.', nextId);
    const own = changeRights(written, 'own', nextId);
    const edited = removePiece({ ...own, front: setFront(own.front, ['title'], 'Mine') }, own.pieces[0]!.id);
    expect(readDraft(structuredClone(edited))).toEqual({ draft: edited });
    const back = changeRights(edited, 'in-copyright', nextId);
    expect(back.pieces).toEqual(written.pieces);
    expect(back.source).toEqual(source);
    expect(back.mentions).toEqual(written.mentions);
    expect(readField(back.front, ['title'])).toBe('Mine');
    expect(readField(back.front, ['source', 'title'])).toBe('Of an envoy');
    expect(back.front).toContain('sha256: aaaa');
    expect(changeRights(back, 'own', nextId).pieces).toEqual(edited.pieces);
  });

  test('without its article, what stands on the page stays', () => {
    const opened = openDraft(writeExplainerFile(story), 'a-visit', nextId);
    expect(changeRights(opened, 'own', nextId).pieces).toEqual(opened.pieces);
  });
});

describe('one’s own text that becomes another’s', () => {
  test('is quoted in excerpts, and what was decided of a mention stays decided', () => {
    const own = decideMention(start('own'), rangeOf('Moscow'), { place: 'geonames:524901', sense: 'government' });
    const { source: from } = readOwnText(own);
    expect(from).toEqual(source);
    const excerpted = start('in-copyright', from);
    const story = changeRights(own, 'in-copyright', nextId, excerpted);
    const article = read(story);
    expect(article.excerpts.length).toBeGreaterThan(0);
    expect(article.meta.source).toMatchObject({ rights: 'in-copyright', words: 17 });
    expect(article.meta.source.names).toContain('Moscow');
    expect(story.mentions).toMatchObject([{ place: 'geonames:524901', ...rangeOf('Moscow') }]);
    expect(writeExplainerFile(story)).toContain('[Moscow](geonames:524901 "government")');
    const back = changeRights(story, 'own', nextId);
    expect(writeExplainerFile(back)).toBe(writeExplainerFile(own));
  });
});

test('between grounds on which another’s text is quoted, only the ground changes', () => {
  const draft = start('in-copyright');
  expect(isOtherKind(draft, 'cc-by')).toBe(false);
  const changed = changeRights(draft, 'cc-by', nextId);
  expect(changed).toEqual({ ...draft, front: draft.front.replace('in-copyright', 'cc-by') });
});
