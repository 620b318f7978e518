import type { Position } from 'geojson';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Rings smaller than this many pixels of the target zoom go, save each area's largest. */
const LEAST_AREA = 2;
/** Of the outlines of rings smaller than this many pixels, at least `LEAST_POINTS` points an arc stay. */
const SMALL_AREA = 10;
const LEAST_POINTS = 6;
/** Where Web Mercator's square ends. */
const LIMIT = 85.0511287798;

/**
 * Simplifies a topology of degrees for a zoom of the web map (256 · 2^zoom pixels a world) by Visvalingam and Whyatt's method
 * (1993), on Mercator coordinates, so that one pixel of area counts the same everywhere. Small rings go, but never an area's
 * largest, and no ring collapses. Lines keep their ends.
 */
export function simplifyTopology(topology: Topology, zoom: number): Topology {
  const scale = 256 * 2 ** zoom;
  const projected = topology.arcs.map((arc) => arc.map((point) => project(point, scale)));
  const weighted = presimplify({ type: 'Topology', objects: {}, arcs: projected }).arcs;
  const objects = dropSmall(topology.objects, projected);
  const small = findSmallArcs(Object.values(objects), projected);
  const arcs = topology.arcs.map((arc, i) => {
    const weights = weighted[i]!.map((point) => point[2]!);
    const least = small.has(i) ? Math.min(1, nthLargest(weights, LEAST_POINTS)) : 1;
    return arc.filter(([, lat], j) => weights[j]! >= least || isPole(lat!));
  });
  return prune({ ...topology, objects, arcs });
}

/** Antarctica's edge along the pole has no area on the map, but its points keep the way round the world in short steps. */
function isPole(lat: number): boolean {
  return lat < -89.9;
}

function project([lon, lat]: Position, scale: number): Position {
  const phi = (Math.max(-LIMIT, Math.min(LIMIT, lat!)) * Math.PI) / 180;
  return [(lon! / 360) * scale, (-Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * scale];
}

function nthLargest(values: number[], n: number): number {
  return values.toSorted((a, b) => b - a)[Math.min(n, values.length) - 1]!;
}

/** The geometry's polygons, each as rings of arc indices. */
function ringsOf(geometry: Polygon | MultiPolygon): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

type Collections = Record<string, GeometryCollection>;
type Outline = Polygon | MultiPolygon;

/**
 * Drops the polygons and holes that are too small to see, keeping the largest polygon of each area with an id, and the holes
 * that such an area fills (San Marino's in Italy).
 */
function dropSmall(objects: Topology['objects'], arcs: Position[][]): Collections {
  const kept = mapOutlines(objects as Collections, (outline): Outline => {
    const polygons = ringsOf(outline);
    const areas = polygons.map(([outer]) => areaOf(outer!, arcs));
    const largest = outline.id === undefined ? -1 : areas.indexOf(Math.max(...areas));
    const seen = polygons.filter((_, i) => areas[i]! >= LEAST_AREA || i === largest);
    return { ...outline, type: 'MultiPolygon', arcs: seen };
  });
  const filled = new Set<number>();
  mapOutlines(kept, (outline) => {
    for (const [outer] of ringsOf(outline)) for (const index of outer!) filled.add(plain(index));
    return outline;
  });
  const isKept = (hole: number[]): boolean =>
    areaOf(hole, arcs) >= LEAST_AREA || hole.every((index) => filled.has(plain(index)));
  return mapOutlines(kept, (outline): Outline => {
    const polygons = ringsOf(outline).map(([outer, ...holes]) => [outer!, ...holes.filter(isKept)]);
    return { ...outline, type: 'MultiPolygon', arcs: polygons };
  });
}

function mapOutlines(objects: Collections, change: (outline: Outline) => Outline): Collections {
  const changeOne = (geometry: GeometryObject): GeometryObject =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? change(geometry) : geometry;
  return Object.fromEntries(
    Object.entries(objects).map(([name, object]) => [
      name,
      { ...object, geometries: object.geometries.map(changeOne) },
    ]),
  );
}

/** The index of an arc, whatever the direction in which a ring runs through it. */
function plain(index: number): number {
  return index < 0 ? ~index : index;
}

function findSmallArcs(objects: GeometryCollection[], arcs: Position[][]): Set<number> {
  const small = new Set<number>();
  for (const { geometries } of objects)
    for (const geometry of geometries) {
      if (geometry.type !== 'MultiPolygon') continue;
      for (const ring of geometry.arcs.flat())
        if (areaOf(ring, arcs) < SMALL_AREA) for (const index of ring) small.add(plain(index));
    }
  return small;
}

/** The area that a ring of arcs encloses, by the shoelace formula. */
function areaOf(ring: number[], arcs: Position[][]): number {
  let twice = 0;
  for (const index of ring) {
    const arc = arcs[plain(index)]!;
    const sign = index < 0 ? -1 : 1;
    for (let i = 1; i < arc.length; i++)
      twice += sign * (arc[i - 1]![0]! * arc[i]![1]! - arc[i]![0]! * arc[i - 1]![1]!);
  }
  return Math.abs(twice) / 2;
}

/** Leaves out the arcs that nothing uses any more. */
function prune(topology: Topology): Topology {
  const places = new Map<number, number>();
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    const index = value as number;
    const old = plain(index);
    if (!places.has(old)) places.set(old, places.size);
    return index < 0 ? ~places.get(old)! : places.get(old)!;
  };
  const objects = Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => {
      const { geometries } = object as GeometryCollection;
      const moved = geometries.map((one) => ('arcs' in one ? { ...one, arcs: move(one.arcs) } : one));
      return [name, { ...object, geometries: moved } as GeometryCollection];
    }),
  );
  return { ...topology, objects, arcs: [...places.keys()].map((old) => topology.arcs[old]!) };
}
