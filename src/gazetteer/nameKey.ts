import { foldName, foldedUnits } from './foldName.ts';

/**
 * The key under which the gazetteer files a name: "Xi’an", "Xi'an" and "XIAN" all give "xian"; "St. Louis" and
 * "Saint Louis" give "saint louis"; "Washington, D.C." gives "washington dc". Upper and lower case are one, so that
 * "US" and "us" share a key: telling them apart is the recogniser's part.
 */
export function nameKey(name: string): string {
  return String.fromCharCode(...foldedUnits.subarray(0, foldName(name)));
}
