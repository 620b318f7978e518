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
  /** The width of the name: on one line, or a word a line. */
  '--w': string;
  '--show': string;
}

/** Turns a placement into the properties of one marker. */
export function markerVariables(placement: Placement, item: LabelItem): MarkerVariables {
  const { dx, dy, side, end, shown } = placement;
  const half = item.head / 2;
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
    '--name': side === 'o' ? 'none' : 'block',
    '--w': placement.stacked ? 'min-content' : 'max-content',
    '--show': shown ? 'flex' : 'none',
  };
}

const middle = (px: number): string => (px === 0 ? '-50%' : `calc(${px}px - 50%)`);
const fromEnd = (px: number): string => `calc(${px}px - 100%)`;
