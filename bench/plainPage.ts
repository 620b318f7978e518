import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import type { Place } from '../src/explainer/explainer.ts';
import type { Route } from './serveBench.ts';

/**
 * What a practised developer writes by hand for the same places: Leaflet from its package, a tile layer, a marker and
 * a popup a place. Its tiles are answered by one local picture, so that their number counts and no provider is asked.
 */
export function plainPage(places: Place[]): Route {
  const leaflet = join(dirname(createRequire(import.meta.url).resolve('leaflet/package.json')), 'dist');
  const tile = drawTile();
  return (path) => {
    if (!path.startsWith('/plain/')) return undefined;
    const rest = path.slice('/plain/'.length);
    if (rest === '') return { type: 'text/html; charset=utf-8', body: Buffer.from(html) };
    if (rest === 'map.js') return { type: 'text/javascript; charset=utf-8', body: Buffer.from(script(places)) };
    if (rest.startsWith('tiles/')) return { type: 'image/png', body: tile };
    const type = rest.endsWith('.css') ? 'text/css' : rest.endsWith('.png') ? 'image/png' : 'text/javascript';
    return { type, body: readFileSync(join(leaflet, rest.replaceAll('..', ''))) };
  };
}

const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Plain Leaflet</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="leaflet.css">
</head><body><h1>Plain Leaflet</h1><div id="map"></div>
<script src="leaflet.js"></script><script src="map.js"></script></body></html>`;

const script = (places: Place[]) => `
document.getElementById('map').style.height = '400px';
const places = ${JSON.stringify(places.map(({ name, point, where }) => ({ name, point, where })))};
const map = L.map('map');
L.tileLayer('tiles/{z}/{x}/{y}.png', { maxZoom: 18 }).addTo(map);
const group = L.featureGroup(places.map((place) =>
  L.marker([place.point.lat, place.point.lon], { alt: place.name }).bindPopup(place.name + ', ' + place.where)));
group.addTo(map);
map.fitBounds(group.getBounds());
let at = -1;
window.flyNext = () => { at = (at + 1) % places.length; map.flyTo([places[at].point.lat, places[at].point.lon], 5, { duration: 0.7 }); };
`;

function drawTile(): Buffer {
  const tile = new PNG({ width: 256, height: 256 });
  for (let i = 0; i < tile.data.length; i += 4) {
    const stripe = (i / 4) % 16 < 8;
    tile.data.set(stripe ? [222, 232, 236, 255] : [216, 226, 230, 255], i);
  }
  return PNG.sync.write(tile);
}
