import type { Position } from 'geojson';
import { addPolygons, type Area, type PolygonRings } from './areas.ts';

/** Where the boundary along 27°40′ N meets the coast and the berm, in Natural Earth 1:10m 4.1. */
const COAST: Position = [-13.178, 27.663];
const BERM: Position = [-8.817, 27.661];

/**
 * Makes Western Sahara whole, as UN maps draw it: the 1:10m atlas gives Morocco what it holds west of the berm. Morocco's ring
 * is parted along 27°40′ N; the berm stays known as a line, drawn dashed.
 */
export function joinWesternSahara(areas: Area[]): Area[] {
  const morocco = areas.find(({ id }) => id === 'MA')?.polygons ?? [];
  const whole = morocco.find(([outer]) => indexNear(outer!, COAST) >= 0 && indexNear(outer!, BERM) >= 0);
  if (whole === undefined) throw new Error('Expected Morocco to reach past 27°40′ N in this atlas.');
  const [north, south] = part(whole);
  const rest = areas.map((area) =>
    area.id === 'MA' ? { ...area, polygons: morocco.map((polygon) => (polygon === whole ? north : polygon)) } : area,
  );
  return addPolygons(rest, 'EH', [south]);
}

function part([outer, ...holes]: PolygonRings): [north: PolygonRings, south: PolygonRings] {
  const ring = outer!.slice(0, -1);
  const [first, second] = [indexNear(ring, COAST), indexNear(ring, BERM)].sort((a, b) => a - b) as [number, number];
  const inner = [...ring.slice(first, second + 1), ring[first]!];
  const other = [...ring.slice(second), ...ring.slice(0, first + 1), ring[second]!];
  const isNorth = (points: Position[]): boolean => Math.max(...points.map(([, lat]) => lat!)) > 30;
  return isNorth(inner) ? [[inner, ...holes], [other]] : [[other, ...holes], [inner]];
}

/** The index of the ring's point within 0.01° of the given one that is nearest, or −1. */
function indexNear(ring: Position[], [lon, lat]: Position): number {
  const distances = ring.map(([x, y]) => Math.hypot(x! - lon!, y! - lat!));
  const least = Math.min(...distances);
  return least < 0.01 ? distances.indexOf(least) : -1;
}
