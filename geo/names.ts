import { nameKey } from '../src/gazetteer/nameKey.ts';
import type { LocalName } from '../src/gazetteer/localNames.ts';
import type { GazetteerRow } from './gazetteerRow.ts';
import type { Town } from './gazetteerTowns.ts';
import { groupBy } from './groupBy.ts';
import { readCldrCities, readCldrCountry } from './namesCldr.ts';
import { placeLanguages } from './namesLanguages.ts';
import { readTable } from './readTable.ts';

/**
 * Names in a language of the place, by id; the surest source first: CLDR's cities of time zones, then GeoNames' names that
 * are tagged with the language. Names whose language only their letters tell are not used: too often they are a neighbour's.
 */
export function readNames(areas: GazetteerRow[], towns: Town[]): Map<string, LocalName> {
  const names = new Map<string, LocalName>();
  for (const { id, lang, name } of readTable('sources/localNames.tsv', ['id', 'lang', 'name']))
    names.set(id, { name, lang });
  const byCountry = groupBy(towns, ({ country }) => country);
  const primary = new Map(areas.map(({ id, names }) => [id, names[0]!.name]));
  const add = (id: string, english: string, name: string | undefined, lang: string): void => {
    if (name === undefined) return;
    if (nameKey(name) === nameKey(english)) names.delete(id);
    else names.set(id, { name, lang });
  };
  for (const language of placeLanguages) {
    const { lang, countries } = language;
    const cities = readCldrCities(language);
    for (const country of countries) {
      const id = `country:${country}`;
      add(id, primary.get(id) ?? '', readCldrCountry(language, country), lang);
      for (const { english, name } of cities.filter((city) => city.country === country)) {
        const town = findTown(byCountry.get(country) ?? [], english);
        if (town) add(town.id, town.names[0]!.name, name, lang);
      }
    }
  }
  return names;
}

/** The largest of the towns that bear the name. */
function findTown(towns: Town[], english: string): Town | undefined {
  const key = nameKey(english);
  const found = towns.filter(({ names }) => names.some(({ name }) => nameKey(name) === key));
  return found.sort((a, b) => b.population - a.population)[0];
}
