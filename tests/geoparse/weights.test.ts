import { describe, expect, it } from 'vitest';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import { learntWeights } from '../../src/geoparse/weights.ts';
import type { Weights } from '../../src/geoparse/weights.ts';
import { smallGazetteer } from './smallGazetteer.ts';

const text = 'The mayor of Paris met officials from Georgia. PARIS, Texas (AP) — Mr. London flew to London and Moscow.';

const scaled = (weights: Weights, factor: number): Weights => ({
  ...weights,
  recognition: Object.fromEntries(
    Object.entries(weights.recognition).map(([name, value]) => [name, value * factor]),
  ) as Weights['recognition'],
});

describe('learntWeights', () => {
  it('are log odds that no single piece of evidence makes certain', () => {
    const parts: Record<string, number>[] = [learntWeights.recognition, learntWeights.resolution];
    for (const [name, weight] of parts.flatMap((part) => Object.entries(part))) {
      expect(Number.isFinite(weight), name).toBe(true);
      // The author's word alone stands above all evidence together.
      expect(Math.abs(weight), name).toBeLessThanOrEqual(name === 'isDecided' ? 20 : 10);
    }
  });

  it('know every feature that a candidate can have', () => {
    const found = geoparse({ text, home: 'country:US' }, smallGazetteer());
    const features = found.flatMap(({ candidates }) => candidates.flatMap((candidate) => candidate.features));
    expect(features.length).toBeGreaterThan(20);
    const weights = new Map<string, number>(Object.entries(learntWeights.resolution));
    for (const { name, weight } of features) expect(weight, name).toBe(weights.get(name));
  });

  it('can be replaced for one text', () => {
    const blind = scaled(learntWeights, 0);
    expect(geoparse({ text }, smallGazetteer(), blind)).not.toEqual(geoparse({ text }, smallGazetteer()));
    expect(geoparse({ text }, smallGazetteer(), { ...learntWeights })).toEqual(geoparse({ text }, smallGazetteer()));
  });
});
