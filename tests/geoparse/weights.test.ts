import { describe, expect, it } from 'vitest';
import { listNumbers } from '../../eval/listNumbers.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import { learntWeights } from '../../src/geoparse/weights.ts';
import type { Weights } from '../../src/geoparse/weights.ts';
import { smallGazetteer } from './smallGazetteer.ts';

const text = 'The mayor of Paris met officials from Georgia. PARIS, Texas (AP) — Mr. London flew to London and Moscow.';

describe('learntWeights', () => {
  it('are log odds that no single piece of evidence makes certain', () => {
    for (const [name, weight] of listNumbers(learntWeights)) {
      expect(Number.isFinite(weight), name).toBe(true);
      // The author's word alone stands above all evidence together.
      expect(Math.abs(weight), name).toBeLessThanOrEqual(name.endsWith('.isDecided') ? 20 : 10);
    }
  });

  it('know every feature that a candidate can have', () => {
    const found = geoparse({ text, home: 'country:US' }, smallGazetteer());
    const features = found.flatMap(({ candidates }) => candidates.flatMap((candidate) => candidate.features));
    expect(features.length).toBeGreaterThan(20);
    const weights = listNumbers(learntWeights.resolution);
    for (const { name, weight } of features) expect(weight, name).toBe(weights.get(name));
  });

  it('can be replaced for one text', () => {
    const ofResolution = [...listNumbers(learntWeights.resolution).keys()].map((name) => [name, 0]);
    const blind = { ...learntWeights, resolution: Object.fromEntries(ofResolution) as Weights['resolution'] };
    expect(geoparse({ text }, smallGazetteer(), blind)).not.toEqual(geoparse({ text }, smallGazetteer()));
    expect(geoparse({ text }, smallGazetteer(), { ...learntWeights })).toEqual(geoparse({ text }, smallGazetteer()));
  });
});
