import type { Point } from '../explainer/explainer.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import type { RankedName } from './context.ts';

/** Height of a cell in degrees, 78 km; its width in kilometres is the same. */
const height = 0.7;
const radians = Math.PI / 180;

/** Sums over the cells of a grid on the globe, together and by the names' keys. */
export interface Grid {
  cells: Map<number, number>;
  ownCells: Map<string, Map<number, number>>;
}

/** Puts every candidate that is a place of some tens of kilometres at most into its cell, by how much its name tells. */
export function buildGrid(rankedNames: RankedName[]): Grid {
  const grid: Grid = { cells: new Map(), ownCells: new Map() };
  for (const { name, candidates, shares } of rankedNames) {
    let own = grid.ownCells.get(name.key);
    if (!own) grid.ownCells.set(name.key, (own = new Map<number, number>()));
    for (const [index, { entry }] of candidates.entries()) {
      if (!isLocal(entry)) continue;
      const weight = name.weight * Math.max(shares[index]!, 1 / candidates.length) * findLocality(entry);
      const cell = findCell(entry.point);
      grid.cells.set(cell, (grid.cells.get(cell) ?? 0) + weight);
      own.set(cell, (own.get(cell) ?? 0) + weight);
    }
  }
  return grid;
}

/** How much stands in the cell of a point and the eight around it, without what the names of this key put there. */
export function sumAround({ cells, ownCells }: Grid, point: Point, key: string): number {
  const own = ownCells.get(key);
  let sum = 0;
  const row = findRow(point.lat);
  for (let near = row - 1; near <= row + 1; near++) {
    const column = findColumn(near, point.lon);
    for (let cell = near * 4096 + column - 1; cell <= near * 4096 + column + 1; cell++) {
      const all = cells.get(cell);
      if (all !== undefined) sum += all - (own?.get(cell) ?? 0);
    }
  }
  return sum;
}

function isLocal({ kind }: Entry): boolean {
  return kind === 'town' || kind === 'county' || kind === 'lake' || kind === 'mountain' || kind === 'island';
}

/** Whoever names a village writes from near by; a metropolis is named everywhere. */
function findLocality({ kind, population }: Entry): number {
  return kind === 'county' ? 1 : 1 / (1 + population / 300_000);
}

function findCell({ lat, lon }: Point): number {
  const row = findRow(lat);
  return row * 4096 + findColumn(row, lon);
}

function findRow(lat: number): number {
  return Math.floor((lat + 90) / height) + 1;
}

function findColumn(row: number, lon: number): number {
  const lat = Math.min(89, Math.abs((row - 0.5) * height - 90));
  return Math.floor(((lon + 180) * Math.cos(lat * radians)) / height) + 1;
}
