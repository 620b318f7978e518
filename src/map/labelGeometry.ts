/** Pixels from the true point of a place: left, top, right, bottom. */
export type PixelBox = [left: number, top: number, right: number, bottom: number];

interface At {
  /** Map units from the middle of the frame. */
  x: number;
  y: number;
}
/** A range of scales, pixels per map unit. */
export interface Sweep {
  least: number;
  most: number;
}

/**
 * Whether two boxes meet at any scale of the range. Points spread with the scale, boxes do not: seen from `a`, `b` moves
 * on a straight line, so the question is whether that line enters the rectangle of meeting positions (Liang and Barsky, 1984).
 */
export function boxesMeet(a: At, boxA: PixelBox, b: At, boxB: PixelBox, { least, most }: Sweep): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const left = boxA[0] - boxB[2];
  const top = boxA[1] - boxB[3];
  const right = boxA[2] - boxB[0];
  const bottom = boxA[3] - boxB[1];
  return entersRectangle(dx * least, dy * least, dx * most, dy * most, left, top, right, bottom);
}

/** Whether the segment from (ax, ay) to (bx, by) has a point strictly inside a rectangle. Plain numbers: it runs millions of times. */
function entersRectangle(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if ((ax <= left && bx <= left) || (ax >= right && bx >= right)) return false;
  if ((ay <= top && by <= top) || (ay >= bottom && by >= bottom)) return false;
  let from = 0;
  let to = 1;
  if (bx !== ax) {
    const t0 = (left - ax) / (bx - ax);
    const t1 = (right - ax) / (bx - ax);
    from = Math.max(from, Math.min(t0, t1));
    to = Math.min(to, Math.max(t0, t1));
  }
  if (by !== ay) {
    const t0 = (top - ay) / (by - ay);
    const t1 = (bottom - ay) / (by - ay);
    from = Math.max(from, Math.min(t0, t1));
    to = Math.min(to, Math.max(t0, t1));
  }
  return from < to;
}

/** Whether a label keeps inside the frame at a scale. */
export function staysInside(at: At, box: PixelBox, frame: { width: number; height: number }, scale: number): boolean {
  const halfX = (frame.width * scale) / 2;
  const halfY = (frame.height * scale) / 2;
  return (
    at.x * scale + box[0] >= -halfX &&
    at.x * scale + box[2] <= halfX &&
    at.y * scale + box[1] >= -halfY &&
    at.y * scale + box[3] <= halfY
  );
}

/** A label whose line leads from its point to `end`. */
interface Led extends At {
  end: { dx: number; dy: number };
}

/** Whether the leader of a label runs through a box that hangs from another point. */
export function segmentMeetsBox({ x, y, end }: Led, other: At, box: PixelBox, scale: number): boolean {
  const dx = (other.x - x) * scale;
  const dy = (other.y - y) * scale;
  return entersRectangle(0, 0, end.dx, end.dy, dx + box[0], dy + box[1], dx + box[2], dy + box[3]);
}

/** Whether two leaders cross. */
export function segmentsMeet(a: Led, b: Led, scale: number): boolean {
  const x = (b.x - a.x) * scale;
  const y = (b.y - a.y) * scale;
  const cross = a.end.dx * b.end.dy - a.end.dy * b.end.dx;
  if (cross === 0) return false;
  const t = (x * b.end.dy - y * b.end.dx) / cross;
  const u = (x * a.end.dy - y * a.end.dx) / cross;
  return t > 0 && t < 1 && u > 0 && u < 1;
}
