import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';

/** What the engine finds, a line each: enough to see any difference between two runs. */
export function findBriefly(text: string, gazetteer: Gazetteer): string[] {
  return geoparse({ text }, gazetteer).map(
    ({ start, end, sense, place, confidence, reasons }) =>
      `${start}-${end} ${sense} ${place?.id ?? 'nowhere'} ${confidence} ${reasons.join(' ')}`,
  );
}
