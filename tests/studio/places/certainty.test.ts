import { expect, test } from 'vitest';
import type { Resolution, ScoredCandidate } from '../../../src/geoparse/resolution.ts';
import { buildReview, certaintyOf } from '../../../src/studio/draft/review.ts';
import { makeEntry, makeResolution } from './makeResolution.ts';

const TEXT = 'A tug left Geneva for Geneva.';
const here = makeEntry('geonames:1', 'Geneva');
const candidate = (id: string, lat: number, score: number): ScoredCandidate => ({
  entry: { ...makeEntry(id, 'Geneva'), point: { lat, lon: 0 } },
  score,
  features: [],
});
const own = candidate('geonames:1', 0, 3);
const rival = candidate('geonames:2', 5, 1);
const district = candidate('admin2:3', 0.3, 1);
const outsider = candidate('geonames:4', 5, -2);

const say = (confidence: number, candidates: ScoredCandidate[], changes: Partial<Resolution> = {}) =>
  certaintyOf(makeResolution(TEXT, 'Geneva', { confidence, candidates, named: here, place: here, ...changes }));

test('a middling name is doubtful where the text may as well mean another place', () => {
  expect(say(0.75, [own, rival])).toBe('doubtful');
  expect(say(0.75, [own])).toBe('sure');
  expect(say(0.75, [own, district]), 'the district around it is no rival').toBe('sure');
  expect(say(0.75, [own, outsider]), 'nor is one that the text hardly means').toBe('sure');
  expect(say(0.85, [own, rival])).toBe('sure');
});

test('a name that is right one time in two is doubtful without a rival', () => {
  expect(say(0.6, [own])).toBe('doubtful');
});

test('what leaves nothing to choose, or is not drawn, is not asked for', () => {
  expect(say(0.4, [own], { sense: 'people' })).toBe('sure');
  expect(say(0.4, [own, rival], { sense: 'people' })).toBe('doubtful');
  expect(say(0.4, [own, rival], { sense: 'name' })).toBe('sure');
  expect(say(0, [], { named: null, place: null })).toBe('open');
  expect(say(0.1, [own, rival], { by: 'author' })).toBe('decided');
});

test('a group is as doubtful as its worst mention', () => {
  const mention = (confidence: number, candidates: ScoredCandidate[], from: number) =>
    makeResolution(TEXT, 'Geneva', { confidence, candidates, named: here, place: here }, from);
  // The less confident of the two has nothing beside it.
  const [group] = buildReview([mention(0.71, [own], 0), mention(0.78, [own, rival], 15)]);
  expect(group).toMatchObject({ certainty: 'doubtful', confidence: 0.71 });
});
