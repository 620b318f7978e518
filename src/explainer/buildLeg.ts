import { measure } from './measure.ts';
import type { Box, Leg, Place, Point } from './explainer.ts';

/**
 * The way to a place from the nearest one before it that neither holds it nor lies in it: from Seoul to South Korea,
 * or from a continent to its countries, no distance means anything. Kilometres are whole.
 * @param centre The longitude in the middle of the map, in degrees.
 */
export function buildLeg(place: Place, before: readonly Place[], centre: number): Leg | undefined {
  const from = before.findLast((other) => !holds(other, place) && !holds(place, other));
  if (from === undefined) return undefined;
  const { km, direction } = measure(from.point, place.point, centre);
  return { from: from.id, km: Math.round(km), direction };
}

const AREAS: Place['kind'][] = [
  'continent',
  'region',
  'peninsula',
  'island',
  'islands',
  'province',
  'county',
  'desert',
];

function holds(outer: Place, inner: Place): boolean {
  if (outer.kind === 'country') return inner.kind !== 'country' && inner.country === outer.country;
  if (outer.members !== undefined) return inner.country !== undefined && outer.members.includes(inner.country);
  const isApart = outer.country !== undefined && outer.country !== inner.country;
  return AREAS.includes(outer.kind) && !isApart && outer.box !== undefined && isWithin(inner.point, outer.box);
}

function isWithin({ lat, lon }: Point, [west, south, east, north]: Box): boolean {
  const isBetween = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return isBetween && lat >= south && lat <= north;
}
