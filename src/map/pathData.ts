import type { Arc } from './geometry.ts';

/** SVG path data of lines in whole units, each step relative to the last: the shortest form, and gzip's favourite. */
export function pathData(lines: Arc[], closed: boolean): string {
  let data = '';
  let x = 0;
  let y = 0;
  for (const line of lines) {
    const points = wholePoints(line, closed);
    const [start, ...rest] = points;
    if (start === undefined || rest.length < (closed ? 2 : 1)) continue;
    data += `m${pair(start[0] - x, start[1] - y)}`;
    [x, y] = start;
    for (const [px, py] of rest) {
      const step = pair(px - x, py - y);
      data += step.startsWith('-') ? step : ` ${step}`;
      [x, y] = [px, py];
    }
    if (closed) {
      data += 'z';
      [x, y] = start;
    }
  }
  return data;
}

const pair = (dx: number, dy: number): string => (dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`);

/** Rounds, and drops points that fall on the one before, and those on a straight line through whole points. */
function wholePoints(line: Arc, closed: boolean): [number, number][] {
  const points: [number, number][] = [];
  for (const [x = 0, y = 0] of line) {
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    if (last !== undefined && last[0] === point[0] && last[1] === point[1]) continue;
    const before = points.at(-2);
    if (last !== undefined && before !== undefined && isBetween(before, last, point)) points.pop();
    points.push(point);
  }
  const [start] = points;
  const end = points.at(-1);
  if (
    closed &&
    start !== undefined &&
    end !== undefined &&
    points.length > 1 &&
    start[0] === end[0] &&
    start[1] === end[1]
  )
    points.pop();
  return points;
}

const isBetween = (a: [number, number], b: [number, number], c: [number, number]): boolean =>
  (b[0] - a[0]) * (c[1] - b[1]) === (b[1] - a[1]) * (c[0] - b[0]) &&
  (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) > 0;
