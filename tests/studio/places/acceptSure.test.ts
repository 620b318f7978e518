import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/studio/draft/draft.ts';
import { buildReview } from '../../../src/studio/draft/review.ts';
import { acceptSure, findSure } from '../../../src/studio/places/acceptSure.ts';
import { makeDraft } from '../makeDraft.ts';
import { makeEntry, makeResolution } from './makeResolution.ts';

const text = 'From Oslo to Bergen, from Bergen to Paris, from Paris to Oslo. Nobody was in Paris.';
const oslo = makeEntry('geonames:3143244', 'Oslo');
const bergen = makeEntry('geonames:3161732', 'Bergen');
const paris = makeEntry('geonames:2988507', 'Paris');
const texas = makeEntry('geonames:4717560', 'Paris');
const sure = (quote: string, place: typeof oslo, from = 0, changes = {}) =>
  makeResolution(text, quote, { named: place, place, confidence: 0.95, ...changes }, from);

const draft = (changes: Partial<Draft> = {}): Draft =>
  makeDraft({
    front: '---\ntitle: Norway\nlang: en\n---\n\n',
    source: { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] },
    pieces: [],
    mentions: [],
    ...changes,
  });
const decided = ({ front }: Draft): Record<string, string> =>
  Object.fromEntries([...front.matchAll(/^ {2}(\w+): (geonames:\d+)/gm)].map(([, name = '', id = '']) => [name, id]));

describe('accepting all that is sure', () => {
  test('decides each name once, with what it is beside it', () => {
    const groups = buildReview([sure('Oslo', oslo), sure('Bergen', bergen), sure('Oslo', oslo, 20)]);
    const accepted = acceptSure(draft(), groups, { [oslo.id]: 'Oslo, capital of Norway' });
    expect(decided(accepted)).toEqual({ Oslo: oslo.id, Bergen: bergen.id });
    expect(accepted.front).toContain('# Oslo, capital of Norway');
    expect(accepted.mentions).toEqual([]);
  });

  test('leaves what is in doubt as it is', () => {
    const groups = buildReview([sure('Oslo', oslo), sure('Bergen', bergen, 0, { confidence: 0.3 })]);
    expect(findSure(groups).map(({ name }) => name)).toEqual(['Oslo']);
    expect(decided(acceptSure(draft(), groups))).toEqual({ Oslo: oslo.id });
  });

  test('of a name that means two places each mention keeps its own', () => {
    const groups = buildReview([sure('Paris', paris), sure('Paris', texas, text.indexOf('from Paris'))]);
    const accepted = acceptSure(draft(), groups);
    expect(decided(accepted)).toEqual({});
    expect(accepted.mentions.map(({ start, place }) => [text.slice(start, start + 5), place])).toEqual([
      ['Paris', paris.id],
      ['Paris', texas.id],
    ]);
  });

  test('what was said of one mention before stands', () => {
    const start = text.lastIndexOf('Paris');
    const none = { start, end: start + 5, place: 'none' as const };
    const accepted = acceptSure(draft({ mentions: [none] }), buildReview([sure('Paris', paris)]));
    expect(accepted.mentions).toContainEqual(none);
    expect(accepted.mentions).toContainEqual(expect.objectContaining({ place: paris.id }));
  });
});
