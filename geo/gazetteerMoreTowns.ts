import { nameKey } from '../src/gazetteer/nameKey.ts';
import { dropRepeats, name, type RowName } from './gazetteerRow.ts';
import { readTowns, type Town } from './gazetteerTowns.ts';
import { readFreshTowns } from './townsFresh.ts';
import { readPostalTowns } from './townsPostal.ts';
import { readUsTowns } from './townsUs.ts';
import { makeTownIndex } from './townIndex.ts';

/** A town of a source that gives it no number. */
export interface OtherTown {
  names: string[];
  lat: number;
  lon: number;
  country: string;
  /** "US.OH" */
  admin1: string;
  /** "US.OH.049"; may end in a dot where the source has none. */
  admin2: string;
  /** The least that is known; 0 where nothing is. */
  population: number;
}

/** What has a post office or counts as a place, but is no place that a name like "University of Texas" would mean. */
const INSTITUTION =
  /\bUniversity\b|\bCollege$|\bCollege of\b|\bCampus\b|\bNational Park$|^Airport$|\bCorrection|\bPenitentiary\b|\bHospital\b/;

/**
 * The towns of GeoNames' cities500, and those that only other sources have: its newer cities1000, the U.S. Census Bureau's
 * places and townships, the places of U.S. postal codes. A town that an earlier source has is not taken again.
 */
export function readAllTowns(): Town[] {
  const towns = readTowns();
  const index = makeTownIndex(towns);
  const ids = new Set<string>();
  for (const others of [readFreshTowns(), readUsTowns(), readPostalTowns()]) {
    for (const town of others.map(makeTown)) {
      if (town.names.length === 0 || INSTITUTION.test(town.names[0]!.name) || index.has(town)) continue;
      const taken = { ...town, id: chooseId(town, ids) };
      ids.add(taken.id);
      index.add(taken);
      towns.push(taken);
    }
  }
  return towns;
}

function makeTown({ names, ...rest }: OtherTown): Town {
  const full = names.map((text) => text.replace(/ AFB$/i, ' Air Force Base'));
  const rows: RowName[] = [...full, ...names].map((text, i) => name(text, i === 0 ? 'primary' : 'alias'));
  return { ...rest, id: '', kind: 'town', names: dropRepeats(rows) };
}

/** "town:CA.08.3532.tillsonburg", "town:US.OH.049.jackson-township"; a second one in the same area ends in "-2". */
function chooseId({ admin1, admin2, country, names }: Town, taken: Set<string>): string {
  const slug = nameKey(names[0]!.name).replace(/[^\p{L}\p{N}]+/gu, '-');
  const area = [admin2, admin1].find((code) => /^[\w.-]*\w$/.test(code)) ?? country;
  const id = `town:${area}.${slug}`;
  let choice = id;
  for (let i = 2; taken.has(choice); i++) choice = `${id}-${i}`;
  return choice;
}
