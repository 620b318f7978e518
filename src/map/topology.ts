import { feature, merge, mesh } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import { extentOf } from './geometry.ts';
import type { Arc, Frame, Ring } from './geometry.ts';
import { project } from '../explainer/mercator.ts';
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

type AnyGeometry = GeometryObject<object | null>;

/** An area of the map; `within` is the code of the country whose tint it takes, where it has none of its own. */
type Country = (Polygon | MultiPolygon) & { properties?: { within?: string } };

/** A topology on the Mercator world, from which views of any scale are cut. */
export interface MercatorTopology {
  countries: Country[];
  lakes: Country[];
  disputed: MultiLineString | null;
  /** Each arc's rectangle, for leaving out what is not in a view. */
  extents: Frame[];
  /** The arc without the points whose triangle is smaller than `area` (of a world of 1 × 1). */
  simplify(index: number, area: number): Arc;
}

const cache = new WeakMap<Topology, MercatorTopology>();

/** Projects a topology of degrees, once: later calls with the same object cost nothing. */
export function readTopology(topology: Topology): MercatorTopology {
  const known = cache.get(topology);
  if (known) return known;
  const arcs = projectArcs(topology);
  const weighted: (Arc | undefined)[] = [];
  const made: MercatorTopology = {
    countries: polygonsOf(topology.objects['countries']),
    lakes: polygonsOf(topology.objects['lakes']),
    disputed: linesOf(topology.objects['disputed']),
    extents: arcs.map(extentOf),
    simplify(index, area) {
      const arc = (weighted[index] ??= weigh(arcs[index] ?? []));
      return arc.filter((point) => (point[2] ?? Infinity) >= area);
    },
  };
  cache.set(topology, made);
  return made;
}

function projectArcs(topology: Topology): Arc[] {
  const [kx, ky] = topology.transform?.scale ?? [1, 1];
  const [dx, dy] = topology.transform?.translate ?? [0, 0];
  const relative = topology.transform !== undefined;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([px = 0, py = 0]) => {
      x = relative ? x + px : px;
      y = relative ? y + py : py;
      const at = project(y * ky + dy, x * kx + dx);
      return [at.x, at.y];
    });
  });
}

/** Visvalingam's weights as the third number of each point; ends weigh infinitely. */
function weigh(arc: Arc): Arc {
  const alone: Topology<Record<string, never>> = {
    type: 'Topology',
    objects: {},
    arcs: [arc.map((point) => point.slice(0, 2))],
  };
  return presimplify(alone).arcs[0] ?? [];
}

function polygonsOf(object: AnyGeometry | undefined): Country[] {
  if (object === undefined) return [];
  const all = object.type === 'GeometryCollection' ? (object as GeometryCollection).geometries : [object];
  return all.filter((geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') as Country[];
}

function linesOf(object: AnyGeometry | undefined): MultiLineString | null {
  if (object === undefined) return null;
  const all = object.type === 'GeometryCollection' ? (object as GeometryCollection).geometries : [object];
  const arcs = all.flatMap((geometry) =>
    geometry.type === 'MultiLineString' ? geometry.arcs : geometry.type === 'LineString' ? [geometry.arcs] : [],
  );
  return { type: 'MultiLineString', arcs };
}

/** What lies in a frame, simplified: rings and lines in world units, not yet clipped. */
export interface Cut {
  /** The polygons of these countries as one, without the borders between them. */
  merged(codes: (code: string) => boolean): Ring[];
  /** One country's rings. */
  country(code: string): Ring[];
  borders(): Arc[];
  lakes(): Ring[];
  disputed(): Arc[];
}

/** Simplifies what may show in `frames` (the same window on neighbouring copies of the world); `only`: of one country. */
export function cutTopology(source: MercatorTopology, frames: Frame[], area: number, only?: string): Cut {
  const inside = (line: number[]): boolean => {
    const extent = unionOf(line.map((index) => source.extents[index < 0 ? ~index : index]));
    return frames.some((frame) => meets(extent, frame));
  };
  const wanted = only === undefined ? source.countries : source.countries.filter((country) => codeOf(country) === only);
  const countries = wanted.map((country) => keepPolygons(country, inside)).filter((kept) => kept !== null);
  const lakes = source.lakes.map((lake) => keepPolygons(lake, inside)).filter((kept) => kept !== null);
  const disputed = source.disputed?.arcs.filter(inside) ?? [];
  const arcs: Arc[] = [];
  const need = (line: number[]): void => {
    for (const index of line) arcs[index < 0 ? ~index : index] ??= source.simplify(index < 0 ? ~index : index, area);
  };
  for (const polygon of [...countries, ...lakes]) for (const rings of ringsOf(polygon)) rings.forEach(need);
  disputed.forEach(need);
  const topology = { type: 'Topology', objects: {}, arcs } as Topology;
  const all = { type: 'GeometryCollection', geometries: countries } as GeometryCollection;
  const rings = (geometry: Country): Ring[] =>
    flatten((feature(topology, geometry) as { geometry: Geometry }).geometry);
  return {
    merged: (chosen) =>
      flatten(
        merge(
          topology,
          countries.filter((country) => chosen(codeOf(country))),
        ),
      ),
    country: (code) => countries.filter((country) => codeOf(country) === code).flatMap(rings),
    borders: () => mesh(topology, all, (a, b) => a !== b).coordinates,
    lakes: () => lakes.flatMap(rings),
    disputed: () => mesh(topology, { type: 'MultiLineString', arcs: disputed }).coordinates,
  };
}

const meets = (a: Frame, b: Frame): boolean => a.x0 <= b.x1 && a.x1 >= b.x0 && a.y0 <= b.y1 && a.y1 >= b.y0;

/** The code whose tint an area takes: its own, or that of the country that it is counted to (`geo/README.md`, Borders). */
function codeOf({ id, properties }: Country): string {
  const { within }: { within?: string } = properties ?? {};
  return within ?? String(id);
}

const ringsOf = (geometry: Country): number[][][] => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs);

/** Leaves out the polygons whose rectangle does not come near; a polygon around the whole frame stays. */
function keepPolygons(geometry: Country, inside: (ring: number[]) => boolean): Country | null {
  const arcs = ringsOf(geometry).filter(([outer]) => outer !== undefined && inside(outer));
  return arcs.length === 0 ? null : { ...geometry, type: 'MultiPolygon', arcs };
}

function unionOf(frames: (Frame | undefined)[]): Frame {
  const union = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const frame of frames) {
    if (!frame) continue;
    union.x0 = Math.min(union.x0, frame.x0);
    union.y0 = Math.min(union.y0, frame.y0);
    union.x1 = Math.max(union.x1, frame.x1);
    union.y1 = Math.max(union.y1, frame.y1);
  }
  return union;
}

interface Geometry {
  type: string;
  coordinates: unknown;
}

function flatten({ type, coordinates }: Geometry): Ring[] {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return (polygons as Ring[][]).flat();
}
