import type { PlaceId } from '../explainer/explainer.ts';

/** The page of the gazetteer about a place, where it has one. */
export function gazetteerLink(id: PlaceId): string | undefined {
  const number = /^geonames:(\d+)$/.exec(id)?.[1];
  return number === undefined ? undefined : `https://www.geonames.org/${number}`;
}
