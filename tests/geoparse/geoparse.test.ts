import { describe, expect, test } from 'vitest';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import type { ParseDocument, Resolution } from '../../src/geoparse/resolution.ts';
import { smallGazetteer } from './smallGazetteer.ts';

const parse = (document: ParseDocument): Resolution[] => geoparse(document, smallGazetteer());
const named = (text: string): (string | undefined)[] => parse({ text }).map((resolution) => resolution.named?.id);

/** The share of the best candidate's lead: how far it stands before the second. */
function lead({ candidates }: Resolution): number {
  return candidates[0]!.score - candidates[1]!.score;
}

describe('resolution', () => {
  test('takes the larger of two namesakes where the text is silent', () => {
    expect(named('It rained in Paris.')).toEqual(['geonames:1']);
  });

  test('takes the one whose province stands beside it, and says so', () => {
    const [paris] = parse({ text: 'It rained in Paris, Texas.' });
    expect(paris?.place?.id).toBe('geonames:2');
    expect(paris?.reasons).toContain('The text names Texas beside it.');
  });

  test('takes one sense for all mentions of a name', () => {
    expect(named('It rained in Paris, Texas. Later Paris was dry.')).toEqual([
      'geonames:2',
      'admin1:US.TX',
      'geonames:2',
    ]);
  });

  test('naming the country raises its candidate', () => {
    const alone = parse({ text: 'It rained in Paris.' })[0]!;
    const inFrance = parse({ text: 'It rained in Paris. France was wet.' })[0]!;
    expect(lead(inFrance)).toBeGreaterThan(lead(alone));
  });

  test('a place near another one in the text is likelier', () => {
    expect(named('It rained in Chicago and in Springfield.')).toEqual(['geonames:8', 'geonames:3']);
  });

  test('the home of the publication decides between namesakes', () => {
    const [springfield] = parse({ text: 'It rained in Springfield.', home: 'geonames:8' });
    expect(springfield?.place?.id).toBe('geonames:3');
    expect(parse({ text: 'It rained in Springfield.', home: 'geonames:none' })).toHaveLength(1);
  });

  test('leaves open what the text leaves open, with the alternatives and a reason', () => {
    const [springfield] = parse({ text: 'It rained in Springfield.' });
    expect(springfield).toMatchObject({ place: null, named: null, confidence: 0 });
    expect(springfield?.candidates).toHaveLength(4);
    expect(springfield?.reasons).toEqual(['4 places are called Springfield and nothing in the text tells which.']);
  });

  test('names every feature of a score, and the score is their sum', () => {
    for (const { candidates } of parse({ text: 'Paris, Texas, and Springfield, Illinois' })) {
      for (const { score, features } of candidates) {
        expect(features.every(({ name, value }) => name !== '' && value > 0 && value <= 1.5)).toBe(true);
        expect(features.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score, 9);
      }
    }
  });

  test('finds a river that no gazetteer holds, and says that it is not held', () => {
    const [river] = parse({ text: 'They fished in the Licking River.' });
    expect(river).toMatchObject({ quote: 'Licking River', place: null, candidates: [] });
    expect(river?.reasons).toEqual(['The gazetteer holds no place called Licking River.']);
  });
});

describe('senses', () => {
  test('a government is drawn at its capital and belongs to its country', () => {
    const [moscow] = parse({ text: 'Moscow rejected the plan.' });
    expect(moscow).toMatchObject({ sense: 'government', of: 'country:RU' });
    expect(moscow?.place?.id).toBe('geonames:7');
  });

  test('a people belongs to its country', () => {
    const [french] = parse({ text: 'Two French tourists came.' });
    expect(french).toMatchObject({ quote: 'French', sense: 'people', of: 'country:FR' });
    expect(french?.place?.id).toBe('country:FR');
  });

  test('a name inside a name is not drawn, and keeps what it names', () => {
    const [china] = parse({ text: 'The China Daily reported it.' });
    expect(china).toMatchObject({ quote: 'China', sense: 'name', place: null });
    expect(china?.named?.id).toBe('country:CN');
    expect(china?.candidates[0]?.entry.id).toBe('country:CN');
  });

  test('a dateline is told from a sentence', () => {
    expect(parse({ text: 'PARIS, Texas (AP) — It rained.' }).map(({ sense }) => sense)).toEqual([
      'dateline',
      'dateline',
    ]);
    expect(parse({ text: 'Paris — the city — is old.' }).map(({ sense }) => sense)).toEqual(['place']);
  });
});

describe('decisions of the author', () => {
  const text = 'It rained in Paris. Paris was wet.';

  test('by name, for every mention', () => {
    const found = parse({ text, decisions: [{ name: 'PARIS', place: 'geonames:2' }] });
    expect(found.map(({ place, by, confidence }) => [place?.id, by, confidence])).toEqual([
      ['geonames:2', 'author', 1],
      ['geonames:2', 'author', 1],
    ]);
  });

  test('by span, before the name', () => {
    const span = { start: 20, end: 25 };
    const found = parse({
      text,
      decisions: [
        { name: 'Paris', place: 'geonames:2' },
        { span, place: 'geonames:1' },
      ],
    });
    expect(found.map(({ place }) => place?.id)).toEqual(['geonames:2', 'geonames:1']);
  });

  test('none is a veto, for a span and for a name with others in it', () => {
    expect(parse({ text, decisions: [{ span: { start: 13, end: 18 }, place: 'none' }] })).toHaveLength(1);
    expect(parse({ text: 'The China Daily said it.', decisions: [{ name: 'China Daily', place: 'none' }] })).toEqual(
      [],
    );
  });

  test('with a sense', () => {
    const found = parse({
      text: 'It rained in Moscow.',
      decisions: [{ name: 'Moscow', place: 'geonames:7', sense: 'government' }],
    });
    expect(found[0]).toMatchObject({ sense: 'government', of: 'country:RU', by: 'author' });
  });

  test('a name that the gazetteer lacks, or that looks like a person, is found', () => {
    const decisions = [{ name: 'Kelleyland', place: 'geonames:2' }];
    expect(parse({ text: 'A fire in Kelleyland.', decisions })[0]).toMatchObject({ quote: 'Kelleyland', by: 'author' });
    expect(parse({ text: 'They saw Mr. Paris.', decisions: [{ name: 'Paris', place: 'geonames:1' }] })).toHaveLength(1);
  });

  test('an unknown id comes back as a reason', () => {
    const [paris] = parse({ text, decisions: [{ name: 'Paris', place: 'geonames:999' }] });
    expect(paris).toMatchObject({ place: null, by: 'author' });
    expect(paris?.reasons.join(' ')).toContain('geonames:999');
  });

  test('a span outside the text, empty or turned round decides nothing', () => {
    for (const span of [
      { start: 13, end: 999 },
      { start: 13, end: 13 },
      { start: 13, end: 2 },
      { start: -1, end: 5 },
    ]) {
      expect(parse({ text, decisions: [{ span, place: 'geonames:2' }] })[0]?.place?.id).toBe('geonames:1');
    }
  });
});
