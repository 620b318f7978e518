import { distance } from '@turf/distance';
import { rhumbBearing } from '@turf/rhumb-bearing';
import type { Direction, Point } from '../explainer/explainer.ts';

const directions: Direction[] = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];

/** Great-circle distance in kilometres, and the rhumb direction of eight: the one that a Mercator map shows. */
export function measure(from: Point, to: Point): { km: number; direction: Direction } {
  const a = [from.lon, from.lat];
  const b = [to.lon, to.lat];
  const eighth = Math.round(rhumbBearing(a, b) / 45);
  return { km: distance(a, b), direction: directions[(eighth + 8) % 8] ?? 'north' };
}
