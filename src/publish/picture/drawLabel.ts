import type { Place } from '../../explainer/explainer.ts';
import { AREA_SIZE, AREA_SPACING, isWater, NAME_SIZE } from '../../map/labelItems.ts';
import type { Placement } from '../../map/labels.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { colours } from './colours.ts';
import { faceOf } from './faceOf.ts';
import { writable } from './letters.ts';
import type { Faces } from './letters.ts';

export interface LabelDrawing {
  /** Leaders and points, below all names. */
  under: string;
  over: string;
}

interface Setting {
  /** Pixels of the picture per unit of the map. */
  scale: number;
  /** Pixels of the picture per pixel of a label on the page. */
  enlarged: number;
  faces: Faces;
}

/** Draws a place's marker and name as `map.css` does, from the middle of the map. */
export function drawLabel(place: Place, placement: Placement, { scale, enlarged, faces }: Setting): LabelDrawing {
  const [x, y] = [placement.x * scale, placement.y * scale];
  const [cx, cy] = [x + placement.dx * enlarged, y + placement.dy * enlarged];
  const isTown = place.marker === 'disc' || place.marker === 'ring';
  const { dx, dy } = placement.end;
  const leader =
    dx === 0 && dy === 0
      ? ''
      : `<path d="M${at(x, y)}l${at(dx * enlarged, dy * enlarged)}" stroke="${colours.marker}" stroke-width="1.6" stroke-opacity=".75"/>`;
  const dot = isTown
    ? `<circle ${centre(x, y)} r="3.6" fill="${colours.marker}" stroke="${colours.paper}" stroke-width="1.6"/>`
    : '';
  const face = place.marker === 'ring' || place.marker === 'label' ? 'italic' : 'label';
  const name = placement.side === 'o' ? undefined : writable(place.name, faces[face]);
  const over = isTown
    ? drawTown(place, name, placement, cx, cy, enlarged)
    : drawArea(place, name, placement, cx, cy, enlarged, faces);
  return { under: leader + dot, over };
}

function drawTown(
  { number, marker }: Place,
  name: string | undefined,
  { side }: Placement,
  x: number,
  y: number,
  k: number,
): string {
  const isRing = marker === 'ring';
  const disc = `<circle ${centre(x, y)} r="${(11 * k + 0.8).toFixed(1)}" fill="${colours.paper}"/><circle ${centre(x, y)} r="${(10 * k).toFixed(1)}" fill="${isRing ? colours.paper : colours.marker}" stroke="${colours.marker}" stroke-width="${(2 * k).toFixed(1)}"/>`;
  const figure = write(
    String(number),
    x,
    y,
    faceOf.label,
    11.5 * k,
    isRing ? colours.marker : colours.markerInk,
    'middle',
    false,
  );
  if (name === undefined) return disc + figure;
  const away = 15 * k;
  const spot = {
    e: [x + away, y, 'start'],
    w: [x - away, y, 'end'],
    n: [x, y - 22 * k, 'middle'],
    s: [x, y + 22 * k, 'middle'],
    c: [x, y, 'middle'],
    o: [x, y, 'middle'],
  } as const;
  const [tx, ty, anchor] = spot[side];
  return disc + figure + write(name, tx, ty, isRing ? faceOf.italic : faceOf.label, NAME_SIZE * k, colours.ink, anchor);
}

function drawArea(
  place: Place,
  name: string | undefined,
  { stacked }: Placement,
  x: number,
  y: number,
  k: number,
  faces: Faces,
): string {
  const isLabel = place.marker === 'label';
  const fill = isLabel ? (isWater(place.kind) ? colours.water : colours.ink) : colours.soft;
  const size = (isLabel ? NAME_SIZE : AREA_SIZE) * k;
  const spacing = isLabel ? 0 : AREA_SPACING * k;
  const number = String(place.number);
  const figureSize = 10 * k;
  if (name === undefined) return write(number, x, y, faceOf.label, figureSize, fill, 'middle');
  const words = isLabel ? name : name.toUpperCase();
  const lines = stacked ? words.split(' ') : [words];
  const face = isLabel ? 'italic' : 'label';
  const widest = Math.max(...lines.map((line) => faces[face].width(line, size) + spacing * line.length));
  const figure = faces.label.width(number, figureSize) + 4 * k;
  const left = x - (figure + widest) / 2;
  return [
    write(number, left, y, faceOf.label, figureSize, fill, 'start'),
    ...lines.map((line, index) =>
      write(
        line,
        left + figure,
        y + (index - (lines.length - 1) / 2) * 13 * k,
        faceOf[face],
        size,
        fill,
        'start',
        true,
        spacing,
      ),
    ),
  ].join('');
}

const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
const centre = (x: number, y: number): string => `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}"`;

/** Words with their middle at `y`, on a halo of paper. */
function write(
  words: string,
  x: number,
  y: number,
  face: string,
  size: number,
  fill: string,
  anchor: string,
  hasHalo = true,
  spacing = 0,
): string {
  const halo = hasHalo
    ? ` stroke="${colours.paper}" stroke-width="${(size * 0.28).toFixed(1)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const wide = spacing === 0 ? '' : ` letter-spacing="${spacing.toFixed(1)}"`;
  return `<text x="${x.toFixed(1)}" y="${(y + size * 0.345).toFixed(1)}" ${face} font-size="${size.toFixed(1)}" fill="${fill}" text-anchor="${anchor}"${halo}${wide}>${escapeHtml(words)}</text>`;
}
