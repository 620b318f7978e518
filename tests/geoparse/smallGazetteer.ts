import type { Entry, Gazetteer, Match, NameType } from '../../src/gazetteer/gazetteer.ts';
import { nameKey } from '../../src/gazetteer/nameKey.ts';

type Row = Partial<Entry> & { id: string; name: string; aliases?: Record<string, NameType> };

/** Entries enough for what these tests say, with made-up numbers of people. */
const rows: Row[] = [
  { id: 'country:US', name: 'United States', kind: 'country', country: 'US', aliases: { 'U.S.': 'alias', American: 'adjective' } },
  { id: 'country:RU', name: 'Russia', kind: 'country', country: 'RU', aliases: { Russian: 'adjective' } },
  { id: 'country:FR', name: 'France', kind: 'country', country: 'FR', aliases: { French: 'adjective' } },
  { id: 'country:CN', name: 'China', kind: 'country', country: 'CN', aliases: { Chinese: 'adjective' } },
  { id: 'admin1:US.TX', name: 'Texas', kind: 'province', country: 'US', admin1: 'US.TX', population: 3e7 },
  { id: 'admin1:US.IL', name: 'Illinois', kind: 'province', country: 'US', admin1: 'US.IL', population: 1e7 },
  { id: 'geonames:1', name: 'Paris', country: 'FR', admin1: 'FR.11', population: 2e6, capital: 'country', point: { lat: 48.85, lon: 2.35 } },
  { id: 'geonames:2', name: 'Paris', country: 'US', admin1: 'US.TX', population: 25_000, point: { lat: 33.66, lon: -95.56 } },
  { id: 'geonames:3', name: 'Springfield', country: 'US', admin1: 'US.IL', population: 100_000, point: { lat: 39.8, lon: -89.64 } },
  { id: 'geonames:4', name: 'Springfield', country: 'US', admin1: 'US.MO', population: 100_000, point: { lat: 37.2, lon: -93.3 } },
  { id: 'geonames:5', name: 'Springfield', country: 'US', admin1: 'US.MA', population: 100_000, point: { lat: 42.1, lon: -72.6 } },
  { id: 'geonames:6', name: 'Springfield', country: 'US', admin1: 'US.OR', population: 100_000, point: { lat: 44, lon: -123 } },
  { id: 'geonames:7', name: 'Moscow', country: 'RU', admin1: 'RU.48', population: 1e7, capital: 'country', point: { lat: 55.75, lon: 37.62 } },
  { id: 'geonames:8', name: 'Chicago', country: 'US', admin1: 'US.IL', population: 2.7e6, point: { lat: 41.88, lon: -87.63 } },
]; // prettier-ignore

function buildEntry({ id, name, kind, country, admin1, population, capital, point }: Row): Entry {
  return {
    id,
    name,
    kind: kind ?? 'town',
    point: point ?? { lat: 40, lon: -90 },
    population: population ?? 0,
    ...(country === undefined ? {} : { country }),
    ...(admin1 === undefined ? {} : { admin1 }),
    ...(capital === undefined ? {} : { capital }),
  };
}

/** A gazetteer of the rows above: what the engine needs of one, and nothing else. */
export function smallGazetteer(): Gazetteer {
  const entries = new Map(rows.map((row) => [row.id, buildEntry(row)]));
  const names = new Map<string, Match[]>();
  const file = (name: string, id: string, via: NameType): void => {
    const key = nameKey(name);
    names.set(key, [...(names.get(key) ?? []), { entry: entries.get(id)!, via, name }]);
  };
  for (const { id, name, aliases } of rows) {
    file(name, id, 'primary');
    for (const [alias, via] of Object.entries(aliases ?? {})) file(alias, id, via);
  }
  return {
    find: (name) => names.get(nameKey(name)) ?? [],
    startsName: (words) => [...names.keys()].some((key) => key.startsWith(`${nameKey(words)} `)),
    entry: (id) => entries.get(id),
    country: (code) => entries.get(`country:${code}`),
    capitalOf: (code) => [...entries.values()].find((entry) => entry.country === code && entry.capital === 'country'),
    admin1: (code) => entries.get(`admin1:${code}`),
    admin2: (code) => entries.get(`admin2:${code}`),
    localName: () => undefined,
    names: (id) => rows.filter((row) => row.id === id).map((row) => row.name),
  };
}
