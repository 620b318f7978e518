import type { Place } from '../explainer/explainer.ts';
import { clipRing } from './geometry.ts';
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
    return rings.map((ring) => clipRing(ring, window).map(([x = 0, y = 0]) => [x + k, y]));
  });
  const rings = shown.map((ring) =>
    ring.map(([x = 0, y = 0]) => [(x - frame.x0) * scale - width / 2, (y - frame.y0) * scale - height / 2]),
  );
  const spots = sampleSpots(rings).sort((a, b) => b.worth - a.worth);
  return spots.length === 0 ? undefined : spots.slice(0, MOST_SPOTS).map(({ x, y, room }) => ({ x, y, room }));
}

/** Points on a grid over the rings that lie inside them, with the free length to both sides and the depth above and below. */
function sampleSpots(rings: Ring[]): (Spot & { worth: number })[] {
  const points = rings.flat();
  const [left, right] = rangeOf(points.map(([x = 0]) => x));
  const [top, bottom] = rangeOf(points.map(([, y = 0]) => y));
  const spots: (Spot & { worth: number })[] = [];
  for (let row = 1; row < ROWS; row++) {
    for (let column = 1; column < COLUMNS; column++) {
      const x = left + ((right - left) * column) / COLUMNS;
      const y = top + ((bottom - top) * row) / ROWS;
      const across = freeLength(rings, x, y, 0);
      const down = freeLength(rings, x, y, 1);
      if (across > 0 && down > 0) spots.push({ x, y, room: across, worth: Math.min(across, down * 4) });
    }
  }
  return spots;
}

const rangeOf = (values: number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );

/** The distance to the nearest edge along one axis, either way; 0 outside the rings (even-odd). */
function freeLength(rings: Ring[], x: number, y: number, axis: 0 | 1): number {
  const at = axis === 0 ? x : y;
  const line = axis === 0 ? y : x;
  let nearest = Infinity;
  let before = 0;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const a = ring[index - 1] ?? [];
      const b = ring[index] ?? [];
      const [a0, a1] = [a[axis] ?? 0, a[1 - axis] ?? 0];
      const [b0, b1] = [b[axis] ?? 0, b[1 - axis] ?? 0];
      if (a1 > line === b1 > line) continue;
      const crossing = a0 + ((b0 - a0) * (line - a1)) / (b1 - a1);
      if (crossing < at) before += 1;
      nearest = Math.min(nearest, Math.abs(crossing - at));
    }
  }
  return before % 2 === 1 ? nearest : 0;
}
