import type { Frame } from '../explainer/mercator.ts';
export type { Frame };

/** A line of points [x, y], sometimes [x, y, weight]. */
export type Arc = number[][];
/** A closed line: the last point repeats the first. */
export type Ring = number[][];

type Side = { inside(point: number[]): boolean; cross(a: number[], b: number[]): number[] };

/** Cuts a ring at the edges of a frame (Sutherland and Hodgman, 1974); what remains runs along the edges. */
export function clipRing(ring: Ring, frame: Frame): Ring {
  const extent = extentOf(ring);
  if (isOutside(extent, frame)) return [];
  const sides = sidesAcross(extent, frame);
  if (sides.length === 0) return ring;
  let points: Ring = ring.slice(0, -1);
  for (const side of sides) points = clipAtSide(points, side);
  const [start] = points;
  return start === undefined ? [] : [...points, start];
}

/** Whether two rectangles have nothing in common. */
export function isOutside(extent: Frame, frame: Frame): boolean {
  return extent.x1 < frame.x0 || extent.x0 > frame.x1 || extent.y1 < frame.y0 || extent.y0 > frame.y1;
}

/** The smallest rectangle around a line. */
export function extentOf(line: Arc): Frame {
  const frame = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const point of line) {
    const x = point[0] ?? 0;
    const y = point[1] ?? 0;
    if (x < frame.x0) frame.x0 = x;
    if (x > frame.x1) frame.x1 = x;
    if (y < frame.y0) frame.y0 = y;
    if (y > frame.y1) frame.y1 = y;
  }
  return frame;
}

function clipAtSide(points: Ring, side: Side): Ring {
  const kept: Ring = [];
  let before = points.at(-1);
  let wasInside = before !== undefined && side.inside(before);
  for (const point of points) {
    const isInside = side.inside(point);
    if (before !== undefined && wasInside !== isInside) kept.push(side.cross(before, point));
    if (isInside) kept.push(point);
    before = point;
    wasInside = isInside;
  }
  return kept;
}

/** The parts of a line inside a frame. */
export function clipLine(line: Arc, frame: Frame): Arc[] {
  const extent = extentOf(line);
  if (isOutside(extent, frame)) return [];
  return sidesAcross(extent, frame).reduce<Arc[]>(
    (parts, side) => parts.flatMap((part) => splitAtSide(part, side)),
    [line],
  );
}

function splitAtSide(line: Arc, side: Side): Arc[] {
  const parts: Arc[] = [];
  let part: Arc = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (before !== undefined && side.inside(before) !== side.inside(point)) part.push(side.cross(before, point));
    if (side.inside(point)) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  });
  if (part.length > 1) parts.push(part);
  return parts.filter((one) => one.length > 1);
}

/** The sides of the frame that a line reaches across: most lines reach across none, and need no cutting. */
function sidesAcross(extent: Frame, { x0, y0, x1, y1 }: Frame): Side[] {
  return [
    ...(extent.x0 < x0 ? [atX(x0, 1)] : []),
    ...(extent.x1 > x1 ? [atX(x1, -1)] : []),
    ...(extent.y0 < y0 ? [atY(y0, 1)] : []),
    ...(extent.y1 > y1 ? [atY(y1, -1)] : []),
  ];
}

const atX = (x: number, sign: 1 | -1): Side => ({
  inside: (point) => ((point[0] ?? 0) - x) * sign >= 0,
  cross: ([ax = 0, ay = 0], [bx = 0, by = 0]) => [x, ay + ((by - ay) * (x - ax)) / (bx - ax)],
});

const atY = (y: number, sign: 1 | -1): Side => ({
  inside: (point) => ((point[1] ?? 0) - y) * sign >= 0,
  cross: ([ax = 0, ay = 0], [bx = 0, by = 0]) => [ax + ((bx - ax) * (y - ay)) / (by - ay), y],
});

/** The area of a ring, whatever its direction (the shoelace formula). */
export function areaOf(ring: Ring): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const a = ring[index - 1];
    const b = ring[index];
    if (a && b) twice += (a[0] ?? 0) * (b[1] ?? 0) - (b[0] ?? 0) * (a[1] ?? 0);
  }
  return Math.abs(twice) / 2;
}
