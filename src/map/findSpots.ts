import type { Place } from '../explainer/explainer.ts';
import { clipRing, extentOf } from './geometry.ts';
import type { Ring } from './geometry.ts';
import type { View } from './drawBase.ts';
import type { Spot } from './labelCandidates.ts';
import { cutTopology } from './topology.ts';
import type { MercatorTopology } from './topology.ts';

const COLUMNS = 15;
const ROWS = 11;
const MOST_SPOTS = 24;

/** Finds where in the visible part of a country its name has most room, best first, in units from the view's middle. */
export function findSpots(
  place: Pick<Place, 'kind' | 'country'>,
  view: View,
  source: MercatorTopology,
): Spot[] | undefined {
  if (place.kind !== 'country' || place.country === undefined) return undefined;
  const { frame, scale, width, height } = view;
  const shown = [-1, 0, 1].flatMap((k) => {
    const window = { ...frame, x0: frame.x0 - k, x1: frame.x1 - k };
    const rings = cutTopology(source, [window], 4 / scale ** 2).country(place.country ?? '');
    return rings.map((ring) => clipRing(ring, window).map((value, at) => (at % 2 === 0 ? value + k : value)));
  });
  const rings = shown.map((ring) =>
    ring.map((value, at) =>
      at % 2 === 0 ? (value - frame.x0) * scale - width / 2 : (value - frame.y0) * scale - height / 2,
    ),
  );
  const spots = sampleSpots(rings).sort((a, b) => b.worth - a.worth);
  return spots.length === 0 ? undefined : spots.slice(0, MOST_SPOTS).map(({ x, y, room }) => ({ x, y, room }));
}

/** Points on a grid over the rings that lie inside them, with the free length to both sides and the depth above and below. */
function sampleSpots(rings: Ring[]): (Spot & { worth: number })[] {
  const { x0: left, y0: top, x1: right, y1: bottom } = extentOf(rings.flat());
  const spots: (Spot & { worth: number })[] = [];
  const columns = steps(COLUMNS, left, right).map((x) => ({ x, edges: crossings(rings, x, 1) }));
  for (const y of steps(ROWS, top, bottom)) {
    const edges = crossings(rings, y, 0);
    for (const column of columns) {
      const across = freeLength(edges, column.x);
      const down = freeLength(column.edges, y);
      if (across > 0 && down > 0) spots.push({ x: column.x, y, room: across, worth: Math.min(across, down * 4) });
    }
  }
  return spots;
}

/** The values between the first and the last that divide a range into `count` parts. */
const steps = (count: number, first: number, last: number): number[] =>
  Array.from({ length: count - 1 }, (_, index) => first + ((last - first) * (index + 1)) / count);

/** Where rings cross the line along an axis (0: x, 1: y) on which the other coordinate is `line`. */
function crossings(rings: Ring[], line: number, axis: 0 | 1): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let at = 2; at < ring.length; at += 2) {
      const a1 = ring[at - 1 - axis]!;
      const b1 = ring[at + 1 - axis]!;
      if (a1 > line === b1 > line) continue;
      const a0 = ring[at - 2 + axis]!;
      found.push(a0 + ((ring[at + axis]! - a0) * (line - a1)) / (b1 - a1));
    }
  }
  return found;
}

/** The distance to the nearest edge along a line, either way; 0 outside the rings (even-odd). */
function freeLength(edges: number[], at: number): number {
  const before = edges.filter((edge) => edge < at).length;
  return before % 2 === 1 ? edges.reduce((least, edge) => Math.min(least, Math.abs(edge - at)), Infinity) : 0;
}
