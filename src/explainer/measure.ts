import { distance } from '@turf/distance';
import type { Direction, Point } from './explainer.ts';
import { project, unwrap } from './mercator.ts';

const DIRECTIONS: Direction[] = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];

/**
 * Great-circle distance in kilometres (haversine, mean radius 6371 km), and the rhumb direction of eight: the one that
 * a Mercator map shows, where the great circle's first bearing may disagree with the picture.
 * @param centre The longitude in the middle of the map, in degrees: the word leads the way that the map shows, and not
 * the shorter one round the back of the world.
 */
export function measure(from: Point, to: Point, centre: number): { km: number; direction: Direction } {
  const a = project(from.lat, unwrap(from.lon, centre));
  const b = project(to.lat, unwrap(to.lon, centre));
  const eighth = Math.round(Math.atan2(b.x - a.x, a.y - b.y) / (Math.PI / 4));
  return { km: distance([from.lon, from.lat], [to.lon, to.lat]), direction: DIRECTIONS[(eighth + 8) % 8] ?? 'north' };
}
