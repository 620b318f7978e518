import type { Attachment } from 'svelte/attachments';
import type * as Leaflet from 'leaflet';
import type { PlaceId } from '../explainer/explainer.ts';
import { frameOf } from '../explainer/mercator.ts';
import { boundsOf, DetailLayers } from './detailLayers.ts';
import type { DetailDrawing, LoadDetail } from './detailLayers.ts';
import type { ClientDrawing } from './drawMap.ts';
import { exactMap, svgLayer } from './exactMap.ts';
import type { ExactMap, LeafletModule } from './exactMap.ts';
import { shareGestures } from './gestures.ts';
import { layLabels, restoreLabels } from './liveLabels.ts';
import { liveMarker, settleMarker } from './liveMarkers.ts';
import type { LiveMarker } from './liveMarkers.ts';
import type { MapPlace } from './labelItems.ts';
import { Mover } from './mover.ts';
import { printDrawn } from './printDrawn.ts';
import { afterFrame, later, markMoves, rest, watchSize } from './watchMap.ts';

/** The state that the map reads and writes; the reader's `Selection` is one. */
export interface MapSelection {
  place: PlaceId | null;
  /** 'whole', the id of a close-up, or 'free' when the reader has moved the map. */
  view: string;
  readonly lit: readonly PlaceId[];
  readonly still: boolean;
}

/** What buttons outside the map ask of it. */
export interface LiveMapControls {
  zoom(by: 1 | -1): void;
  pan(to: 'up' | 'down' | 'left' | 'right'): void;
}

export interface LeafletMapOptions {
  places: (MapPlace & { country?: string | undefined })[];
  drawing: ClientDrawing;
  selection: MapSelection;
  /** What a marker does when it is used. */
  choose: (place: MapPlace) => void;
  /** What the names of the files of finer outlines end with (`detailFiles`); without it there are none to be had. */
  details?: string | undefined;
  /** Called once, when the live map has taken over. */
  ready?: (controls: LiveMapControls) => void;
}

const MAX_ZOOM = 9;
/** Milliseconds that making markers may take before the page gets its turn again. */
const SLICE = 4;
const MOST_MARKERS = 300;

/** Brings a drawn map (`DrawnMap.svelte`) to life: Leaflet takes over the same picture, without a jump. */
export function leafletMap(options: LeafletMapOptions): Attachment<HTMLElement> {
  return (element) => {
    let end = (): void => undefined;
    let ended = false;
    void import('leaflet/dist/leaflet-src.esm.js')
      .then((L) => start(L, element, options, () => ended))
      .then((stop) => (ended ? stop() : (end = stop)));
    return () => {
      ended = true;
      end();
    };
  };
}

async function start(
  L: LeafletModule,
  element: HTMLElement,
  options: LeafletMapOptions,
  ended: () => boolean,
): Promise<() => void> {
  await rest();
  const svg = element.querySelector<SVGElement>('svg.base');
  const drawn = element.querySelector<HTMLElement>('ul.places');
  if (ended() || !svg || !drawn) return () => undefined;
  const whole = boundsOf(L, options.drawing.whole.box);
  const container = document.createElement('div');
  container.className = 'live';
  container.setAttribute('role', 'group');
  container.setAttribute('aria-label', 'Map. Arrow keys move it, plus and minus change its scale.');
  element.append(container);
  const map = makeMap(L, container);
  await rest();
  map.fitBounds(whole, { animate: false });
  await rest();
  const markers = await addMarkers(L, map, options, ended);
  await rest();
  if (ended()) return () => map.remove();
  svgLayer(L, svg, whole).addTo(map);
  takeOver(element, drawn, container, markers);
  const stopPrinting = printDrawn(element, svg, drawn, container);
  await rest();
  const stop = live(L, map, svg, markers, whole, options, element);
  return () => {
    stopPrinting();
    stop();
    map.remove();
  };
}

function makeMap(L: LeafletModule, container: HTMLElement): ExactMap {
  return exactMap(L, container, {
    zoomSnap: 0,
    zoomControl: false,
    attributionControl: false,
    fadeAnimation: false,
    scrollWheelZoom: false,
    boxZoom: false,
    trackResize: false,
    maxZoom: MAX_ZOOM,
    maxBoundsViscosity: 1,
    bounceAtZoomLimits: false,
    keyboardPanDelta: 60,
  });
}

async function addMarkers(
  L: LeafletModule,
  map: ExactMap,
  { places, drawing, choose }: LeafletMapOptions,
  ended: () => boolean,
): Promise<LiveMarker[]> {
  const { box } = drawing.whole;
  const centre = (box[0] + box[2]) / 2;
  const markers: LiveMarker[] = [];
  let start = performance.now();
  for (const place of places.slice(0, MOST_MARKERS)) {
    if (performance.now() - start > SLICE) {
      await rest();
      start = performance.now();
    }
    if (ended()) break;
    const made = liveMarker(L, place, centre, choose);
    made.marker.addTo(map);
    markers.push(made);
  }
  await rest();
  settleMarkers(markers, drawing);
  return markers;
}

function settleMarkers(markers: LiveMarker[], { whole }: ClientDrawing): void {
  const frame = frameOf(whole.box);
  for (const made of markers) settleMarker(made, frame, whole.width / (frame.x1 - frame.x0));
}

/** In one task: the drawn markers go, the live ones come, and the focus stays where it was. */
function takeOver(element: HTMLElement, drawn: HTMLElement, container: HTMLElement, markers: LiveMarker[]): void {
  const focused = drawn.contains(document.activeElement) ? document.activeElement : null;
  const slug = focused instanceof HTMLElement ? focused.dataset['place'] : undefined;
  container.querySelector('.leaflet-marker-pane')?.setAttribute('role', 'list');
  drawn.remove();
  element.classList.add('is-live');
  markers.find(({ place }) => place.slug === slug)?.button.focus({ preventScroll: true });
}

/** All that follows the state and the reader from now on. Returns what ends it. */
function live(
  L: LeafletModule,
  map: ExactMap,
  svg: SVGElement,
  markers: LiveMarker[],
  whole: Leaflet.LatLngBounds,
  options: LeafletMapOptions,
  element: HTMLElement,
): () => void {
  const { selection, drawing } = options;
  const views = [drawing.whole, ...drawing.closeUps];
  const tint = (): void => tintCountries(element, options);
  const details = new DetailLayers(L, map, svg, views, loadBeside(options.details), tint);
  const mover = new Mover(map, whole, boundsOf(L, drawing.whole.reach), (view) => (selection.view = view));
  const settle = (): void => {
    details.update();
    if (mover.isHome()) restoreLabels(markers);
    else layLabels(map, markers, (one) => one.place.id === selection.place || one.button === document.activeElement);
  };
  const endings = [
    later(map, settle),
    markMoves(map),
    shareGestures(map, element),
    watchSize(element, () => {
      mover.resize();
      if (mover.isHome()) settleMarkers(markers, drawing);
    }),
    listen(element, markers, mover, selection),
    followState(map, markers, mover, tint, selection, (view) => {
      const box = views.find(({ id }) => id === view)?.box;
      return box && (view === 'whole' ? whole : boundsOf(L, box));
    }),
  ];
  const chosen = (): LiveMarker | undefined => markers.find(({ place }) => place.id === selection.place);
  options.ready?.({
    zoom: (by) => mover.zoom(by, chosen()?.marker.getLatLng()),
    pan: (to) => mover.pan(to),
  });
  return () => endings.forEach((end) => end());
}

/** The state leads: what is chosen, lit and shown. */
function followState(
  map: ExactMap,
  markers: LiveMarker[],
  mover: Mover,
  tint: () => void,
  selection: MapSelection,
  boundsOfView: (view: string) => Leaflet.LatLngBounds | undefined,
): () => void {
  return $effect.root(() => {
    $effect(() => {
      map.still = selection.still;
    });
    $effect(() => {
      const lit = markers.filter(({ place }) => selection.lit.includes(place.id));
      for (const { button } of lit) button.classList.add('lit');
      return () => {
        for (const { button } of lit) button.classList.remove('lit');
      };
    });
    $effect(tint);
    // Only the markers that change are touched: each costs a part of the frame in which the map sets off.
    $effect(() => {
      const chosen = markers.find(({ place }) => place.id === selection.place);
      if (!chosen) return undefined;
      press(chosen, true);
      const stop = afterFrame(() => mover.show(chosen.marker.getLatLng()));
      return () => {
        stop();
        press(chosen, false);
      };
    });
    $effect(() => {
      const { view } = selection;
      const bounds = boundsOfView(view);
      return bounds && afterFrame(() => mover.go(view, bounds));
    });
  });
}

function press({ button, marker }: LiveMarker, is: boolean): void {
  button.setAttribute('aria-pressed', String(is));
  marker.setZIndexOffset(is ? 10_000 : 0);
}

/** The reader interrupts any move; Escape returns to the whole view; a marker that gets the focus comes into view. */
function listen(element: HTMLElement, markers: LiveMarker[], mover: Mover, selection: MapSelection): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const interrupt = (): void => mover.interrupt();
  element.addEventListener('pointerdown', interrupt, { capture: true, signal });
  element.addEventListener('wheel', interrupt, { capture: true, passive: true, signal });
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || mover.isHome()) return;
      event.preventDefault();
      selection.view = 'whole';
    },
    { signal },
  );
  for (const { button, marker } of markers) {
    button.addEventListener('focus', () => mover.show(marker.getLatLng()), { signal });
  }
  return () => ending.abort();
}

/** Named countries show it when they are chosen, or named in what is being read. */
function tintCountries(element: HTMLElement, { places, selection }: LeafletMapOptions): void {
  const codeOf = (id: PlaceId | null): string =>
    places.find((place) => place.id === id && place.kind === 'country')?.country ?? '';
  const chosen = codeOf(selection.place);
  const lit = selection.lit.map(codeOf);
  for (const path of element.querySelectorAll('.named')) {
    path.classList.toggle('selected', path.classList.contains(`c-${chosen}`));
    path.classList.toggle(
      'lit',
      lit.some((code) => path.classList.contains(`c-${code}`)),
    );
  }
}

/** The files beside the page; one that stands alone holds them itself. Another in a sandbox has to do without. */
function loadBeside(mark: string | undefined): LoadDetail {
  return async (name) => {
    const inside = document.getElementById(name)?.textContent;
    if (inside !== undefined) return JSON.parse(inside) as DetailDrawing;
    if (mark === undefined || window.origin === 'null') return null;
    const answer = await fetch(name.replace('.json', `-${mark}.json`));
    return answer.ok ? ((await answer.json()) as DetailDrawing) : null;
  };
}
