import type { LabelItem } from './labelCandidates.ts';
import type { Placement } from './labels.ts';

/** Custom properties that `map.css` draws a marker from; the same in the drawn map and in the live one. */
export interface MarkerVariables {
  /** Shift of the marker from the true point. */
  '--x': string;
  '--y': string;
  /** The order of disc and name: a value of `flex-direction`. */
  '--d': string;
  /** Length and angle of the leader from the true point; of no length where the marker stands on its point. */
  '--l': string;
  '--a': string;
  /** `none` where a name or a whole marker found no room. */
  '--name': string;
  '--show': string;
}

/** Turns a placement into the properties of one marker. */
export function markerVariables(placement: Placement, item: LabelItem): MarkerVariables {
  const { dx, dy, side, leader, shown } = placement;
  const half = item.head / 2;
  const end = leader ? leaderEnd(placement, item) : { dx: 0, dy: 0 };
  const length = Math.round(Math.hypot(end.dx, end.dy) * 10) / 10;
  const shift = {
    e: [`${dx - half}px`, middle(dy)],
    w: [fromEnd(dx + half), middle(dy)],
    s: [middle(dx), `${dy - half}px`],
    n: [middle(dx), fromEnd(dy + half)],
    c: [middle(dx), middle(dy)],
    o: [middle(dx), middle(dy)],
  }[side];
  return {
    '--x': shift[0] ?? '0',
    '--y': shift[1] ?? '0',
    '--d': { e: 'row', w: 'row-reverse', s: 'column', n: 'column-reverse', c: 'row', o: 'row' }[side],
    '--l': `${length}px`,
    '--a': `${Math.round((Math.atan2(end.dy, end.dx) * 1800) / Math.PI) / 10}deg`,
    '--name': side === 'o' ? 'none' : 'inline',
    '--show': shown ? 'flex' : 'none',
  };
}

const middle = (px: number): string => (px === 0 ? '-50%' : `calc(${px}px - 50%)`);
const fromEnd = (px: number): string => `calc(${px}px - 100%)`;

/** A leader ends under its disc, or at the edge of a label without one. */
function leaderEnd({ dx, dy, side }: Placement, item: LabelItem): { dx: number; dy: number } {
  if (side !== 'c') return { dx, dy };
  const halfX = item.width / 2 + 1;
  const halfY = item.height / 2;
  const share = Math.min(1, Math.max(1 - halfX / Math.max(Math.abs(dx), 1e-9), 1 - halfY / Math.max(Math.abs(dy), 1e-9)));
  return { dx: dx * share, dy: dy * share };
}
