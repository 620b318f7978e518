import type * as Leaflet from 'leaflet';

export type LeafletModule = typeof Leaflet;

/** A Leaflet map that places everything where an SVG of the same box would, to the hundredth of a pixel. */
export interface ExactMap extends Leaflet.Map {
  /** No animation at all, whoever asks for it. */
  still: boolean;
}

/** Leaflet's protected parts that are overridden here (1.9.4). */
interface Inner extends ExactMap {
  _size?: Leaflet.Point;
  _sizeChanged: boolean;
  _container: HTMLElement;
  _getMapPanePos(): Leaflet.Point;
  _zoomAnimated: boolean;
}

/** Latitudes beyond the Mercator square exist: tall containers show them, and nothing may jump there. */
const LATITUDE_BEYOND = 89.9;

/**
 * Makes the map. Leaflet rounds sizes, origins and positions to whole pixels; the drawn map does not, so neither may this.
 * Only markers are rounded, once, as in `map.css`.
 */
export function exactMap(L: LeafletModule, container: HTMLElement, options: Leaflet.MapOptions): ExactMap {
  const projection = { ...L.Projection.SphericalMercator, MAX_LATITUDE: LATITUDE_BEYOND };
  const crs = { ...L.CRS.EPSG3857, projection } as Leaflet.CRS;
  const Exact = L.Map.extend({
    getSize(this: Inner) {
      if (!this._size || this._sizeChanged) {
        const { width, height } = this._container.getBoundingClientRect();
        this._size = L.point(width, height);
        this._sizeChanged = false;
      }
      return this._size.clone();
    },
    latLngToLayerPoint(this: Inner, at: Leaflet.LatLngExpression) {
      return this.project(at).subtract(this.getPixelOrigin());
    },
    _getNewPixelOrigin(this: Inner, centre: Leaflet.LatLng, zoom?: number) {
      return this.project(centre, zoom).subtract(this.getSize().divideBy(2)).add(this._getMapPanePos());
    },
    panBy(this: Inner, offset: Leaflet.PointExpression, pan?: Leaflet.PanOptions) {
      return L.Map.prototype.panBy.call(this, offset, this.still ? { ...pan, animate: false } : pan);
    },
    setView(this: Inner, centre: Leaflet.LatLngExpression, zoom?: number, pan?: Leaflet.ZoomPanOptions) {
      return L.Map.prototype.setView.call(this, centre, zoom, this.still ? { ...pan, animate: false } : pan);
    },
  });
  const Made = Exact as unknown as new (container: HTMLElement, options: Leaflet.MapOptions) => ExactMap;
  return new Made(container, { ...options, crs });
}

/** An SVG as a layer: while the map flies it is only scaled, and drawn anew, sharp, at the end. */
export function svgLayer(L: LeafletModule, svg: SVGElement, bounds: Leaflet.LatLngBounds): Leaflet.SVGOverlay {
  let drawn = L.point(1, 1);
  const place = (overlay: Placed, map: Leaflet.Map): { at: Leaflet.Point; size: Leaflet.Point } => {
    const at = map.latLngToLayerPoint(overlay.getBounds().getNorthWest());
    return { at, size: map.latLngToLayerPoint(overlay.getBounds().getSouthEast()).subtract(at) };
  };
  const Layer = L.SVGOverlay.extend({
    getEvents(this: Placed) {
      const events = L.SVGOverlay.prototype.getEvents?.call(this as unknown as Leaflet.SVGOverlay);
      return { ...events, zoom: this._follow, moveend: this._reset };
    },
    _follow(this: Placed, event: { flyTo?: boolean; pinch?: boolean }) {
      if (!event.flyTo && !event.pinch) return this._reset();
      const { at, size } = place(this, this._map);
      L.DomUtil.setTransform(svg as unknown as HTMLElement, at, size.x / drawn.x);
    },
    _reset(this: Placed) {
      const { at, size } = place(this, this._map);
      drawn = size;
      L.DomUtil.setPosition(svg as unknown as HTMLElement, at);
      svg.style.width = `${size.x}px`;
      svg.style.height = `${size.y}px`;
    },
  });
  const Made = Layer as unknown as new (svg: SVGElement, bounds: Leaflet.LatLngBounds) => Leaflet.SVGOverlay;
  return new Made(svg, bounds);
}

/** Leaflet's protected parts of an overlay (1.9.4). */
interface Placed {
  getBounds(): Leaflet.LatLngBounds;
  _map: Leaflet.Map;
  _reset: (this: Placed) => void;
  _follow: (this: Placed, event: { flyTo?: boolean; pinch?: boolean }) => void;
}
