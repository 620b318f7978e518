import type { Feature, MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { makeNearTest } from './nearTest.ts';
import { readSource } from './readSource.ts';

interface Line {
  source: 'qgis' | 'magics';
  kind: string;
  left: string;
  right: string;
  coordinates: Position[][];
}

/** Borders that are dashed along their whole length: armistice and ceasefire lines, and borders of areas whose status is disputed. */
const dashed = [
  'EH|MA', 'IL|PS', 'IL|SY', 'IL|LB', 'KP|KR', 'RS|XK', 'SO|x-somaliland',
  'CY|x-n-cyprus', 'CY|x-cyprus-buffer-zone', 'x-cyprus-buffer-zone|x-n-cyprus', 'x-dhekelia|x-n-cyprus',
  'CN|x-siachen', 'IN|x-siachen', 'PK|x-siachen',
]; // prettier-ignore

/**
 * Claims and borders of the source that were settled after it was made (2012 to 2018), and so are not drawn dashed:
 * Nagorno-Karabakh (its lines of 1991 and 1994 ended in 2020 and 2023), Bolivia and Chile, Costa Rica and Nicaragua
 * (International Court of Justice, 2018), and a line at sea between Canada and the United States.
 */
const settled = ['AZ|AZ', 'CL|CL', 'BO|CL', 'BO|PE', 'CR|NI', 'CA|US'];

const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/**
 * The lines to draw dashed: parts of the atlas's own borders, point for point (so that they share its arcs), then claims and
 * lines of control that run elsewhere.
 * @param atlas A topology with the object `countries`, in degrees.
 * @param extra Further lines, such as the isthmus of Crimea.
 * @param tolerance Degrees between the atlas's drawing of a border and the source's.
 */
export function findDisputed(atlas: Topology, extra: Position[][], tolerance: number): Position[][] {
  const lines = readLines().filter(({ left, right }) => !settled.includes(pairOf(left, right)));
  const countries = atlas.objects['countries'] as GeometryCollection;
  const borders = mesh(atlas, countries, (a, b) => a !== b).coordinates;
  const pairs = new Set([
    ...lines.filter((line) => line.left !== line.right).map((l) => pairOf(l.left, l.right)),
    ...dashed,
  ]);
  const shared = [...pairs].sort().flatMap((pair) => {
    const border = mesh(atlas, countries, (a, b) => a !== b && pairOf(String(a.id), String(b.id)) === pair).coordinates;
    if (dashed.includes(pair)) return border;
    const isNear = makeNearTest(
      lines.filter((l) => pairOf(l.left, l.right) === pair).flatMap((l) => l.coordinates),
      tolerance,
    );
    return border.flatMap((line) => keepParts(line, isNear));
  });
  const isBorder = makeNearTest(borders, tolerance / 3);
  const isBerm = (line: Line): boolean => line.kind === 'ForgetMagics';
  const claims = lines.filter((line) => line.left === line.right || isBerm(line)).flatMap((line) => line.coordinates);
  const free = [...claims, ...extra].flatMap((line) => keepParts(line, (point) => !isBorder(point)));
  return [...shared, ...joinLines(free).filter((line) => lengthOf(line) > tolerance)];
}

/** Joins lines end to end, and leaves out what lies on one another. */
function joinLines(coordinates: Position[][]): Position[][] {
  const lines: MultiLineString = { type: 'MultiLineString', coordinates };
  return mesh(topologyOf({ lines })).coordinates;
}

/** In degrees of the plane. */
function lengthOf(line: Position[]): number {
  return line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x! - line[i]![0]!, y! - line[i]![1]!), 0);
}

function readLines(): Line[] {
  const { features } = readSource('./disputed.json') as {
    features: Feature<MultiLineString, Omit<Line, 'coordinates'>>[];
  };
  return features.map(({ properties, geometry }) => ({ ...properties, coordinates: geometry.coordinates }));
}

/** The runs of segments whose middle passes the test; a gap of a segment or two within a run is closed, a lone segment dropped. */
function keepParts(line: Position[], test: (middle: Position) => boolean): Position[][] {
  const passed = line
    .slice(1)
    .map((point, i) => test([(point[0]! + line[i]![0]!) / 2, (point[1]! + line[i]![1]!) / 2]));
  const kept = passed.map(
    (is, i) => is || ((passed[i - 1] ?? false) && ((passed[i + 1] ?? false) || (passed[i + 2] ?? false))),
  );
  const parts: Position[][] = [];
  kept.forEach((is, i) => {
    if (!is) return;
    if (kept[i - 1]) parts.at(-1)!.push(line[i + 1]!);
    else parts.push([line[i]!, line[i + 1]!]);
  });
  return parts;
}
