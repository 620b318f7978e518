import { readAdmin } from './gazetteerAdmin.ts';
import { addAliases } from './gazetteerAliases.ts';
import { dropPolluted } from './gazetteerAlternates.ts';
import { readCountries } from './gazetteerCountries.ts';
import { packGazetteer, type GazetteerContent } from './gazetteerFile.ts';
import { readRegions } from './gazetteerRegions.ts';
import { readAllTowns } from './gazetteerMoreTowns.ts';
import type { Town } from './gazetteerTowns.ts';
import { readNames } from './names.ts';
import type { Outputs } from './outputs.ts';

export const LICENCE =
  'Made from GeoNames (https://www.geonames.org/, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/), selected and changed, the U.S. Census Bureau (public domain), Unicode CLDR (Unicode-3.0) and tables made for Wherein (MIT).';

/** All that the gazetteer holds. */
export type World = Pick<GazetteerContent, 'areas' | 'towns' | 'capitals' | 'locals'>;

/** Reads all sources. */
export function readWorld(): World {
  const towns = readAllTowns();
  const { rows: countries, capitals } = readCountries(towns);
  const areas = [...readAdmin(towns), ...countries, ...readRegions()];
  addAliases([...areas, ...towns]);
  dropPolluted(areas, towns);
  const known = new Set(areas.map(({ id }) => id));
  const placed = towns.map((town) => ({ ...town, parent: findParent(town, known) }));
  return { areas, towns: placed, capitals, locals: readNames(areas, towns) };
}

/** Makes the gazetteer in one file, with the index that saves half the time to load it. */
export function buildGazetteer(world: World): Outputs {
  return { 'gazetteer.bin': packGazetteer({ ...world, licence: LICENCE, withIndex: true }) };
}

function findParent({ id, admin1, admin2, country }: Town, known: Set<string>): string {
  const parent = [`admin2:${admin2}`, `admin1:${admin1}`, `country:${country}`].find((area) => known.has(area));
  if (!parent) throw new Error(`${id} lies in the unknown country ${country}.`);
  return parent;
}
