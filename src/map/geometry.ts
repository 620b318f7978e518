import type { Frame } from '../explainer/mercator.ts';
export type { Frame };

/** A line of points [x, y], sometimes [x, y, weight]. */
export type Arc = number[][];
/** A closed line: the last point repeats the first. */
export type Ring = number[][];

type Side = { inside(point: number[]): boolean; cross(a: number[], b: number[]): number[] };

/** Cuts a ring at the edges of a frame (Sutherland and Hodgman, 1974); what remains runs along the edges. */
export function clipRing(ring: Ring, frame: Frame): Ring {
  const where = compare(ring, frame);
  if (where !== 'across') return where === 'inside' ? ring : [];
  let points: Ring = ring.slice(0, -1);
  for (const side of sidesOf(frame)) points = clipAtSide(points, side);
  const [start] = points;
  return start === undefined ? [] : [...points, start];
}

/** Most lines lie wholly inside or outside, and need no cutting. */
function compare(line: Arc, frame: Frame): 'inside' | 'outside' | 'across' {
  const { x0, y0, x1, y1 } = extentOf(line);
  if (x1 < frame.x0 || x0 > frame.x1 || y1 < frame.y0 || y0 > frame.y1) return 'outside';
  return x0 >= frame.x0 && x1 <= frame.x1 && y0 >= frame.y0 && y1 <= frame.y1 ? 'inside' : 'across';
}

/** The smallest rectangle around a line. */
export function extentOf(line: Arc): Frame {
  const frame = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [x = 0, y = 0] of line) {
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
  for (const point of points) {
    if (before !== undefined && side.inside(before) !== side.inside(point)) kept.push(side.cross(before, point));
    if (side.inside(point)) kept.push(point);
    before = point;
  }
  return kept;
}

/** The parts of a line inside a frame. */
export function clipLine(line: Arc, frame: Frame): Arc[] {
  const where = compare(line, frame);
  if (where !== 'across') return where === 'inside' ? [line] : [];
  return sidesOf(frame).reduce<Arc[]>((parts, side) => parts.flatMap((part) => splitAtSide(part, side)), [line]);
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

function sidesOf({ x0, y0, x1, y1 }: Frame): Side[] {
  return [atX(x0, 1), atX(x1, -1), atY(y0, 1), atY(y1, -1)];
}

const atX = (x: number, sign: 1 | -1): Side => ({
  inside: ([px = 0]) => (px - x) * sign >= 0,
  cross: ([ax = 0, ay = 0], [bx = 0, by = 0]) => [x, ay + ((by - ay) * (x - ax)) / (bx - ax)],
});

const atY = (y: number, sign: 1 | -1): Side => ({
  inside: ([, py = 0]) => (py - y) * sign >= 0,
  cross: ([ax = 0, ay = 0], [bx = 0, by = 0]) => [ax + ((bx - ax) * (y - ay)) / (by - ay), y],
});

/** The area of a ring, whatever its direction (the shoelace formula). */
export function areaOf(ring: Ring): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    twice += ax * by - bx * ay;
  }
  return Math.abs(twice) / 2;
}
