import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaceLanguage } from './namesLanguages.ts';
import { readSource } from './readSource.ts';

/** A city that a time zone is named after. */
export interface ZoneCity {
  country: string;
  /** Its common English name. */
  english: string;
  /** Its name in the language asked for. */
  name: string;
}

interface Zone {
  exemplarCity?: string;
}

/** The cities of time zones in the language's own countries. */
export function readCldrCities({ cldr, countries, script }: PlaceLanguage): ZoneCity[] {
  const english = readZones('en');
  const local = readZones(cldr);
  return readZoneCountries().flatMap(([zone, country]) => {
    if (!countries.includes(country)) return [];
    const name = local.get(zone);
    if (name === undefined || !script.test(name)) return [];
    return [{ country, english: english.get(zone) ?? zone.split('/').at(-1)!.replaceAll('_', ' '), name }];
  });
}

/** The country's name in its own language, as used there: CLDR's Korean differs between South and North. */
export function readCldrCountry({ cldr }: PlaceLanguage, country: string): string | undefined {
  const names = { ...readTerritories(cldr), ...readTerritories(`${cldr}-${country}`) };
  return names[`${country}-alt-short`] ?? names[country];
}

function readTerritories(locale: string): Record<string, string> {
  const name = `cldr-localenames-full/main/${locale}/territories.json`;
  if (!existsSync(join(import.meta.dirname, '../node_modules', name))) return {};
  const file = readSource(name) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return file.main[locale]!.localeDisplayNames.territories;
}

/** Time zone → the name of its city. */
function readZones(locale: string): Map<string, string> {
  const name = `cldr-dates-full/main/${locale}/timeZoneNames.json`;
  const cities = new Map<string, string>();
  if (!existsSync(join(import.meta.dirname, '../node_modules', name))) return cities;
  const file = readSource(name) as { main: Record<string, { dates: { timeZoneNames: { zone: object } } }> };
  const walk = (node: object, path: string): void => {
    const { exemplarCity } = node as Zone;
    if (exemplarCity !== undefined) cities.set(path, exemplarCity);
    for (const [part, inner] of Object.entries(node)) {
      if (typeof inner === 'object') walk(inner as object, path === '' ? part : `${path}/${part}`);
    }
  };
  walk(file.main[locale]!.dates.timeZoneNames.zone, '');
  return cities;
}

/** Time zone and the country that it lies in. */
function readZoneCountries(): [zone: string, country: string][] {
  const { supplemental } = readSource('cldr-core/supplemental/windowsZones.json') as {
    supplemental: { windowsZones: { mapTimezones: { mapZone: { _type: string; _territory: string } }[] } };
  };
  return supplemental.windowsZones.mapTimezones.flatMap(({ mapZone: { _type, _territory } }) =>
    _territory.length === 2 && _territory !== 'ZZ'
      ? _type.split(' ').map((zone): [string, string] => [zone, _territory])
      : [],
  );
}
