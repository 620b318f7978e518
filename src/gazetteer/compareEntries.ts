import type { PlaceId } from '../explainer/explainer.ts';
import type { Entry } from './gazetteer.ts';

/** The order of the gazetteer's file: areas by their ids; then towns by the area that they lie in, northwards. */
export function compareEntries(a: Entry, b: Entry): number {
  const [isTown, isOtherTown] = [isTownId(a.id), isTownId(b.id)];
  if (isTown !== isOtherTown) return isTown ? 1 : -1;
  if (!isTown) return compare(a.id, b.id);
  return compare(areaOf(a), areaOf(b)) || a.point.lat - b.point.lat || compare(a.id, b.id);
}

function isTownId(id: PlaceId): boolean {
  return id.startsWith('geonames:') || id.startsWith('town:');
}

/** The smallest area that the gazetteer knows a town in. */
function areaOf({ country, admin1, admin2 }: Entry): PlaceId {
  if (admin2 !== undefined) return `admin2:${admin2}`;
  return admin1 === undefined ? `country:${country}` : `admin1:${admin1}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
