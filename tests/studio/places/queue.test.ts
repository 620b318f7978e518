import { expect, test } from 'vitest';
import { buildReview } from '../../../src/studio/draft/review.ts';
import { countProgress, findNext, findUndecided, indexMentions } from '../../../src/studio/places/queue.ts';
import { readShortcut } from '../../../src/studio/places/shortcuts.ts';
import { describeMention, describePopulation } from '../../../src/studio/places/words.ts';
import { makeResolution } from './makeResolution.ts';

const text = 'Seoul, Xi’an, Busan and Moscow';
const groups = buildReview([
  makeResolution(text, 'Seoul', { confidence: 0.95 }),
  makeResolution(text, 'Xi’an', { confidence: 0.4 }),
  makeResolution(text, 'Busan', { named: null, place: null, confidence: 0 }),
  makeResolution(text, 'Moscow', { by: 'author', confidence: 1 }),
]);
const [busan, xian, seoul, moscow] = groups;

test('what is reviewed, and what is in doubt', () => {
  expect(groups.map(({ name }) => name)).toEqual(['Busan', 'Xi’an', 'Seoul', 'Moscow']);
  expect(countProgress(groups)).toEqual({ settled: 1, doubtful: 2 });
});

test('one goes through the queue both ways, and round its ends', () => {
  expect(findNext(groups, busan!, 1)).toBe(xian);
  expect(findNext(groups, busan!, -1)).toBe(moscow);
  expect(findNext(groups, moscow!, 1)).toBe(busan);
  expect(findNext(groups, null, 1)).toBe(busan);
  expect(findNext([], null, 1)).toBeUndefined();
});

test('a mention leads to its group', () => {
  const index = indexMentions(groups);
  expect(index.get(text.indexOf('Busan'))).toBe(busan);
  expect(index.get(1)).toBeUndefined();
});

test('after a decision comes the next that has none', () => {
  expect(findUndecided(groups, busan!, new Set([busan!]))).toBe(xian);
  expect(findUndecided(groups, seoul!, new Set([seoul!]))).toBe(busan);
  expect(findUndecided(groups, busan!, new Set([busan!, xian!, seoul!]))).toBeUndefined();
});

test('single keys are shortcuts, none with a modifier or while someone types a word of another script', () => {
  const key = (name: string, changes = {}) =>
    readShortcut({ key: name, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...changes }, null);
  expect(key('j')).toEqual({ does: 'next' });
  expect(key('3')).toEqual({ does: 'choose', index: 2 });
  expect(key('0')).toBeUndefined();
  expect(key('j', { ctrlKey: true })).toBeUndefined();
  expect(key('j', { isComposing: true })).toBeUndefined();
});

test('what is said of a name and of a size', () => {
  expect(describeMention('Moscow', { certainty: 'doubtful', sense: 'government' })).toBe(
    'Moscow, doubtful, as a government',
  );
  expect(describeMention('Seoul', { certainty: 'sure', sense: 'place' })).toBe('Seoul, sure');
  expect([0, 7, 12_345, 9_963_452].map(describePopulation)).toEqual([
    '',
    'about 7 people',
    'about 12,000 people',
    'about 10,000,000 people',
  ]);
});
