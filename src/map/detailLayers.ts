import type * as Leaflet from 'leaflet';
import type { BasePaths } from './drawBase.ts';
import type { ViewDrawing } from './drawMap.ts';
import { svgLayer } from './exactMap.ts';
import type { LeafletModule } from './exactMap.ts';

/** What a detail file holds: finer paths, with the size of their drawing. */
export type DetailDrawing = BasePaths & { width: number; height: number };

/** Gets a detail file by its name; null where there is none to be had (offline, a single file). */
export type LoadDetail = (name: string) => Promise<DetailDrawing | null>;

const SVG = 'http://www.w3.org/2000/svg';
/** A drawing looks right until it is enlarged by more than this many zoom levels. */
const ENOUGH = 0.9;

interface Sheet {
  view: ViewDrawing;
  bounds: Leaflet.LatLngBounds;
  reach: Leaflet.LatLngBounds;
  svg: SVGElement | null;
  asked: boolean;
}

/** Swaps in finer outlines where the reader has come near, without a flicker: the coarse ones go when the fine ones are there. */
export class DetailLayers {
  readonly #L: LeafletModule;
  readonly #map: Leaflet.Map;
  readonly #base: SVGElement;
  readonly #sheets: Sheet[];
  readonly #load: LoadDetail;
  readonly #added: (svg: SVGElement) => void;

  constructor(
    L: LeafletModule,
    map: Leaflet.Map,
    base: SVGElement,
    views: ViewDrawing[],
    load: LoadDetail,
    added: (svg: SVGElement) => void,
  ) {
    this.#L = L;
    this.#map = map;
    this.#base = base;
    this.#load = load;
    this.#added = added;
    this.#sheets = views.map((view) => ({
      view,
      bounds: boundsOf(L, view.box),
      reach: boundsOf(L, view.reach),
      svg: null,
      asked: false,
    }));
  }

  /** Shows the finest sheet that covers the view, and asks for a finer one if it is needed. */
  update(): void {
    const zoom = this.#map.getZoom();
    const shown = this.#map.getBounds();
    const [whole] = this.#sheets;
    if (!whole || zoom - this.#map.getBoundsZoom(whole.bounds) < ENOUGH) return this.#show(null);
    const covering = this.#sheets.filter((sheet) => sheet === whole || sheet.reach.contains(shown));
    const wanted = covering.at(-1) ?? whole;
    if (!wanted.asked) void this.#fetch(wanted);
    this.#show(wanted.svg ?? whole.svg);
  }

  async #fetch(sheet: Sheet): Promise<void> {
    sheet.asked = true;
    const drawing = await this.#load(`map-${sheet.view.id}.json`).catch(() => null);
    if (!drawing) return;
    const svg = drawSheet(drawing, `detail-${sheet.view.id}`);
    svg.style.visibility = 'hidden';
    svgLayer(this.#L, svg, sheet.bounds).addTo(this.#map);
    sheet.svg = svg;
    this.#added(svg);
    requestAnimationFrame(() => this.update());
  }

  #show(svg: SVGElement | null): void {
    const chosen = svg ?? this.#base;
    chosen.style.visibility = '';
    for (const other of [this.#base, ...this.#sheets.map((sheet) => sheet.svg)]) {
      if (other && other !== chosen) other.style.visibility = 'hidden';
    }
  }
}

export function boundsOf(L: LeafletModule, [west, south, east, north]: ViewDrawing['box']): Leaflet.LatLngBounds {
  return L.latLngBounds([south, west], [north, east]);
}

function drawSheet({ paths, width, height, repeat }: DetailDrawing, id: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'base');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  const group = document.createElementNS(SVG, 'g');
  group.id = id;
  for (const [name, d] of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    group.append(path);
  }
  svg.append(group);
  if (repeat !== undefined) svg.append(copy(id, repeat), copy(id, -repeat));
  return svg;
}

function copy(id: string, x: number): SVGUseElement {
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${id}`);
  use.setAttribute('x', String(x));
  return use;
}
