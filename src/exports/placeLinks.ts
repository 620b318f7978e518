import type { PlaceId } from '../explainer/explainer.ts';

/** The address by which GeoNames names a place, as linked data does; none for places without a number there. */
export function geonamesUri(id: PlaceId): string | undefined {
  const number = geonamesNumber(id);
  return number === undefined ? undefined : `https://sws.geonames.org/${number}/`;
}

/** "1790630" of `geonames:1790630`. */
export function geonamesNumber(id: PlaceId): string | undefined {
  return /^geonames:(\d+)$/.exec(id)?.[1];
}
