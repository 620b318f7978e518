import type { Explainer } from '../../explainer/explainer.ts';
import { frameOf } from '../../explainer/mercator.ts';
import type { MapDrawing } from '../../map/drawMap.ts';
import { labelItems } from '../../map/labelItems.ts';
import { placeLabels } from '../../map/labels.ts';

/** The map on paper, in pixels of CSS (96 to the inch): as wide as A4 and Letter both allow, and less than half a sheet high. */
const WIDTH = 690;
const HEIGHT = 332;

/** A number on the map and, where it had to be moved aside, where its place lies. In units of the drawing. */
export interface NumberMark {
  number: number;
  x: number;
  y: number;
  /** From the number to its place; none where the number stands on it. */
  to?: { x: number; y: number };
  /** Whether it is a town, which lies just there, and not somewhere in the middle of an area. */
  isPoint: boolean;
}

export interface BlankMap {
  width: number;
  height: number;
  /** The outlines: the inside of an SVG element. */
  svg: string;
  marks: NumberMark[];
  /** Units of the drawing for a pixel of the paper. */
  pixel: number;
}

/** A page's drawn map with all its places as numbers and no names: every number is there, none lies on another. */
export function drawBlankMap({ places }: Pick<Explainer, 'places'>, { whole }: MapDrawing): BlankMap {
  const { width, height, box, svg } = whole;
  const frame = frameOf(box);
  const scale = Math.min(WIDTH / width, HEIGHT / height);
  // All the same: which of them are towns is for the reader to find out.
  const nameless = places.map((place) => ({ ...place, name: '', marker: 'disc' as const }));
  const items = labelItems(nameless, frame, width / (frame.x1 - frame.x0), () => undefined);
  const placed = placeLabels(items, { width, height, least: scale, most: scale }, 0);
  const pixel = 1 / scale;
  const marks = placed.map(({ x, y, dx, dy, leader }, at): NumberMark => {
    const point = { x: x + width / 2, y: y + height / 2 };
    const isPoint = places[at]?.kind === 'town';
    const mark = { number: places[at]?.number ?? 0, x: point.x + dx * pixel, y: point.y + dy * pixel, isPoint };
    return leader ? { ...mark, to: point } : mark;
  });
  return { width, height, svg, marks, pixel };
}
