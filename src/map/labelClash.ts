import type { Candidate, LabelItem } from './labelCandidates.ts';
import { boxesMeet, segmentMeetsBox, segmentsMeet } from './labelGeometry.ts';
import type { Sweep } from './labelGeometry.ts';

/** What spoils a layout, in arbitrary units: comparing two layouts is all that these are for. */
export const COST = { hidden: 6000, overlap: 7000, crossing: 240, struck: 220, coversPoint: 260 };
/** Points closer than this, in pixels, are drawn almost as one. */
const NEAR = 7;

/** What it costs that two labels stand as they do; of a label not yet placed only its point counts. */
export function clash(a: LabelItem, at: Candidate, b: LabelItem, bt: Candidate | null, frame: Sweep): number {
  if (bt !== null && !boxesMeet(at, at.hull, bt, bt.hull, frame)) return 0;
  let cost = 0;
  if (b.dot > 0 && boxesMeet(at, at.box, b, pointBox(b.dot), frame)) cost += COST.coversPoint;
  if (bt === null) return cost + (at.leader && b.dot > 0 ? strike(at, b, pointBox(b.dot + 2), frame) : 0);
  if (a.dot > 0 && boxesMeet(bt, bt.box, a, pointBox(a.dot), frame)) cost += COST.coversPoint;
  if (boxesMeet(at, at.box, bt, bt.box, frame)) return cost + COST.overlap;
  if (at.leader)
    cost += strike(at, bt, bt.box, frame) + (bt.leader && b.dot > 0 ? strike(at, b, pointBox(b.dot + 2), frame) : 0);
  if (bt.leader)
    cost += strike(bt, at, at.box, frame) + (at.leader && a.dot > 0 ? strike(bt, a, pointBox(a.dot + 2), frame) : 0);
  if (at.leader && bt.leader) {
    for (const scale of [frame.least, frame.most]) if (segmentsMeet(at, bt, scale)) cost += COST.crossing;
  }
  return cost;
}

/** A leader that runs through something; counted at both ends of the range of scales. */
function strike(at: Candidate, through: { x: number; y: number }, box: Candidate['box'], frame: Sweep): number {
  let cost = 0;
  for (const scale of [frame.least, frame.most]) {
    // Points that nearly coincide cannot keep out of one another's way.
    if (!segmentMeetsBox(at, through, box, scale)) continue;
    const near = Math.hypot(at.x - through.x, at.y - through.y) * scale < NEAR && box[2] - box[0] < 2 * NEAR;
    if (!near) cost += COST.struck;
  }
  return cost;
}

const pointBox = (size: number): Candidate['box'] => [-size / 2, -size / 2, size / 2, size / 2];
