import { describe, expect, test } from 'vitest';
import { measureSenses } from '../../eval/measureSenses.ts';
import { readMarks, readSenseTexts, type Half } from '../../eval/readSenseTexts.ts';
import type { Sense } from '../../src/explainer/explainer.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

/** A little below what is reached, in F1. */
const floors: Record<Half, Record<Sense, number>> = {
  tuning: { place: 0.95, government: 0.92, dateline: 0.98, people: 0.96, name: 0.9 },
  holdout: { place: 0.94, government: 0.88, dateline: 0.98, people: 0.97, name: 0.86 },
};

describe.each(['tuning', 'holdout'] as const)('on the %s texts', (half) => {
  const { scores, faults } = measureSenses(readSenseTexts(half), readTestGazetteer());

  test.each(scores)('$sense is told', ({ sense, f1 }) => {
    const missed = faults.filter(({ labelled, found }) => labelled === sense || found === sense);
    expect(f1, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(floors[half][sense]);
  });
});

test('every sense is labelled often enough to be measured', () => {
  const counts = new Map<Sense, number>();
  for (const { mentions } of [...readSenseTexts('tuning'), ...readSenseTexts('holdout')]) {
    for (const { sense } of mentions) counts.set(sense, (counts.get(sense) ?? 0) + 1);
  }
  expect(
    [...counts.values()].every((count) => count >= 35),
    JSON.stringify([...counts]),
  ).toBe(true);
  expect(counts.size).toBe(5);
});

test('marks come out of the text, and point at what they marked', () => {
  const { text, mentions } = readMarks('[ROME|dateline] — The [Paris|name] Opera is in [Paris].');
  expect(text).toBe('ROME — The Paris Opera is in Paris.');
  expect(mentions.map(({ start, end, sense }) => [text.slice(start, end), sense])).toEqual([
    ['ROME', 'dateline'],
    ['Paris', 'name'],
    ['Paris', 'place'],
  ]);
  expect(() => readMarks('[Rome|town]')).toThrow('town');
});
