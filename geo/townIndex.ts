import { nameKey } from '../src/gazetteer/nameKey.ts';
import type { Town } from './gazetteerTowns.ts';

/** Degrees: a town of the same name, nearer than this in both directions, is the same town in another source. */
const SAME_PLACE = 0.16;

export interface TownIndex {
  /** Whether a town of the same country that has its primary name among its own is known near by. */
  has: (town: Town) => boolean;
  add: (town: Town) => void;
}

/** Tells whether another source's town is known already. */
export function makeTownIndex(towns: Town[]): TownIndex {
  const byKey = new Map<string, Town[]>();
  const add = (town: Town): void => {
    for (const { name } of town.names) {
      const key = nameKey(name);
      const others = byKey.get(key);
      if (others) others.push(town);
      else byKey.set(key, [town]);
    }
  };
  for (const town of towns) add(town);
  const has = ({ names, lat, lon, country }: Town): boolean =>
    byKey
      .get(nameKey(names[0]!.name))
      ?.some(
        (known) =>
          known.country === country && Math.abs(known.lat - lat) < SAME_PLACE && Math.abs(known.lon - lon) < SAME_PLACE,
      ) ?? false;
  return { has, add };
}
