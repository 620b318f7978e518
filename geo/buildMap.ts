import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { merge, quantize } from 'topojson-client';
import { topology as makeTopology } from 'topojson-server';
import type { GeometryCollection, Objects, Polygon, Topology } from 'topojson-specification';
import type { Area } from './areas.ts';
import { cutAtAntimeridian } from './cut.ts';
import { findDisputed } from './disputed.ts';
import { enlargeTiny } from './enlarge.ts';
import { simplifyTopology } from './simplify.ts';

/** What a map is made of, in degrees, stitched at the antimeridian or not. */
export interface MapParts {
  areas: Area[];
  lakes: FeatureCollection;
  /** The dashed line across the isthmus of Crimea, as this atlas draws it. */
  isthmus: Position[][];
}

export interface Fineness {
  /** The web map's zoom for which outlines are simplified. */
  zoom: number;
  /** Quantization: steps across the world and from pole to pole; odd, so that 0° is one. */
  steps: number;
  /** Degrees between this atlas's borders and the disputed lines' drawing of them. */
  tolerance: number;
}

/** Areas without an ISO code of their own that a country's tint covers too, as UN maps count them to it. */
const within: Record<string, string> = {
  'x-n-cyprus': 'CY',
  'x-cyprus-buffer-zone': 'CY',
  'x-somaliland': 'SO',
};

/** Areas of which two polygons may touch since one of them came from another area. */
const joined = ['CU', 'EH', 'KZ', 'UA'];

/** Builds the TopoJSON of a map, with the objects `countries`, `lakes` and `disputed`. */
export function buildMap({ areas, lakes, isthmus }: MapParts, { zoom, steps, tolerance }: Fineness): Topology {
  const countries = dissolve(collect(cutAtAntimeridian(areas)));
  const coordinates = findDisputed(makeTopology({ countries }), isthmus, tolerance);
  const disputed: Feature<MultiLineString> = {
    type: 'Feature',
    properties: null,
    geometry: { type: 'MultiLineString', coordinates },
  };
  const lines: FeatureCollection = { type: 'FeatureCollection', features: [disputed] };
  const map = simplifyTopology(makeTopology({ countries, lakes, disputed: lines }), zoom);
  return quantize(enlargeTiny(map, steps) as Topology<Objects>, steps);
}

/** One feature an area, in the order of the ids; coordinates rounded so that neighbours still share their points after the cut. */
function collect(areas: Area[]): FeatureCollection<MultiPolygon> {
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  const sorted = areas.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const features = sorted.map(({ id, polygons }): Feature<MultiPolygon> => ({
    type: 'Feature',
    id,
    properties: within[id] ? { within: within[id] } : null,
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [round(lon!), round(lat!)]))),
    },
  }));
  return { type: 'FeatureCollection', features };
}

/** Removes the lines inside an area, where two of its polygons touch. */
function dissolve(countries: FeatureCollection<MultiPolygon>): FeatureCollection<MultiPolygon> {
  const parts = makeTopology({ countries });
  const { geometries } = parts.objects['countries'] as GeometryCollection;
  const features = countries.features.map((country, i) =>
    joined.includes(String(country.id)) ? { ...country, geometry: merge(parts, [geometries[i] as Polygon]) } : country,
  );
  return { type: 'FeatureCollection', features };
}
