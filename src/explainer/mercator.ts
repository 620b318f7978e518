import type { Box, Point } from './explainer.ts';

/** Web Mercator (EPSG:3857) on a world one unit wide and high: x from 0 at 180° W eastwards, y from 0 at 85.05° N southwards. */
export interface WorldPoint {
  x: number;
  y: number;
}

/** The latitude at which the Mercator world is a square, in degrees. */
export const MAX_LATITUDE = 85.0511287798066;

/** Projects degrees; latitudes beyond the square are set on its edge. Formula: Snyder, Map Projections (USGS 1395), 7-1, 7-2. */
export function project(lat: number, lon: number): WorldPoint {
  const bounded = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const sine = Math.sin((bounded * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** The inverse of `project`; longitudes are not wrapped. */
export function unproject(x: number, y: number): Point {
  return { lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, lon: (x - 0.5) * 360 };
}

/** A longitude brought to 180° or less from `centre`, so that a window across the antimeridian has no gap. */
export function unwrap(lon: number, centre: number): number {
  return lon - 360 * Math.round((lon - centre) / 360);
}

/** A longitude brought into −180…180. */
export function wrap(lon: number): number {
  return lon > 180 || lon < -180 ? unwrap(lon, 0) : lon;
}

/** A rectangle of the Mercator world; `x` may lie outside 0…1 where it crosses the antimeridian. */
export interface Frame {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The rectangle of a box; its east edge is east of its west edge, beyond 1 if need be. */
export function frameOf([west, south, east, north]: Box): Frame {
  const topLeft = project(north, west);
  const bottomRight = project(south, east <= west ? east + 360 : east);
  return { x0: topLeft.x, y0: topLeft.y, x1: bottomRight.x, y1: bottomRight.y };
}
