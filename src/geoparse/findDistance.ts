import type { Point } from '../explainer/explainer.ts';

const radians = Math.PI / 180;
/** Mean radius of the Earth in kilometres (IUGG). */
const radius = 6371;

/** Kilometres between two points on a flat map whose middle is theirs: within 1% up to 500 km, enough to rank candidates. */
export function findDistance(a: Point, b: Point): number {
  let turn = Math.abs(a.lon - b.lon);
  if (turn > 180) turn = 360 - turn;
  const x = turn * Math.cos(((a.lat + b.lat) / 2) * radians);
  const y = a.lat - b.lat;
  return Math.sqrt(x * x + y * y) * radians * radius;
}
