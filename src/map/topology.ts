import { presimplify } from 'topojson-simplify';
import { extentOf } from './geometry.ts';
import type { Arc, Frame, Ring } from './geometry.ts';
import { project } from '../explainer/mercator.ts';
import { joinChains } from './joinChains.ts';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type AnyGeometry = GeometryObject<object | null>;

/** An area of the map; `within` is the code of the country whose tint it takes, where it has none of its own. */
type Country = (Polygon | MultiPolygon) & { properties?: { within?: string } };

/** A ring or line as the arcs that it runs along (`~index`: backwards), with its rectangle. */
interface Chain {
  arcs: number[];
  extent: Frame;
}

/** A topology on the Mercator world, from which views of any scale are cut. */
export interface MercatorTopology {
  countries: { code: string; rings: Chain[] }[];
  lakes: Chain[];
  borders: Chain[];
  disputed: Chain[];
  /** The rings around these countries (by index) together. Kept for the next views: those of a page ask for the same. */
  merge(chosen: boolean[]): Chain[];
  /** The arc without the points whose triangle is smaller than step `step` of `stepArea`. */
  simplify(index: number, step: number): Arc;
}

/** Simplification goes in fixed steps, so that views of like scale share their arcs: each leaves out triangles so much larger. */
const STEP = 1.35;
export const stepOf = (area: number): number => Math.round(Math.log(area) / Math.log(STEP));
/** The least triangle that a step keeps, of a world of 1 × 1. */
export const stepArea = (step: number): number => STEP ** step;

/** Merged outlines that are kept: more than one page asks for, and few enough that many pages take no more memory. */
const MOST_MERGED = 8;

const cache = new WeakMap<Topology, MercatorTopology>();

/** Projects a topology of degrees, once: later calls with the same object cost nothing. */
export function readTopology(topology: Topology): MercatorTopology {
  const known = cache.get(topology);
  if (known) return known;
  const arcs = projectArcs(topology);
  const extents = arcs.map(extentOf);
  const ends = findEnds(arcs);
  const chainOf = (line: number[]): Chain => ({
    arcs: line,
    extent: unionOf(line.map((index) => extents[index < 0 ? ~index : index])),
  });
  const areas = polygonsOf(topology.objects['countries']);
  const edges = areas.map((area) => ringsOf(area).flat(2));
  const merged = new Map<string, Chain[]>();
  const made: MercatorTopology = {
    countries: areas.map((area) => ({ code: codeOf(area), rings: ringsOf(area).flat().map(chainOf) })),
    lakes: polygonsOf(topology.objects['lakes']).flatMap((lake) => ringsOf(lake).flat().map(chainOf)),
    borders: joinChains(sharedArcs(edges), ends).map(chainOf),
    disputed: joinChains(linesOf(topology.objects['disputed']), ends).map(chainOf),
    merge(chosen) {
      const key = chosen.map(Number).join('');
      const chains =
        merged.get(key) ?? joinChains(outerArcs(edges.filter((_, index) => chosen[index])), ends).map(chainOf);
      merged.delete(key);
      merged.set(key, chains);
      for (const oldest of merged.keys()) if (merged.size > MOST_MERGED) merged.delete(oldest);
      return chains;
    },
    simplify: simplifierOf(arcs),
  };
  cache.set(topology, made);
  return made;
}

/** Simplifies arcs, each step of each arc once. */
function simplifierOf(arcs: Arc[]): MercatorTopology['simplify'] {
  const weighted: (Arc | undefined)[] = [];
  const steps = new Map<number, (Arc | undefined)[]>();
  return (index, step) => {
    const known = steps.get(step) ?? [];
    steps.set(step, known);
    const ready = known[index];
    if (ready) return ready;
    const arc = (weighted[index] ??= weigh(arcs[index] ?? []));
    const area = stepArea(step);
    return (known[index] = arc.filter((point) => (point[2] ?? Infinity) >= area));
  };
}

/** Numbers the points where arcs begin and end: [start of arc 0, its end, start of arc 1, …]. */
function findEnds(arcs: Arc[]): number[] {
  const numbers = new Map<string, number>();
  return arcs.flatMap((arc) =>
    [arc[0], arc.at(-1)].map((point) => {
      const key = String(point);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    }),
  );
}

const plain = (index: number): number => (index < 0 ? ~index : index);

/** The arcs between different areas. */
function sharedArcs(areas: number[][]): number[] {
  const owner = new Map<number, number>();
  const shared = new Set<number>();
  areas.forEach((edges, area) => {
    for (const index of edges.map(plain)) {
      const other = owner.get(index);
      if (other !== undefined && other !== area) shared.add(index);
      owner.set(index, area);
    }
  });
  return [...shared];
}

/** The arcs that only one ring of these areas runs along: their outline together. */
function outerArcs(areas: number[][]): number[] {
  const counts = new Map<number, number>();
  for (const edges of areas) for (const index of edges) counts.set(plain(index), (counts.get(plain(index)) ?? 0) + 1);
  return areas.flatMap((edges) => edges.filter((index) => counts.get(plain(index)) === 1));
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

function linesOf(object: AnyGeometry | undefined): number[] {
  if (object === undefined) return [];
  const all = object.type === 'GeometryCollection' ? (object as GeometryCollection).geometries : [object];
  const arcs = all.flatMap((geometry) =>
    geometry.type === 'MultiLineString' ? geometry.arcs.flat() : geometry.type === 'LineString' ? geometry.arcs : [],
  );
  return [...new Set(arcs.map(plain))];
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

/** Simplifies what may show in `frames` (the same window on neighbouring copies of the world); rings smaller than `least` may be left out. */
export function cutTopology(source: MercatorTopology, frames: Frame[], area: number, least = 0): Cut {
  const step = stepOf(area);
  const isNear = ({ extent }: Chain): boolean => frames.some((frame) => meets(extent, frame));
  const isLarge = ({ extent }: Chain): boolean => (extent.x1 - extent.x0) * (extent.y1 - extent.y0) >= least;
  const draw = ({ arcs }: Chain): Arc => joinArcs(arcs, (index) => source.simplify(index, step));
  const large = (chains: Chain[]): Ring[] => chains.filter((chain) => isLarge(chain) && isNear(chain)).map(draw);
  const all = (chains: Chain[]): Arc[] => chains.filter(isNear).map(draw);
  return {
    merged: (chosen) => large(source.merge(source.countries.map(({ code }) => chosen(code)))),
    country: (wanted) => source.countries.flatMap(({ code, rings }) => (code === wanted ? all(rings) : [])),
    borders: () => all(source.borders),
    lakes: () => large(source.lakes),
    disputed: () => all(source.disputed),
  };
}

/** The points along arcs; where two meet their point is said once. */
function joinArcs(arcs: number[], arcOf: (index: number) => Arc): Arc {
  const line: Arc = [];
  for (const index of arcs) {
    const arc = arcOf(plain(index));
    const from = line.length > 0 ? 1 : 0;
    for (let at = from; at < arc.length; at++) {
      const point = arc[index < 0 ? arc.length - 1 - at : at];
      if (point) line.push(point);
    }
  }
  return line;
}

const meets = (a: Frame, b: Frame): boolean => a.x0 <= b.x1 && a.x1 >= b.x0 && a.y0 <= b.y1 && a.y1 >= b.y0;

/** The code whose tint an area takes: its own, or that of the country that it is counted to (`geo/README.md`, Borders). */
function codeOf({ id, properties }: Country): string {
  const { within }: { within?: string } = properties ?? {};
  return within ?? String(id);
}

const ringsOf = (geometry: Country): number[][][] => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs);

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
