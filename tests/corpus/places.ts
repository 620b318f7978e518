import { expect, test } from 'vitest';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import type { Resolution } from '../../src/geoparse/resolution.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

/**
 * One case a line: a text and all that is to be found in it, in order, as `quote@where/sense`.
 * `where` is a country ("FR"), a province ("US-TX"), an id ("country:GE"), the last part of one ("korean-peninsula"), or
 * "?" where the text leaves it open. No sense means `place`; of the sense `name`, `where` is what the name by itself names.
 */
export function places(text: string, expected: string[]): void {
  test(text.length > 90 ? `${text.slice(0, 89)}…` : text, () => {
    const found = geoparse({ text }, readTestGazetteer());
    const described = found.map((resolution, index) => describe(resolution, expected[index] ?? ''));
    expect(described).toEqual(expected);
  });
}

/** Written as exactly as the expectation asks. */
function describe({ quote, named, sense }: Resolution, expected: string): string {
  const asked = /@([^/]*)/.exec(expected)?.[1] ?? '';
  const province = named?.admin1?.replace('.', '-');
  const where = [named?.id, named?.id.split(':')[1], province, named?.country].find((code) => code === asked);
  return `${quote}@${named ? (where ?? named.id) : '?'}${sense === 'place' ? '' : `/${sense}`}`;
}
