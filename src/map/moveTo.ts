import type * as Leaflet from 'leaflet';
import type { ExactMap } from './exactMap.ts';

/** Seconds; eased, and ended at once by any touch, key or newer move. */
const FLIGHT = 0.65;
const PAN = 0.4;
/** Room that a place must have to the edge of the map to count as in view, in pixels. */
const EDGE = 28;

/** Moves to a box: one flight or, without motion, one step. */
export function moveToBox(map: ExactMap, bounds: Leaflet.LatLngBounds): void {
  if (map.still) map.fitBounds(bounds, { animate: false });
  else map.flyToBounds(bounds, { duration: FLIGHT });
}

/**
 * Brings a point into view if it is not there. To a point near by the map pans; for one farther away the caller has to
 * choose a wider view.
 */
export function bringIntoView(map: ExactMap, at: Leaflet.LatLng): 'none' | 'panned' | 'too far' {
  const size = map.getSize();
  const point = map.latLngToContainerPoint(at);
  const inside = point.x > EDGE && point.y > EDGE && point.x < size.x - EDGE && point.y < size.y - EDGE;
  if (inside) return 'none';
  const offset = point.subtract(size.divideBy(2));
  if (Math.abs(offset.x) > size.x * 1.25 || Math.abs(offset.y) > size.y * 1.25) return 'too far';
  map.stop();
  map.panTo(at, { animate: !map.still, duration: PAN });
  return 'panned';
}
