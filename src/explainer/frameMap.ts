import type { Box, CloseUp, ExplainerMap, Place } from './explainer.ts';
import { frameOf, project, unproject, unwrap, wrap } from './mercator.ts';
import type { Frame, WorldPoint } from './mercator.ts';

/** Share of the window's side that is left free on each side of its places. */
const MARGIN = 0.08;
const CLOSE_UP_MARGIN = 0.25;
/** How far the free room follows the places: 0 not at all, 1 all of it. */
const LEAN = 0.9;
/** The narrowest window, in degrees of longitude: a single town is shown with the country around it. */
const LEAST_SPAN = 14;
const LEAST_CLOSE_UP_SPAN = 6;
/** No more of a large area than this (degrees) has to be in view. */
const WIDEST_AREA = 50;
/** Width by height: what phones (wider) and the column beside the text (taller) show without waste. */
const WIDEST = 1.35;
const TALLEST = 0.8;
/** What the map shows of the north and south if there is a choice, in degrees of latitude. */
const NORTH = 77;
const SOUTH = -60;
/** Places nearer than this, in pixels on a phone's map of 390 pixels, are worth a close-up. */
const NEAR = 40;
const PHONE = 390;
/** The farthest two places of one close-up, in degrees of the equator on the Mercator map. */
const CLUSTER_SPAN = 15;
const MOST_CLOSE_UPS = 4;

/** Chooses the whole view and the close-ups of an explainer's map from where its places lie. */
export function frameMap(places: Place[], borders: ExplainerMap['borders']): ExplainerMap {
  const centre = centreOf(places.map((place) => place.point.lon));
  const points = places.map(({ point }) => project(point.lat, unwrap(point.lon, centre)));
  const corners = places.flatMap((place) => cornersOf(place, centre));
  const frame =
    corners.length === 0 ? frameOf([-180, SOUTH, 180, NORTH]) : surround(corners, points, MARGIN, LEAST_SPAN);
  const box = boxOf(frame);
  const middle = wrap(round(((frame.x0 + frame.x1) / 2 - 0.5) * 360));
  return { borders, centre: middle, box, closeUps: findCloseUps(places, frame, centre) };
}

/** The middle of the smallest window of longitudes that holds all of them: opposite the widest gap. */
function centreOf(longitudes: number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  let widest = -1;
  let centre = 0;
  sorted.forEach((lon, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - lon > widest) {
      widest = next - lon;
      centre = lon + widest / 2 + 180;
    }
  });
  return wrap(unwrap(centre, 0));
}

/** The points that must be in view: its own and, of an area that is not too large, part of its box. */
function cornersOf(place: Place, centre: number): WorldPoint[] {
  const lon = unwrap(place.point.lon, centre);
  const own = project(place.point.lat, lon);
  if (place.box === undefined || place.marker === 'disc' || place.marker === 'ring') return [own];
  const { x0, y0, x1, y1 } = frameOf(place.box);
  const shift = Math.round(own.x - (x0 + x1) / 2);
  const share = place.marker === 'area' ? 0.35 : 0.5;
  const half = { x: Math.min(x1 - x0, WIDEST_AREA / 360) * share, y: Math.min(y1 - y0, WIDEST_AREA / 360) * share };
  const middle = x1 - x0 > WIDEST_AREA / 360 ? own : { x: (x0 + x1) / 2 + shift, y: (y0 + y1) / 2 };
  return [own, { x: middle.x - half.x, y: middle.y - half.y }, { x: middle.x + half.x, y: middle.y + half.y }];
}

/** A window around points. Most of the margin goes to the side where most `marked` points lie: their names need room. */
function surround(points: WorldPoint[], marked: WorldPoint[], margin: number, leastSpan: number): Frame {
  const x0 = Math.min(...points.map((point) => point.x));
  const x1 = Math.max(...points.map((point) => point.x));
  const y0 = Math.min(...points.map((point) => point.y));
  const y1 = Math.max(...points.map((point) => point.y));
  const grow = 1 / (1 - 2 * margin);
  const least = leastSpan / 360;
  const width = Math.min(1, Math.max((x1 - x0) * grow, least, ((y1 - y0) * grow + least * 0.2) * TALLEST));
  const height = Math.min(1, Math.max((y1 - y0) * grow, width / WIDEST));
  const centre = (x0 + x1) / 2;
  const east = marked.length === 0 ? 0.5 : marked.filter((point) => point.x > centre).length / marked.length;
  const middle = centre + (width - (x1 - x0)) * LEAN * (east - 0.5);
  const top = slide((y0 + y1) / 2 - height / 2, height, y0, y1);
  return { x0: middle - width / 2, x1: middle + width / 2, y0: top, y1: top + height };
}

/** Moves a window off the empty polar seas as far as its places allow. */
function slide(top: number, height: number, y0: number, y1: number): number {
  const north = project(NORTH, 0).y;
  const south = project(SOUTH, 0).y;
  const pad = height * MARGIN;
  if (top < north) return Math.max(0, Math.min(north, y0 - pad));
  if (top + height > south) return Math.min(1, Math.max(south, y1 + pad)) - height;
  return top;
}

function boxOf(frame: Frame): Box {
  const topLeft = unproject(frame.x0, frame.y0);
  const bottomRight = unproject(frame.x1, frame.y1);
  if (frame.x1 - frame.x0 >= 1) {
    const west = wrap(round(topLeft.lon));
    return [west, round(bottomRight.lat), west, round(topLeft.lat)];
  }
  return [wrap(round(topLeft.lon)), round(bottomRight.lat), wrap(round(bottomRight.lon)), round(topLeft.lat)];
}

/** Groups of places that would lie too near one another on a phone, each with its own window. */
function findCloseUps(places: Place[], whole: Frame, centre: number): CloseUp[] {
  const marked = places
    .filter((place) => place.marker === 'disc' || place.marker === 'ring')
    .map((place) => ({ place, at: project(place.point.lat, unwrap(place.point.lon, centre)) }));
  const near = (NEAR / PHONE) * (whole.x1 - whole.x0);
  const clusters: (typeof marked)[] = [];
  for (const item of marked) {
    const home = clusters.find(
      (cluster) =>
        cluster.some((other) => distance(item.at, other.at) < near) &&
        cluster.every((other) => distance(item.at, other.at) < CLUSTER_SPAN / 360),
    );
    if (home) home.push(item);
    else clusters.push([item]);
  }
  return clusters
    .filter((cluster) => cluster.length > 1 && worthwhile(cluster, whole))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_CLOSE_UPS)
    .sort((a, b) => first(a).place.number - first(b).place.number)
    .map((cluster, index) => ({
      id: `close-up-${index + 1}`,
      title: titleOf(cluster.map((item) => item.place)),
      box: boxOf(windowOf(cluster)),
      places: cluster.map((item) => item.place.id),
    }));
}

function windowOf(cluster: { at: WorldPoint }[]): Frame {
  const points = cluster.map((item) => item.at);
  return surround(points, [], CLOSE_UP_MARGIN, LEAST_CLOSE_UP_SPAN);
}

/** A close-up must be at least twice as large as the whole view. */
const worthwhile = (cluster: { at: WorldPoint }[], whole: Frame): boolean => {
  const frame = windowOf(cluster);
  return (frame.x1 - frame.x0) * 2 < whole.x1 - whole.x0;
};

function first<T>(items: T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('A cluster without places.');
  return item;
}

function titleOf(places: Place[]): string {
  const names = places.map((place) => place.name);
  const last = names.at(-1) ?? '';
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

const distance = (a: WorldPoint, b: WorldPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/** To a thousandth of a degree: the file stays readable. */
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;
