import type { Line } from './geometry.ts';

/** Where the drawing's unit 0, 0 lies, and how many of its units are one of the lines'. */
export interface Scaling {
  x0: number;
  y0: number;
  scale: number;
}

/** SVG path data of lines in whole units, each step relative to the last: the shortest form, and gzip's favourite. */
export function pathData(lines: Line[], closed: boolean, scaling: Scaling): string {
  let data = '';
  let x = 0;
  let y = 0;
  for (const line of lines) {
    const points = wholePoints(line, closed, scaling);
    if (points.length < (closed ? 6 : 4)) continue;
    const [startX = 0, startY = 0] = points;
    data += `m${pair(startX - x, startY - y)}`;
    [x, y] = [startX, startY];
    for (let index = 2; index < points.length; index += 2) {
      const px = points[index] ?? 0;
      const py = points[index + 1] ?? 0;
      data += px < x ? pair(px - x, py - y) : ` ${pair(px - x, py - y)}`;
      x = px;
      y = py;
    }
    if (closed) {
      data += 'z';
      [x, y] = [startX, startY];
    }
  }
  return data;
}

const pair = (dx: number, dy: number): string => (dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`);

/** Rounds to [x, y, x, y, …], and drops points that fall on the one before, and those on a straight line through whole points. */
function wholePoints(line: Line, closed: boolean, { x0, y0, scale }: Scaling): number[] {
  const points: number[] = [];
  // The two points before: plain numbers, as this runs for every point of a map.
  let [ax, ay, bx, by] = [NaN, NaN, NaN, NaN];
  for (let at = 0; at < line.length; at += 2) {
    const x = Math.round((line[at]! - x0) * scale);
    const y = Math.round((line[at + 1]! - y0) * scale);
    if (x === bx && y === by) continue;
    const cross = (bx - ax) * (y - by) - (by - ay) * (x - bx);
    const along = (bx - ax) * (x - bx) + (by - ay) * (y - by);
    if (cross === 0 && along > 0) points.length -= 2;
    else [ax, ay] = [bx, by];
    points.push(x, y);
    [bx, by] = [x, y];
  }
  if (closed && points.length > 2 && points[0] === bx && points[1] === by) points.length -= 2;
  return points;
}
