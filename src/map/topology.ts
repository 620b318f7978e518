import { presimplify } from 'topojson-simplify';
import { extentOf, isOutside } from './geometry.ts';
import type { Frame, Line, Ring } from './geometry.ts';
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
  simplify(index: number, step: number): Line;
  /** About how many points in these frames a step keeps; nothing is simplified for it. */
  estimator(frames: Frame[]): (step: number) => number;
  /** Where the arc lies. */
  extent(index: number): Frame;
  /** The arc's two ends alone. */
  chord(index: number): Line;
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
  const chords = arcs.map((arc) => [...arc.slice(0, 2), ...arc.slice(-2)]);
  const ends = findEnds(chords);
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
    ...simplifierOf(arcs, extents),
    extent: (index) => extents[index]!,
    chord: (index) => chords[index]!,
  };
  cache.set(topology, made);
  return made;
}

/** Simplifies arcs, each step of each arc once. */
function simplifierOf(arcs: Line[], extents: Frame[]): Pick<MercatorTopology, 'simplify' | 'estimator'> {
  const weights: (number[] | undefined)[] = [];
  const weightsOf = (index: number): number[] => (weights[index] ??= weigh(arcs[index] ?? []));
  const steps = new Map<number, (Line | undefined)[]>();
  const counts = new Map<number, (number | undefined)[]>();
  const countOf = (index: number, step: number): number => {
    const known = counts.get(step) ?? [];
    counts.set(step, known);
    return (known[index] ??= countFrom(weightsOf(index), stepArea(step)));
  };
  return {
    simplify(index, step) {
      const known = steps.get(step) ?? [];
      steps.set(step, known);
      const ready = known[index];
      if (ready) return ready;
      const weight = weightsOf(index);
      const area = stepArea(step);
      return (known[index] = (arcs[index] ?? []).filter((_, at) => weight[at >> 1]! >= area));
    },
    estimator(frames) {
      const near = extents.flatMap((extent, index) =>
        frames.every((frame) => isOutside(extent, frame)) ? [] : [{ index, share: shareInside(extent, frames) }],
      );
      return (step) => near.reduce((sum, { index, share }) => sum + countOf(index, step) * share, 0);
    },
  };
}

const countFrom = (weights: number[], least: number): number =>
  weights.reduce((sum, weight) => (weight >= least ? sum + 1 : sum), 0);

/** The part of a rectangle, 0…1, that lies in frames that keep apart. */
function shareInside({ x0, y0, x1, y1 }: Frame, frames: Frame[]): number {
  let share = 0;
  for (const frame of frames) {
    share += shareOf(x0, x1, frame.x0, frame.x1) * shareOf(y0, y1, frame.y0, frame.y1);
  }
  return Math.min(1, share);
}

/** How much of a stretch lies between two limits; of a point, whether it does. */
function shareOf(from: number, to: number, least: number, most: number): number {
  if (from === to) return from >= least && from <= most ? 1 : 0;
  return Math.max(0, Math.min(to, most) - Math.max(from, least)) / (to - from);
}

/** Numbers the points where arcs begin and end: [start of arc 0, its end, start of arc 1, …]. */
function findEnds(chords: Line[]): number[] {
  const numbers = new Map<string, number>();
  return chords.flatMap((chord) =>
    [chord.slice(0, 2), chord.slice(2)].map((point) => {
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

/**
 * In the world's height, some sixty centimetres. Engines differ in the last bit of a sine, by which simplifying would keep
 * other points: on this grid a map is the same whoever draws it, Node or a browser.
 */
const GRAIN = 2 ** 26;

function projectArcs(topology: Topology): Line[] {
  const [kx, ky] = topology.transform?.scale ?? [1, 1];
  const [dx, dy] = topology.transform?.translate ?? [0, 0];
  const relative = topology.transform !== undefined;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.flatMap(([px = 0, py = 0]) => {
      x = relative ? x + px : px;
      y = relative ? y + py : py;
      const at = project(y * ky + dy, x * kx + dx);
      return [at.x, Math.round(at.y * GRAIN) / GRAIN];
    });
  });
}

/** Visvalingam's weight of each point; ends weigh infinitely. */
function weigh(arc: Line): number[] {
  const points = Array.from({ length: arc.length / 2 }, (_, index) => [arc[2 * index]!, arc[2 * index + 1]!]);
  const alone: Topology<Record<string, never>> = { type: 'Topology', objects: {}, arcs: [points] };
  return (presimplify(alone).arcs[0] ?? []).map((point) => point[2] ?? Infinity);
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
  borders(): Line[];
  lakes(): Ring[];
  disputed(): Line[];
}

/** Simplifies what may show in `frames` (the same window on neighbouring copies of the world); rings smaller than `least` may be left out. */
export function cutTopology(source: MercatorTopology, frames: Frame[], area: number, least = 0): Cut {
  const step = stepOf(area);
  const isNear = ({ extent }: Chain): boolean => frames.some((frame) => !isOutside(extent, frame));
  const isLarge = ({ extent }: Chain): boolean => (extent.x1 - extent.x0) * (extent.y1 - extent.y0) >= least;
  // Of what lies wholly beyond one side nothing remains after clipping, however it runs there: its ends do.
  const arcOf = (index: number): Line =>
    frames.every((frame) => isOutside(source.extent(index), frame))
      ? source.chord(index)
      : source.simplify(index, step);
  const draw = ({ arcs }: Chain): Line => joinArcs(arcs, arcOf);
  const large = (chains: Chain[]): Ring[] => chains.filter((chain) => isLarge(chain) && isNear(chain)).map(draw);
  const all = (chains: Chain[]): Line[] => chains.filter(isNear).map(draw);
  return {
    merged: (chosen) => large(source.merge(source.countries.map(({ code }) => chosen(code)))),
    country: (wanted) => source.countries.flatMap(({ code, rings }) => (code === wanted ? all(rings) : [])),
    borders: () => all(source.borders),
    lakes: () => large(source.lakes),
    disputed: () => all(source.disputed),
  };
}

/** The points along arcs; where two meet their point is said once. */
function joinArcs(arcs: number[], arcOf: (index: number) => Line): Line {
  const line: Line = [];
  for (const index of arcs) {
    const arc = arcOf(plain(index));
    const skip = line.length > 0 ? 2 : 0;
    if (index >= 0) for (let at = skip; at < arc.length; at++) line.push(arc[at]!);
    else for (let at = arc.length - 2 - skip; at >= 0; at -= 2) line.push(arc[at]!, arc[at + 1]!);
  }
  return line;
}

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
