import type { Topology } from 'topojson-specification';
import type { Point } from '../explainer/explainer.ts';
import { project, unwrap } from '../explainer/mercator.ts';
import type { Frame } from '../explainer/mercator.ts';
import { drawBase, viewOf } from '../map/drawBase.ts';
import { readTopology } from '../map/topology.ts';

/** A small map of places that a name may mean. */
export interface Locator {
  width: number;
  height: number;
  /** From the bottom up, each a class of `map.css` and its path data. */
  paths: [className: string, d: string][];
  /** Where each point lies, in units of the drawing. */
  spots: { x: number; y: number }[];
}

const WIDTH = 352;
const HEIGHT = 200;
/** Most characters of path data: outlines as fine as a map of this size can show. */
const BUDGET = 16_000;
/** Degrees of longitude that are always shown: a town alone is known by the coasts around it. */
const LEAST_SPAN = 30;
const MARGIN = 0.12;
/** The window's top and bottom, where there is a choice: about 78° N and 60° S. */
const [NORTH, SOUTH] = [0.14, 0.71];

/** Draws the land around points, none at its edge. @param base A topology of degrees, as for `drawMap`. */
export function drawLocator(points: readonly Point[], base: Topology): Locator {
  const centre = centreOf(points.map(({ lon }) => lon));
  const places = points.map(({ lat, lon }) => project(lat, unwrap(lon, centre)));
  const view = viewOf(frameAround(places), WIDTH);
  const drawn = drawBase(view, { places: [], map: OPEN_MAP }, readTopology(base), BUDGET);
  const { frame, scale } = view;
  return {
    width: WIDTH,
    height: HEIGHT,
    paths: drawn.paths,
    spots: places.map(({ x, y }) => ({ x: round((x - frame.x0) * scale), y: round((y - frame.y0) * scale) })),
  };
}

const OPEN_MAP = { borders: 'disputed-dashed' as const, centre: 0, box: [-180, -60, 180, 78] as never, closeUps: [] };
const round = (value: number): number => Math.round(value * 10) / 10;

function frameAround(places: readonly { x: number; y: number }[]): Frame {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [x0, x1] = places.length === 0 ? [0, 1] : [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = places.length === 0 ? [NORTH, SOUTH] : [Math.min(...ys), Math.max(...ys)];
  const grow = 1 / (1 - 2 * MARGIN);
  const ratio = HEIGHT / WIDTH;
  const width = Math.min(1, Math.max((x1 - x0) * grow, LEAST_SPAN / 360, ((y1 - y0) * grow) / ratio));
  const height = width * ratio;
  const middle = (x0 + x1) / 2;
  const wanted = (y0 + y1) / 2 - height / 2;
  const top = y1 > SOUTH ? wanted : Math.max(NORTH, Math.min(wanted, SOUTH - height));
  const isInside = y0 >= top && y1 <= top + height;
  const start = isInside ? top : wanted;
  return { x0: middle - width / 2, x1: middle + width / 2, y0: start, y1: start + height };
}

/** The middle of the smallest window of longitudes that holds all of them: opposite the widest gap. */
function centreOf(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  let [widest, centre] = [-1, 0];
  sorted.forEach((lon, index) => {
    const gap = (sorted[index + 1] ?? (sorted[0] ?? 0) + 360) - lon;
    if (gap > widest) [widest, centre] = [gap, lon + gap / 2 + 180];
  });
  return unwrap(centre, 0);
}
