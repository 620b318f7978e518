import type { Box, Place } from '../explainer/explainer.ts';

/** Degrees to two decimals, about a kilometre: all that an export tells (law 1). Never −0. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 100) / 100 + 0;
}

/** A place's point, longitude first, as GeoJSON and KML want it. */
export function positionOf({ point }: Pick<Place, 'point'>): [lon: number, lat: number] {
  return [roundDegrees(point.lon), roundDegrees(point.lat)];
}

/** The box of an area, rounded; none for what is drawn as a point. */
export function boxOf({ box }: Pick<Place, 'box'>): Box | undefined {
  return box === undefined ? undefined : (box.map(roundDegrees) as Box);
}

/** The smallest box around places; west > east where it crosses the antimeridian. None without places. */
export function extentOf(places: readonly Pick<Place, 'point' | 'box'>[]): Box | undefined {
  const boxes = places.map((place): Box => {
    const [lon, lat] = positionOf(place);
    return boxOf(place) ?? [lon, lat, lon, lat];
  });
  const arcs = boxes.map(([west, , east]) => ({ west, length: turn(west, east) }));
  let best: { west: number; length: number } | undefined;
  for (const { west } of arcs) {
    const length = arcs.reduce((most, arc) => Math.max(most, turn(west, arc.west) + arc.length), 0);
    if (best === undefined || length < best.length) best = { west, length };
  }
  if (best === undefined) return undefined;
  const south = Math.min(...boxes.map(([, edge]) => edge));
  const north = Math.max(...boxes.map(([, , , edge]) => edge));
  if (best.length >= 360) return [-180, south, 180, north];
  const east = roundDegrees(best.west + best.length);
  return [best.west, south, east > 180 ? roundDegrees(east - 360) : east, north];
}

/** How far it is eastwards from one meridian to another, in degrees: 0 up to 360. */
function turn(from: number, to: number): number {
  return to >= from ? to - from : to - from + 360;
}
