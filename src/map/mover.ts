import type * as Leaflet from 'leaflet';
import type { ExactMap } from './exactMap.ts';
import { bringIntoView, moveToBox } from './moveTo.ts';

/** Tells the map's own moves from the reader's, and keeps the map within what is drawn. */
export class Mover {
  readonly #map: ExactMap;
  readonly #whole: Leaflet.LatLngBounds;
  readonly #reach: Leaflet.LatLngBounds;
  readonly #setView: (view: string) => void;
  #own = false;

  /** @param setView Called with 'whole' where the map asks for the whole view, with 'free' once the reader has moved it. */
  constructor(
    map: ExactMap,
    whole: Leaflet.LatLngBounds,
    reach: Leaflet.LatLngBounds,
    setView: (view: string) => void,
  ) {
    this.#map = map;
    this.#whole = whole;
    this.#reach = reach;
    this.#setView = setView;
    map.on('movestart', () => {
      if (!this.#own) this.#setView('free');
    });
    map.on('moveend', () => (this.#own = false));
    this.#limit();
  }

  /** Whether the map shows exactly the whole view, as it was drawn. */
  isHome(): boolean {
    const map = this.#map;
    const target = map.getBoundsZoom(this.#whole);
    if (Math.abs(map.getZoom() - target) > 0.001) return false;
    return map.project(map.getCenter()).distanceTo(map.project(this.#middle())) < 0.75;
  }

  /** Moves to a view's box; not at all if it is shown already. */
  go(view: string, bounds: Leaflet.LatLngBounds): void {
    if (view === 'whole' && this.isHome()) return;
    this.#own = true;
    moveToBox(this.#map, bounds);
  }

  /** Brings a place into view: not at all, by panning, or by the whole view. */
  show(at: Leaflet.LatLng): void {
    const before = this.#own;
    this.#own = true;
    const move = bringIntoView(this.#map, at);
    if (move === 'none') this.#own = before;
    if (move === 'panned') this.#setView('free');
    if (move === 'too far') {
      this.#own = before;
      this.#setView('whole');
    }
  }

  /** One level nearer or farther, around a place if it is in view, else around the middle. */
  zoom(by: 1 | -1, around?: Leaflet.LatLng): void {
    const map = this.#map;
    const zoom = map.getZoom() + by;
    if (around && map.getBounds().contains(around)) map.setZoomAround(around, zoom);
    else map.setZoom(zoom);
  }

  pan(to: 'up' | 'down' | 'left' | 'right'): void {
    const size = this.#map.getSize();
    const step = { up: [0, -size.y / 4], down: [0, size.y / 4], left: [-size.x / 4, 0], right: [size.x / 4, 0] }[to];
    this.#map.panBy([Math.round(step[0] ?? 0), Math.round(step[1] ?? 0)]);
  }

  /** Ends a move of the map's own at once: the reader has taken over. */
  interrupt(): void {
    if (!this.#own) return;
    this.#map.stop();
    this.#map.fire('moveend');
  }

  /** After the container has got another size: the whole view fits again; any other keeps its middle. */
  resize(): void {
    const map = this.#map;
    const home = this.isHome();
    const centre = map.getCenter();
    // The old limits fit the old size.
    map.setMaxBounds();
    map.invalidateSize({ pan: false });
    this.#own = true;
    map.setMinZoom(0);
    if (home) map.fitBounds(this.#whole, { animate: false });
    else map.setView(centre, map.getZoom(), { animate: false });
    this.#limit();
  }

  #middle(): Leaflet.LatLng {
    const map = this.#map;
    const corner = map.project(this.#whole.getNorthWest()).add(map.project(this.#whole.getSouthEast()));
    return map.unproject(corner.divideBy(2));
  }

  /** No farther out than the whole view, no farther away than what is drawn around it. */
  #limit(): void {
    const map = this.#map;
    const zoom = map.getBoundsZoom(this.#whole);
    // A hair less: rounding must not count as being too far out.
    map.setMinZoom(zoom - 1e-4);
    // Two pixels more: Leaflet counts bounds in whole ones.
    const half = map.getSize().divideBy(2).add([2, 2]);
    const middle = map.project(this.#middle(), zoom);
    const shown = [middle.subtract(half), middle.add(half)].map((corner) => map.unproject(corner, zoom));
    const bounds = this.#reach.pad(0);
    for (const corner of shown) bounds.extend(corner);
    map.setMaxBounds(bounds);
  }
}
