import { readAdmin } from './gazetteerAdmin.ts';
import { addAliases } from './gazetteerAliases.ts';
import { dropPolluted } from './gazetteerAlternates.ts';
import { readCountries } from './gazetteerCountries.ts';
import { packGazetteer } from './gazetteerFile.ts';
import { readRegions } from './gazetteerRegions.ts';
import { readTowns, type Town } from './gazetteerTowns.ts';
import { readNames } from './names.ts';
import type { Outputs } from './outputs.ts';

const LICENCE =
  'Made from GeoNames (https://www.geonames.org/, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/), selected and changed, Unicode CLDR (Unicode-3.0) and tables made for Wherein (MIT).';

export interface GazetteerCut {
  /** Inhabitants: smaller towns are left out, capitals and seats of provinces stay. */
  townsFrom?: number;
  /** Inhabitants: of smaller towns only the primary name is kept. */
  alternatesFrom?: number;
  /** Countries whose counties are kept; all if not given. */
  countiesOf?: string[];
  /** Whether the file holds the index of its names, which saves half the time to load and costs a third of the size. */
  withIndex?: boolean;
}

/** Makes the gazetteer; a cut makes a smaller one for browsers, read by the same code. */
export function buildGazetteer(cut: GazetteerCut = {}): Outputs {
  const allTowns = readTowns();
  const { rows: countries, capitals } = readCountries(allTowns);
  const areas = [...readAdmin(allTowns), ...countries, ...readRegions()];
  addAliases([...areas, ...allTowns]);
  dropPolluted(areas, allTowns);
  const locals = readNames(areas, allTowns);
  return {
    'gazetteer.bin': packGazetteer({
      ...select(areas, allTowns, cut),
      capitals,
      locals,
      licence: LICENCE,
      withIndex: cut.withIndex ?? true,
    }),
  };
}

type Kept = Pick<Parameters<typeof packGazetteer>[0], 'areas' | 'towns'>;

function select(allAreas: Kept['areas'], allTowns: Town[], cut: GazetteerCut): Kept {
  const { townsFrom = 0, alternatesFrom = 0, countiesOf } = cut;
  const isKeptCounty = (id: string): boolean =>
    !countiesOf || countiesOf.includes(id.slice('admin2:'.length, 'admin2:'.length + 2));
  const areas = allAreas.filter(({ id, kind }) => kind !== 'county' || isKeptCounty(id));
  const known = new Set(areas.map(({ id }) => id));
  const towns = allTowns
    .filter(({ population, capital }) => population >= townsFrom || capital === 'country' || capital === 'admin1')
    .map((town) => ({
      ...town,
      names: town.population >= alternatesFrom ? town.names : town.names.slice(0, 1),
      parent: findParent(town, known),
    }));
  return { areas, towns };
}

function findParent({ id, admin1, admin2, country }: Town, known: Set<string>): string {
  const parent = [`admin2:${admin2}`, `admin1:${admin1}`, `country:${country}`].find((area) => known.has(area));
  if (!parent) throw new Error(`${id} lies in the unknown country ${country}.`);
  return parent;
}
