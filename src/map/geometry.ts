import type { Frame } from '../explainer/mercator.ts';
export type { Frame };

/** A line of points, their numbers side by side: x, y, x, y, … An outline has tens of thousands; an object for each would be slow. */
export type Line = number[];
/** A closed line: the last point repeats the first. */
export type Ring = Line;

/** The side of a frame: the axis (0: x, 1: y) that it crosses, where, and on which side of it the frame lies. */
interface Side {
  axis: 0 | 1;
  at: number;
  sign: 1 | -1;
}

/** Cuts a ring at the edges of a frame (Sutherland and Hodgman, 1974); what remains runs along the edges. */
export function clipRing(ring: Ring, frame: Frame): Ring {
  const extent = extentOf(ring);
  if (isOutside(extent, frame)) return [];
  const sides = sidesAcross(extent, frame);
  if (sides.length === 0) return ring;
  let points: Line = ring.slice(0, -2);
  for (const side of sides) points = clipAtSide(points, side);
  if (points.length > 0) points.push(points[0]!, points[1]!);
  return points;
}

/** Whether two rectangles have nothing in common. */
export function isOutside(extent: Frame, frame: Frame): boolean {
  return extent.x1 < frame.x0 || extent.x0 > frame.x1 || extent.y1 < frame.y0 || extent.y0 > frame.y1;
}

/** The smallest rectangle around a line. */
export function extentOf(line: Line): Frame {
  const frame = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (let at = 0; at < line.length; at += 2) {
    const x = line[at]!;
    const y = line[at + 1]!;
    if (x < frame.x0) frame.x0 = x;
    if (x > frame.x1) frame.x1 = x;
    if (y < frame.y0) frame.y0 = y;
    if (y > frame.y1) frame.y1 = y;
  }
  return frame;
}

function clipAtSide(points: Line, { axis, at, sign }: Side): Line {
  const kept: Line = [];
  const last = points.length - 2;
  let before = last;
  let wasInside = last >= 0 && (points[last + axis]! - at) * sign >= 0;
  for (let point = 0; point <= last; point += 2) {
    const isInside = (points[point + axis]! - at) * sign >= 0;
    if (wasInside !== isInside) pushCrossing(kept, points, before, point, axis, at);
    if (isInside) kept.push(points[point]!, points[point + 1]!);
    before = point;
    wasInside = isInside;
  }
  return kept;
}

/** The point where the line from one point (by its index) to another crosses a side. */
function pushCrossing(kept: Line, line: Line, from: number, to: number, axis: 0 | 1, at: number): void {
  const along = 1 - axis;
  const [start, end] = [line[from + axis]!, line[to + axis]!];
  const [low, high] = [line[from + along]!, line[to + along]!];
  const other = low + ((high - low) * (at - start)) / (end - start);
  if (axis === 0) kept.push(at, other);
  else kept.push(other, at);
}

/** The parts of a line inside a frame. */
export function clipLine(line: Line, frame: Frame): Line[] {
  const extent = extentOf(line);
  if (isOutside(extent, frame)) return [];
  return sidesAcross(extent, frame).reduce<Line[]>(
    (parts, side) => parts.flatMap((part) => splitAtSide(part, side)),
    [line],
  );
}

function splitAtSide(line: Line, { axis, at, sign }: Side): Line[] {
  const parts: Line[] = [];
  let part: Line = [];
  let wasInside = false;
  for (let point = 0; point < line.length; point += 2) {
    const isInside = (line[point + axis]! - at) * sign >= 0;
    if (point > 0 && wasInside !== isInside) pushCrossing(part, line, point - 2, point, axis, at);
    if (isInside) part.push(line[point]!, line[point + 1]!);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
    wasInside = isInside;
  }
  parts.push(part);
  return parts.filter((one) => one.length > 2);
}

/** The sides of the frame that a line reaches across: most lines reach across none, and need no cutting. */
function sidesAcross(extent: Frame, { x0, y0, x1, y1 }: Frame): Side[] {
  const sides: Side[] = [];
  if (extent.x0 < x0) sides.push({ axis: 0, at: x0, sign: 1 });
  if (extent.x1 > x1) sides.push({ axis: 0, at: x1, sign: -1 });
  if (extent.y0 < y0) sides.push({ axis: 1, at: y0, sign: 1 });
  if (extent.y1 > y1) sides.push({ axis: 1, at: y1, sign: -1 });
  return sides;
}

/** The area of a ring, whatever its direction (the shoelace formula). */
export function areaOf(ring: Ring): number {
  let twice = 0;
  for (let at = 2; at < ring.length; at += 2) twice += ring[at - 2]! * ring[at + 1]! - ring[at]! * ring[at - 1]!;
  return Math.abs(twice) / 2;
}
