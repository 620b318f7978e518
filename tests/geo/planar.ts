import type { MultiPolygon, Position } from 'geojson';

/** Whether a point lies in a polygon with holes (even-odd rule), on the plane of degrees. */
export function contains({ coordinates }: MultiPolygon, point: Position): boolean {
  return coordinates.some((rings) => rings.reduce((inside, ring) => inside !== isInRing(ring, point), false));
}

function isInRing(ring: Position[], [x, y]: Position): boolean {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[i === 0 ? ring.length - 1 : i - 1]!;
    if (ay! > y! !== by! > y! && x! < ((bx! - ax!) * (y! - ay!)) / (by! - ay!) + ax!) inside = !inside;
  });
  return inside;
}

/** The area of a closed ring in square degrees. */
export function areaOf(ring: Position[]): number {
  return Math.abs(ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0]! * y! - x! * ring[i]![1]!), 0) / 2);
}

/** The length of lines in degrees of the plane. */
export function lengthOf(lines: Position[][]): number {
  return lines
    .flatMap((line) => line.slice(1).map((point, i) => Math.hypot(point[0]! - line[i]![0]!, point[1]! - line[i]![1]!)))
    .reduce((sum, length) => sum + length, 0);
}
