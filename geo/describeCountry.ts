import { readMembers } from './readMembers.ts';

/** The United Nations' subregions (M49 codes) by the names that school and news use. */
const SUBREGIONS: Record<string, string> = {
  '015': 'North Africa',
  '011': 'West Africa',
  '017': 'Central Africa',
  '014': 'East Africa',
  '018': 'Southern Africa',
  '021': 'North America',
  '013': 'Central America',
  '029': 'the Caribbean',
  '005': 'South America',
  '143': 'Central Asia',
  '030': 'East Asia',
  '034': 'South Asia',
  '035': 'Southeast Asia',
  '145': 'West Asia',
  '039': 'Southern Europe',
  '151': 'Eastern Europe',
  '154': 'Northern Europe',
  '155': 'Western Europe',
  '053': 'Oceania',
  '054': 'Melanesia, in the Pacific Ocean',
  '057': 'Micronesia, in the Pacific Ocean',
  '061': 'Polynesia, in the Pacific Ocean',
};

/** Where one subregion would mislead, or none is given. */
const OTHERWISE: Record<string, string> = {
  RU: 'country in Eastern Europe and North Asia',
  TR: 'country in West Asia and Southeast Europe',
  KZ: 'country in Central Asia and Eastern Europe',
  EG: 'country in North Africa and West Asia',
  MX: 'country in North America',
  AQ: 'continent around the South Pole',
  BV: 'island in the South Atlantic Ocean',
  GS: 'islands in the South Atlantic Ocean',
  FK: 'islands in the South Atlantic Ocean',
  SH: 'islands in the South Atlantic Ocean',
  IO: 'islands in the Indian Ocean',
  TF: 'islands in the southern Indian Ocean',
  HM: 'islands in the southern Indian Ocean',
};

let regions: Map<string, string> | undefined;

/** "country in East Asia": what stands after a country's name, by ISO code; nothing where no subregion holds it. */
export function describeCountry(code: string): string | undefined {
  regions ??= new Map(
    Object.entries(SUBREGIONS).flatMap(([subregion, name]) =>
      readMembers(subregion).map((country) => [country, name] as const),
    ),
  );
  const region = regions.get(code);
  return OTHERWISE[code] ?? (region === undefined ? undefined : `country in ${region}`);
}
