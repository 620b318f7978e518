import { expect, test } from 'vitest';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { explainerCheck } from '../../src/reader/selfCheck/explainerCheck.ts';
import { makeExplainer } from './fixture.ts';

/** The fixture, with its second excerpt naming Oslo for the government that sits there. */
function withGovernment(): Explainer {
  const explainer = makeExplainer();
  const { places, mentions } = explainer;
  const last = mentions.at(-1)!;
  const oslo = places[0]!;
  return {
    ...explainer,
    mentions: [
      ...mentions.slice(0, -1),
      { ...last, place: oslo.id, sense: 'government', of: 'country:NO', confidence: 1 },
    ],
    places: [{ ...oslo, mentions: [...oslo.mentions, last.id] }, ...places.slice(1)],
  };
}

test('the questions are put in plain words, and each answer is explained', () => {
  const check = explainerCheck(withGovernment());
  expect(check.map(({ id }) => id)).toEqual(check.map((_, at) => `Q${at + 1}`));
  for (const { ask, options, right } of check) {
    expect(ask).toMatch(/\?$/);
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
    for (const { says } of options) expect(says).toMatch(/^\p{Lu}.*\.$/u);
    expect(options[right]?.says).not.toMatch(/farther|nearer|compare/);
  }
  const distance = check.find(({ kind }) => kind === 'distance');
  expect(distance?.options[distance.right]?.text).toBe('about 310 km (190 miles)');
  expect(distance?.options[distance.right]?.says).toBe('Bergen lies about 310 km (190 miles) west of Oslo.');
});

test('what a name stands for is asked beside its excerpt', () => {
  const sense = explainerCheck(withGovernment()).find(({ kind }) => kind === 'sense');
  expect(sense?.quote).toEqual({ before: '', name: 'Norway', after: ' said no more.' });
  expect(sense?.options.map(({ text }) => text)).toEqual([
    'the city of Oslo',
    'the government of Norway',
    'a part of a longer name',
  ]);
  expect(sense?.right).toBe(1);
});
