import type { Explainer, Kind } from '../explainer/explainer.ts';
import { frameOf, unwrap } from '../explainer/mercator.ts';
import { areaOf, clipLine, clipRing, extentOf, isOutside } from './geometry.ts';
import type { Frame, Line, Ring } from './geometry.ts';
import { drawWithin } from './drawWithin.ts';
import type { Paths } from './drawWithin.ts';
import { pathData } from './pathData.ts';
import type { Scaling } from './pathData.ts';
import { cutTopology, stepArea, stepOf } from './topology.ts';
import type { Cut, MercatorTopology } from './topology.ts';

/** A window of the world and its drawing's size: a unit of the SVG is `1 / scale` of the Mercator world. */
export interface View {
  frame: Frame;
  /** Units of the SVG per world. */
  scale: number;
  width: number;
  height: number;
  /** What is drawn: the frame and what wider and taller containers show around it. */
  reach: Frame;
}

/** The areas of the least triangles that are drawn, in square units; the coarsest of a drawing `WIDTH` units wide. */
const FINEST = 0.7;
const COARSEST = 40;
const WIDTH = 1000;
/** Rings smaller than this, times the root of the least triangle, are left out. */
const SPECK = 2.5;
/** The proportions of containers, width by height, in which land fills the map. */
const LEAST_ASPECT = 0.6;
const MOST_ASPECT = 2.2;

/** The view of a frame, `width` units wide. */
export function viewOf(frame: Frame, width = WIDTH): View {
  const scale = width / (frame.x1 - frame.x0);
  const height = Math.round((frame.y1 - frame.y0) * scale * 100) / 100;
  const growX = Math.max(width, height * MOST_ASPECT) / scale / 2 + 4 / scale;
  const growY = Math.max(height, width / LEAST_ASPECT) / scale / 2 + 4 / scale;
  const x = (frame.x0 + frame.x1) / 2;
  const y = (frame.y0 + frame.y1) / 2;
  const reach = { x0: x - growX, x1: x + growX, y0: Math.max(0, y - growY), y1: Math.min(1, y + growY) };
  return { frame, scale, width, height, reach };
}

/** The paths of a base map from the bottom up, each a class of `map.css` and its path data. */
export interface BasePaths {
  paths: Paths;
  /** Where the view is wider than the world: how many units on the same paths come again, to the left and to the right. */
  repeat?: number;
}

/** Draws the base map of a view in no more than `budget` characters if coarser outlines can do it. */
export function drawBase(
  view: View,
  explainer: Pick<Explainer, 'places' | 'map'>,
  source: MercatorTopology,
  budget: number,
): BasePaths {
  const round = Math.min(1, view.reach.x1 - view.reach.x0);
  const middle = (view.reach.x0 + view.reach.x1) / 2;
  const window = { ...view.reach, x0: middle - round / 2, x1: middle + round / 2 };
  const copies = [-1, 0, 1].filter((k) => window.x0 < k + 1 && window.x1 > k);
  const frames = copies.map((k) => ({ ...window, x0: window.x0 - k, x1: window.x1 - k }));
  const paths = drawWithin(budget, {
    finest: stepOf(FINEST / view.scale ** 2),
    coarsest: stepOf((COARSEST * (view.width / WIDTH) ** 2) / view.scale ** 2) - 1,
    pointsAt: source.estimator(frames),
    draw: (step) => drawAt(view, { ...window, copies, frames }, explainer, source, stepArea(step) * view.scale ** 2),
  });
  const drawn = paths.filter(([, d]) => d !== '');
  return view.reach.x1 - view.reach.x0 > 1 ? { paths: drawn, repeat: view.scale } : { paths: drawn };
}

/** What a view shows of the world: the window, the copies of the world that it reaches over, and its place on each. */
interface Window extends Frame {
  copies: number[];
  frames: Frame[];
}

function drawAt(
  view: View,
  window: Window,
  { places, map }: Pick<Explainer, 'places' | 'map'>,
  source: MercatorTopology,
  area: number,
): Paths {
  const least = (SPECK * Math.sqrt(area)) / view.scale ** 2;
  const cut = cutTopology(source, window.frames, area / view.scale ** 2, least);
  const pen = penOf(view, window, area);
  const named = places
    .filter((place) => place.kind === 'country' && place.marker === 'area')
    .map(({ country }) => country);
  const codes = new Set(named.filter((code) => code !== undefined));
  // A continent's tint would drown the countries that are named one by one.
  const regions = places.filter(({ kind }) => kind !== 'continent');
  const members = new Set(regions.flatMap((place) => place.members ?? []).filter((code) => !codes.has(code)));
  const isPlain = (code: string): boolean => map.borders === 'none' || (!codes.has(code) && !members.has(code));
  return [
    ['land', pen.rings(cut.merged(isPlain), 'land')],
    [
      'member',
      pen.rings(
        cut.merged((code) => members.has(code)),
        'member',
      ),
    ],
    ...[...codes].map((code): [string, string] => [`named c-${code}`, pen.rings(cut.country(code), 'named', true)]),
    ['lake', pen.rings(cut.lakes(), 'lake')],
    ...(map.borders === 'none' ? [] : drawBorders(cut, pen)),
    ...pen.seams(),
    ...drawPole(view, window),
    ...drawRegions(view, places),
  ];
}

function drawBorders(cut: Cut, pen: Pen): Paths {
  const disputed = pen.lines(cut.disputed());
  return [
    ['border', pen.lines(cut.borders())],
    ['casing', disputed],
    ['disputed', disputed],
  ];
}

interface Pen {
  rings(rings: Ring[], tone: string, keepLargest?: boolean): string;
  lines(lines: Line[]): string;
  /** Per tone, the cuts of the data along the antimeridian, to be drawn over in that tone. */
  seams(): Paths;
}

/** Shifts, clips and writes in the view's units; small rings are left out. */
function penOf(view: View, window: Window, area: number): Pen {
  const scaling = { x0: view.frame.x0, y0: view.frame.y0, scale: view.scale };
  const least = (SPECK * Math.sqrt(area)) / view.scale ** 2;
  const shift = (line: Line, k: number): Line =>
    k === 0 ? line : line.map((value, at) => (at % 2 === 0 ? value + k : value));
  /** The copies of a line that reach into the window. */
  const repeat = (line: Line): Line[] => {
    const extent = extentOf(line);
    const near = window.copies.filter((k) => !isOutside({ ...extent, x0: extent.x0 + k, x1: extent.x1 + k }, window));
    return near.map((k) => shift(line, k));
  };
  const seams = new Map<string, Line[]>();
  return {
    rings(rings, tone, keepLargest = false) {
      const clipped = rings.flatMap((ring) => repeat(ring).map((one) => clipRing(one, window)));
      const sized = clipped.map((ring) => ({ ring, area: areaOf(ring) }));
      const largest = Math.max(...sized.map((one) => one.area), 0);
      const kept = sized
        .filter((one) => one.area > least || (keepLargest && one.area === largest))
        .map(({ ring }) => ring);
      const found = kept.flatMap((ring) => findSeams(ring, view, window));
      seams.set(tone, [...(seams.get(tone) ?? []), ...found]);
      const path = pathData(kept, true, scaling);
      const [speck] = kept;
      return path === '' && keepLargest && speck ? drawSpeck(speck, scaling) : path;
    },
    lines: (lines) =>
      pathData(
        lines.flatMap((line) => repeat(line).flatMap((one) => clipLine(one, window))),
        false,
        scaling,
      ),
    seams: () => [...seams].map(([tone, lines]) => [`seam ${tone}-seam`, pathData(lines, false, scaling)]),
  };
}

/** A named country too small for its outline is drawn as a small lozenge. */
function drawSpeck([x = 0, y = 0]: Ring, { x0, y0, scale }: Scaling): string {
  return `m${Math.round((x - x0) * scale) - 2} ${Math.round((y - y0) * scale)} 2-2 2 2-2 2z`;
}

/** The edges of rings along the antimeridian: cuts of the data, not coasts. They are drawn over in the colour of land. */
function findSeams(ring: Ring, view: View, window: Frame): Line[] {
  const cuts = [0, 1].filter((x) => window.x0 < x && x < window.x1);
  if (window.x1 - window.x0 >= 1) cuts.push(window.x0, window.x1);
  const seams: Line[] = [];
  const near = 0.01 / view.scale;
  for (const x of cuts) {
    for (let at = 2; at < ring.length; at += 2) {
      if (Math.abs(ring[at]! - x) < near && Math.abs(ring[at - 2]! - x) < near) seams.push(ring.slice(at - 2, at + 2));
    }
  }
  return seams;
}

/** Below the Mercator square, tall containers show more of Antarctica, not an edge. */
function drawPole(view: View, window: Frame): Paths {
  if (window.y1 < 1) return [];
  const left = Math.round((window.x0 - view.frame.x0) * view.scale) - 1;
  const top = Math.round((1 - view.frame.y0) * view.scale) - 1;
  const width = Math.round((window.x1 - window.x0) * view.scale) + 2;
  return [['pole', `m${left} ${top}h${width}v${Math.round(view.width)}h-${width}z`]];
}

const OUTLINED: Kind[] = ['region', 'peninsula', 'mountains', 'desert', 'islands', 'island'];

/** Regions of land are outlined by a quiet oval, where it is neither a speck nor the whole view. */
function drawRegions(view: View, places: Explainer['places']): Paths {
  const middle = ((view.frame.x0 + view.frame.x1) / 2 - 0.5) * 360;
  return places.flatMap((place): Paths => {
    if (place.marker !== 'label' || !OUTLINED.includes(place.kind) || place.members || !place.box) return [];
    const box = frameOf(place.box);
    const lon = ((box.x0 + box.x1) / 2 - 0.5) * 360;
    const shift = (unwrap(lon, middle) - lon) / 360;
    const rx = Math.round(((box.x1 - box.x0) * view.scale) / 2);
    const ry = Math.round(((box.y1 - box.y0) * view.scale) / 2);
    if (rx < view.width / 60 || rx > view.width * 0.4) return [];
    const left = Math.round((box.x0 + shift - view.frame.x0) * view.scale);
    const middleY = Math.round((box.y0 - view.frame.y0) * view.scale) + ry;
    return [['region', `m${left} ${middleY}a${rx} ${ry} 0 1 1 0 1z`]];
  });
}

/** The paths as the inside of an SVG element; `id` is the page's own for a repeated world. */
export function writeBase({ paths, repeat }: BasePaths, id: string): string {
  const drawn = paths.map(([name, d]) => `<path class="${name}" d="${d}"/>`).join('');
  if (repeat === undefined) return drawn;
  const by = repeat.toFixed(2);
  return `<g id="${id}">${drawn}</g><use href="#${id}" x="${by}"/><use href="#${id}" x="-${by}"/>`;
}
