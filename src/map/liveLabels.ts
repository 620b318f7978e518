import type * as Leaflet from 'leaflet';
import { placeLabels } from './labels.ts';
import { labelItems } from './labelItems.ts';
import type { LiveMarker } from './liveMarkers.ts';
import { markerVariables } from './markerVariables.ts';

/** How far outside the map a marker may hang and still count, in pixels. */
const SLACK = 4;

/** Places the labels of what is in view anew, with the code that placed them in the drawn map. `first` get room before all others. */
export function layLabels(map: Leaflet.Map, markers: LiveMarker[], first: (live: LiveMarker) => boolean): void {
  const size = map.getSize();
  const seen = markers
    .map((live) => ({ live, at: map.latLngToContainerPoint(live.marker.getLatLng()) }))
    .filter(({ at }) => at.x > -SLACK && at.y > -SLACK && at.x < size.x + SLACK && at.y < size.y + SLACK);
  const sized = labelItems(
    seen.map(({ live }) => live.place),
    { x0: 0, y0: 0, x1: 1, y1: 1 },
    1,
    () => undefined,
  );
  const items = sized.map((item, index) => {
    const { live, at } = seen[index] ?? { live: null, at: { x: 0, y: 0 } };
    const rank = live && first(live) ? -1e6 : item.rank;
    return { ...item, rank, x: at.x - size.x / 2, y: at.y - size.y / 2 };
  });
  const placed = placeLabels(items, { width: size.x, height: size.y, least: 1, most: 1 }, 0);
  seen.forEach(({ live }, index) => {
    const placement = placed[index];
    const item = items[index];
    if (!placement || !item) return;
    for (const [name, value] of Object.entries<string>({ ...markerVariables(placement, item) }))
      live.icon.style.setProperty(name, value);
  });
}

/** Back to the placement of the drawn map, which the page's own rules hold. */
export function restoreLabels(markers: LiveMarker[]): void {
  for (const { icon } of markers) {
    for (const name of ['--x', '--y', '--d', '--l', '--a', '--name', '--w', '--show']) icon.style.removeProperty(name);
  }
}
