import type { Position } from 'geojson';

/**
 * Makes a test of whether a point lies within `tolerance` degrees of any of the lines (plane distance in degrees: for matching
 * two drawings of one border, not for measuring). Segments are kept by cells of one degree.
 */
export function makeNearTest(lines: Position[][], tolerance: number): (point: Position) => boolean {
  const cells = new Map<string, [Position, Position][]>();
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!];
      for (const cell of cellsOf(a, b, tolerance)) cells.set(cell, [...(cells.get(cell) ?? []), [a, b]]);
    }
  return (point) => {
    const near = cells.get(`${Math.floor(point[0]!)},${Math.floor(point[1]!)}`) ?? [];
    return near.some(([a, b]) => distance(point, a, b) <= tolerance);
  };
}

function cellsOf([ax, ay]: Position, [bx, by]: Position, margin: number): string[] {
  const range = (a: number, b: number): number[] => {
    const first = Math.floor(Math.min(a, b) - margin);
    return Array.from({ length: Math.floor(Math.max(a, b) + margin) - first + 1 }, (_, i) => first + i);
  };
  return range(ax!, bx!).flatMap((x) => range(ay!, by!).map((y) => `${x},${y}`));
}

/** From a point to a segment, in degrees. */
function distance([px, py]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx! - ax!, by! - ay!];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((px! - ax!) * dx + (py! - ay!) * dy) / squared;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(px! - ax! - t * dx, py! - ay! - t * dy);
}
