import type { Box, Explainer, Place } from '../explainer/explainer.ts';
import { frameOf, unproject } from '../explainer/mercator.ts';
import type { Frame } from './geometry.ts';
import { drawBase, viewOf, writeBase } from './drawBase.ts';
import type { View } from './drawBase.ts';
import { findSpots } from './findSpots.ts';
import { drawingCss } from './drawingCss.ts';
import type { Spot } from './labelCandidates.ts';
import { readTopology } from './topology.ts';
import type { Topology } from 'topojson-specification';

/** One drawn view. Boxes may reach beyond 180° east where they cross the antimeridian. */
export interface ViewDrawing {
  /** 'whole' or the close-up's id. */
  id: string;
  /** The SVG's viewBox is `0 0 width height`. */
  width: number;
  height: number;
  /** What the viewBox shows. */
  box: Box;
  /** What is drawn beyond it, and so how far a reader may move the map. */
  reach: Box;
  /** The inside of the SVG element. In the browser, which needs no second copy, a comment. */
  svg: string;
}

/** A file beside the page with finer outlines of a view, fetched when a reader comes nearer. */
export interface DetailFile {
  /** 'map-whole.json', 'map-close-up-1.json'. */
  name: string;
  content: string;
}

export interface MapDrawing {
  whole: ViewDrawing;
  /** In the order of the explainer's close-ups. */
  closeUps: ViewDrawing[];
  /** The page's own rules: where its markers stand at each size of the map. */
  css: string;
  files: DetailFile[];
}

/** Where the finer outlines go: beside the page, fetched when they are wanted, or into one file with it, which each reader loads whole. */
export type Details = 'beside' | 'inside';

/** Degrees of longitude below which the fine outlines (1:10 million) are needed, not the coarse ones (1:50 million). */
const FINE_BELOW = 45;
/** Most characters of path data; about 0.42 of it is what gzip leaves. */
const WHOLE_BUDGET = 21_500;
const CLOSE_UPS_BUDGET = 16_000;
const CLOSE_UP_BUDGET = 7_000;
/** Of the finer outlines: of each view beside a page, of all views together inside one file. */
const DETAIL_BUDGET = { beside: 300_000, inside: 110_000 };
/** A detail file is drawn in units this many times finer than the page's own drawing. */
const DETAIL_FACTOR = 6;

/**
 * Draws an explainer's whole map and its close-ups: outlines, and the rules that place markers and labels.
 * Pure and deterministic. `base` and `detail` are topologies of degrees, cut at the antimeridian, with the objects
 * `countries` (ids: ISO 3166-1 alpha-2), `lakes` and `disputed`.
 */
export function drawMap(
  explainer: Pick<Explainer, 'places' | 'map'>,
  base: Topology,
  detail: Topology,
  details: Details = 'beside',
): MapDrawing {
  const { closeUps, box } = explainer.map;
  const each = Math.min(CLOSE_UP_BUDGET, CLOSE_UPS_BUDGET / Math.max(1, closeUps.length));
  const frame = frameOf(box);
  const views = [
    { id: 'whole', view: viewOf(frame), budget: WHOLE_BUDGET },
    ...closeUps.map((closeUp) => ({ id: closeUp.id, view: viewOf(near(frameOf(closeUp.box), frame)), budget: each })),
  ];
  const sourceOf = (view: View) => readTopology(needsFineOutlines(view) ? detail : base);
  const drawn = views.map(({ id, view, budget }): ViewDrawing => {
    const paths = drawBase(view, explainer, sourceOf(view), budget);
    const { width, height, frame, reach } = view;
    return { id, width, height, box: boxOf(frame), reach: boxOf(reach), svg: writeBase(paths, `map-${id}`) };
  });
  const most = details === 'beside' ? DETAIL_BUDGET.beside : DETAIL_BUDGET.inside / views.length;
  const files = views.map(({ id, view }) => {
    const fine = viewOf(view.frame, view.width * DETAIL_FACTOR);
    const paths = drawBase(fine, explainer, sourceOf(fine), most);
    return { name: `map-${id}.json`, content: JSON.stringify({ width: fine.width, height: fine.height, ...paths }) };
  });
  const spotsOf = (place: Place, view: View): Spot[] | undefined => findSpots(place, view, sourceOf(view));
  const [whole, ...others] = drawn;
  if (whole === undefined) throw new Error('A map without a whole view.');
  return { whole, closeUps: others, css: drawingCss(explainer, views, spotsOf), files };
}

/** Whether a view shows so little that the coarse outlines would look it. */
export const needsFineOutlines = ({ frame }: View): boolean => (frame.x1 - frame.x0) * 360 < FINE_BELOW;

/** The same window on that copy of the world where the whole view lies. */
function near(frame: Frame, whole: Frame): Frame {
  const shift = Math.round((whole.x0 + whole.x1 - frame.x0 - frame.x1) / 2);
  return { ...frame, x0: frame.x0 + shift, x1: frame.x1 + shift };
}

function boxOf({ x0, y0, x1, y1 }: Frame): Box {
  const topLeft = unproject(x0, y0);
  const bottomRight = unproject(x1, y1);
  return [topLeft.lon, bottomRight.lat, bottomRight.lon, topLeft.lat];
}

/** What the browser needs of a drawing: everything but the outlines and rules that the page already holds. */
export type ClientDrawing = Omit<MapDrawing, 'css' | 'files'>;

export function clientDrawing({ whole, closeUps }: MapDrawing): ClientDrawing {
  // Not empty: Svelte keeps the server's nodes only where something is said to stand.
  const light = (view: ViewDrawing): ViewDrawing => ({ ...view, svg: '<!---->' });
  return { whole: light(whole), closeUps: closeUps.map(light) };
}
