import type { Kind } from '../src/explainer/explainer.ts';
import type { Entry } from '../src/gazetteer/gazetteer.ts';
import { findDistance } from '../src/geoparse/findDistance.ts';
import type { GoldToponym } from './readCorpora.ts';

/** Kilometres within which two gazetteers put the point of one and the same place, by what it is. */
const tolerances: Partial<Record<Kind, number>> = {
  town: 100,
  county: 100,
  province: 250,
  country: 900,
  lake: 100,
  island: 150,
  mountain: 100,
};
const regionTolerance = 1500;

/** Which of the candidates is the place that people marked: by its GeoNames id, else by its point and, where known, its kind. */
export function isRightEntry(marked: GoldToponym, entries: Entry[]): boolean[] {
  const id = `geonames:${marked.geonameId}`;
  if (entries.some((entry) => entry.id === id)) return entries.map((entry) => entry.id === id);
  const point = { lat: marked.lat!, lon: marked.lon! };
  const isNear = entries.map((entry) => {
    const reach = entry.kind === 'country' ? marked.radiusKm : undefined;
    return findDistance(entry.point, point) <= Math.max(tolerances[entry.kind] ?? regionTolerance, reach ?? 0);
  });
  const kind = findKind(marked.fcode ?? '');
  const isOfKind = entries.map((entry, index) => isNear[index]! && entry.kind === kind);
  return isOfKind.includes(true) ? isOfKind : isNear;
}

function findKind(code: string): Kind | undefined {
  if (code.startsWith('PPL')) return 'town';
  if (code.startsWith('PCL')) return 'country';
  return code === 'ADM1' ? 'province' : code === 'ADM2' ? 'county' : undefined;
}

/** Whether the scorer will call the point right: within 161 km, or within a disc of the country's own size. */
export function isRightPoint(marked: GoldToponym, { point }: Entry): boolean {
  return findDistance(point, { lat: marked.lat!, lon: marked.lon! }) <= Math.max(161, marked.radiusKm ?? 0);
}
