import type { Box } from '../explainer/explainer.ts';
import type { Entry, Gazetteer, Match } from '../gazetteer/gazetteer.ts';
import { findDistance } from '../geoparse/findDistance.ts';
import type { Stop } from './stops.ts';

/** A stop, and the place that it stands at. */
export interface DecidedStop {
  stop: Stop;
  /** Null where no place of the name lies near, or nothing says where the stop is: then the rule decides, as in any text. */
  entry: Entry | null;
  /** What the place is called in the stop's own words. */
  name?: string;
}

/** Kilometres: how far from a town's middle a pin may stand that means the town. */
const NEAR_TOWN = 25;
const NEAR_METROPOLIS = 60;
const METROPOLIS = 1_000_000;
/** An area without a known extent, and the least for any. */
const NEAR_AREA = 150;
const LEAST_AREA = 50;

/**
 * Finds the place of each stop: one that bears a name of the stop and lies where its pin stands, the nearest first. Nothing is
 * ever placed by its position alone: a pin in a street is not the town around it.
 */
export function decideStops(stops: readonly Stop[], gazetteer: Gazetteer): DecidedStop[] {
  return stops.map((stop) => ({ stop, ...(decideById(stop, gazetteer) ?? decideByName(stop, gazetteer)) }));
}

type Decision = Pick<DecidedStop, 'entry' | 'name'>;

/** A file of Wherein's own says which place it is; believed where the place lies there, too. */
function decideById({ id, point, name, heading }: Stop, gazetteer: Gazetteer): Decision | undefined {
  const entry = id === undefined ? undefined : gazetteer.entry(id);
  if (entry === undefined || (point !== undefined && rate(entry, point) > 1)) return undefined;
  return { entry, name: name ?? heading };
}

/** Of each name the nearest place; of those the smallest: "Hardy County, Virginia" is the county. */
function decideByName({ heading, name, point }: Stop, gazetteer: Gazetteer): Decision {
  if (point === undefined) return { entry: null };
  const names = [...new Set([name ?? '', heading].flatMap(findNames))];
  const near = names.flatMap((name) => {
    const entries = gazetteer.find(name).filter(isName);
    const rated = entries
      .map(({ entry }) => ({ name, entry, rate: rate(entry, point) }))
      .filter(({ rate }) => rate <= 1);
    return rated.sort((a, b) => a.rate - b.rate || (a.entry.id < b.entry.id ? -1 : 1)).slice(0, 1);
  });
  const [best] = near.sort((a, b) => findReach(a.entry) - findReach(b.entry) || a.rate - b.rate);
  return best ?? { entry: null };
}

/** "Kent County, Maryland (USA)": the whole, and what stands before, between and after its signs. */
function findNames(text: string): string[] {
  const parts = text.split(/[,:;()|/]|\s[-–—]\s/).map((part) => part.trim());
  return [text, ...parts].filter((part) => /\p{L}/u.test(part));
}

const isName = ({ via }: Match): boolean => via === 'primary' || via === 'alias';

/** The distance as a share of what is near: 0 at its middle, 1 at its edge. */
function rate(entry: Entry, point: { lat: number; lon: number }): number {
  return findDistance(entry.point, point) / findReach(entry);
}

function findReach({ kind, population, box }: Entry): number {
  if (kind === 'town') return population >= METROPOLIS ? NEAR_METROPOLIS : NEAR_TOWN;
  return box === undefined ? NEAR_AREA : Math.max(LEAST_AREA, findDiagonal(box) / 2);
}

function findDiagonal([west, south, east, north]: Box): number {
  return findDistance({ lat: south, lon: west }, { lat: north, lon: east });
}
