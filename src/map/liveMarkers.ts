import type * as Leaflet from 'leaflet';
import { unproject, unwrap } from '../explainer/mercator.ts';
import type { Frame } from './geometry.ts';
import type { LeafletModule } from './exactMap.ts';
import { accessibleName, labelClass } from './labelItems.ts';
import type { MapPlace } from './labelItems.ts';

/** A place on the live map: the Leaflet marker at its true point and the button that a reader uses. */
export interface LiveMarker {
  place: MapPlace;
  marker: Leaflet.Marker;
  /** The element at the true point that the button hangs from; carries the custom properties of its placement. */
  icon: HTMLElement;
  button: HTMLButtonElement;
}

const TOP = 85.05;

/** The same marker as in the drawn map, as a real button: Enter, Space, click and tap all choose the place. */
export function liveMarker(
  L: LeafletModule,
  place: MapPlace,
  centre: number,
  choose: (place: MapPlace) => void,
): LiveMarker {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'marker';
  button.dataset['place'] = place.slug;
  button.setAttribute('aria-label', accessibleName(place));
  button.setAttribute('aria-pressed', 'false');
  button.append(part('number', String(place.number)), ' ', part('name', place.name));
  button.addEventListener('click', () => choose(place));
  const icon = L.divIcon({
    html: button,
    className: `place p${place.number} ${labelClass(place)}`,
    iconSize: [0, 0],
    iconAnchor: [0, 0],
  });
  const lat = Math.max(-TOP, Math.min(TOP, place.point.lat));
  // The button is the control, so Leaflet's own handling of keys and clicks on the icon is off.
  const marker = L.marker([lat, unwrap(place.point.lon, centre)], { icon, keyboard: false, interactive: false });
  return { place, marker, icon: button, button };
}

function part(name: string, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  return span;
}

/** After the marker is on the map: its icon; and, for an area, the spot where the drawn map has put its name. */
export function settleMarker(live: LiveMarker, frame: Frame, scale: number): void {
  const icon = live.marker.getElement();
  if (!icon) return;
  live.icon = icon;
  icon.setAttribute('role', 'listitem');
  if (live.place.marker !== 'area') return;
  const style = getComputedStyle(icon);
  const [u, v] = [parseFloat(style.getPropertyValue('--u')), parseFloat(style.getPropertyValue('--v'))];
  if (Number.isNaN(u) || Number.isNaN(v)) return;
  const at = unproject((frame.x0 + frame.x1) / 2 + u / scale, (frame.y0 + frame.y1) / 2 + v / scale);
  live.marker.setLatLng([at.lat, at.lon]);
}
