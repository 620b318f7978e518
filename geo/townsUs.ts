import type { OtherTown } from './gazetteerMoreTowns.ts';
import { readTable } from './readTable.ts';

/** States where news says "Readington" for Readington Township. */
const SHORT = new Set(['NJ', 'PA']);

function readRows(): Record<'area' | 'kind' | 'name' | 'lat' | 'lon', string>[] {
  return readTable('sources/usPlaces.tsv', ['area', 'kind', 'name', 'lat', 'lon']);
}

/** Places, towns and townships of the U.S. Census Bureau. */
export function readUsTowns(): OtherTown[] {
  return readRows()
    .filter(({ kind }) => kind !== 'county')
    .map(({ area, kind, name, lat, lon }) => ({
      names: kind === 'township' ? nameTownship(name, area.slice(0, 2)) : [name],
      lat: Number(lat),
      lon: Number(lon),
      country: 'US',
      admin1: `US.${area.slice(0, 2)}`,
      admin2: `US.${area}`,
      population: 0,
    }));
}

function nameTownship(name: string, state: string): string[] {
  const short = name.replace(/ Township$/, '');
  return [name, `${short} Twp.`, ...(SHORT.has(state) ? [short] : [])];
}

/** The middles of counties by their code, "US.WV.039". */
export function readUsCounties(): Map<string, { lat: number; lon: number }> {
  const counties = readRows().filter(({ kind }) => kind === 'county');
  return new Map(counties.map(({ area, lat, lon }) => [`US.${area}`, { lat: Number(lat), lon: Number(lon) }]));
}
