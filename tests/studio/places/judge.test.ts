import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/readArticle.ts';
import { buildReview } from '../../../src/studio/draft/review.ts';
import { writeExplainerFile } from '../../../src/studio/draft/explainerFile.ts';
import { countOfName, findSame, judge } from '../../../src/studio/places/judge.ts';
import type { Scope, Verdict } from '../../../src/studio/places/judge.ts';
import { makeDraft } from '../makeDraft.ts';
import { makeEntry, makeResolution } from './makeResolution.ts';

const text = 'Seoul and Xi’an. Seoul again, and Busan. Moscow said no.';
const found = [
  makeResolution(text, 'Seoul'),
  makeResolution(text, 'Xi’an', { named: makeEntry('geonames:1790630', 'Xi’an') }),
  makeResolution(text, 'Seoul', {}, 10),
  makeResolution(text, 'Busan', { named: null, place: null, confidence: 0 }),
  makeResolution(text, 'Moscow', { sense: 'government' }),
];
const groups = buildReview(found);
const seoul = groups.find(({ name }) => name === 'Seoul')!;
const subject = { ...found[0]!, name: 'Seoul', group: seoul };
const words = { id: 'p1', kind: 'words' as const, markdown: 'Own words.', gap: '\n' };
const front =
  '---\ntitle: T\ndescription: D\nlang: en\ndate: 2026-11-23\nsource: { rights: cc-by, note: None. }\n---\n\n';
const draft = makeDraft({ front, source: { text, blocks: [] }, mentions: [], pieces: [words] });

function decide(verdict: Verdict, scope: Scope) {
  const decided = judge(draft, subject, verdict, scope, groups);
  const { decisions } = readArticle(writeExplainerFile(decided), { slug: 'talks' });
  return { mentions: decided.mentions, names: decisions };
}

describe('a verdict', () => {
  test('on one mention is said of it alone', () => {
    expect(decide({ place: 'geonames:1', sense: 'government' }, 'mention')).toEqual({
      mentions: [{ start: 0, end: 5, place: 'geonames:1', sense: 'government' }],
      names: [],
    });
  });

  test('on a name is written beside it, with a comment', () => {
    expect(decide({ place: 'geonames:1', comment: 'Seoul, capital of South Korea' }, 'name')).toEqual({
      mentions: [],
      names: [{ name: 'Seoul', place: 'geonames:1' }],
    });
    const file = writeExplainerFile(
      judge(draft, subject, { place: 'geonames:1', comment: 'Seoul, there' }, 'name', groups),
    );
    expect(file).toContain('Seoul: geonames:1 # Seoul, there\n');
  });

  test('on all alike leaves each the place that it has, and passes over those without', () => {
    expect(findSame(subject, groups).map(({ name }) => name)).toEqual(['Seoul', 'Xi’an']);
    expect(decide({ place: 'geonames:1', sense: 'government' }, 'alike').names).toEqual([
      { name: 'Seoul', place: 'geonames:1', sense: 'government' },
      { name: 'Xi’an', place: 'geonames:1790630', sense: 'government' },
    ]);
    expect(decide({ place: 'none' }, 'alike').names).toEqual([
      { name: 'Seoul', place: 'none' },
      { name: 'Xi’an', place: 'none' },
    ]);
  });

  test('can be taken back', () => {
    const decided = judge(draft, subject, { place: 'none' }, 'name', groups);
    const back = judge(decided, subject, { place: undefined }, 'name', groups);
    expect(writeExplainerFile(back)).toBe(writeExplainerFile(draft));
  });
});

test('all mentions of a name count, whatever they stand for', () => {
  expect(countOfName({ name: 'SEOUL' }, groups)).toBe(2);
});
