/**
 * Makes `usPlaces.tsv` from the Debian package weather-util-data; README.md beside this file has the commands.
 * `node geo/sources/makeUsPlaces.ts <folder with the unpacked packages>`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { makeTownIndex } from '../townIndex.ts';
import { readTowns, type Town } from '../gazetteerTowns.ts';
import { nearest, type Spot } from './nearest.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Expected the folder with the unpacked packages as the only argument.');

interface Row extends Spot {
  /** State and county, as GeoNames writes them: "TX.449". */
  area: string;
  kind: 'county' | 'place' | 'township' | 'town';
  name: string;
}

/** States whose townships govern; elsewhere they only part the county for statistics. */
const TOWNSHIPS = new Set('IL IN IA KS MI MN MO NE NJ ND OH PA SD'.split(' '));
/** States whose "towns" are parts of a county that are no cities, as in New England. */
const TOWNS = new Set('CT MA ME NH NJ NY RI VT WI'.split(' '));
const PLACE_WORDS =
  / (?:CDP|city|town|village|borough|municipality|plantation|city and borough|comunidad|zona urbana|consolidated government|metro(?:politan)? government|unified government|urban county)(?: \(balance\))?$/;

const text = gunzipSync(readFileSync(join(folder, 'usr/share/weather-util/places.gz'))).toString('utf8');
const units = [...text.matchAll(/^\[fips(\d+)\]\ncentroid = \((\S+), (\S+)\)\ndescription = (.+), ([A-Z]{2})$/gm)].map(
  ([, code, lat, lon, name, state]) => ({
    code: code!,
    state: state!,
    name: name!,
    lat: degrees(lat!),
    lon: degrees(lon!),
  }),
);
const towns = readTowns().filter(({ country }) => country === 'US');
const isKnown = makeTownIndex(towns);
const findCounty = countyFinder();
/** A country of its own in GeoNames, whose towns are among its own. */
const LEFT_OUT = 'PR';

const rows = units.filter(({ state }) => state !== LEFT_OUT).flatMap(readUnit).filter(({ area, kind, name, lat, lon }) => {
  const town: Town = { id: '', names: [{ name, via: 'primary' }], kind: 'town', lat, lon, population: 0, country: 'US', admin1: `US.${area.slice(0, 2)}`, admin2: '' }; // prettier-ignore
  return kind === 'county' || !isKnown.has(town);
});
const lines = new Set(
  rows.map(({ area, kind, name, lat, lon }) => [area, kind, name, lat.toFixed(2), lon.toFixed(2)].join('\t')),
);
const head = `# Counties, places, and towns and townships of the United States that GeoNames' cities500 lacks. From the Gazetteer Files of 2022 of
# the U.S. Census Bureau, in the public domain, as packed in Debian's weather-util-data 2.4.4 (ISC); selected.
area\tkind\tname\tlat\tlon`;
writeFileSync(join(import.meta.dirname, 'usPlaces.tsv'), [head, ...[...lines].sort(), ''].join('\n'));
console.log(`${lines.size} of ${units.length}`);

function readUnit({ code, state, name, lat, lon }: (typeof units)[number]): Row[] {
  const spot = { lat, lon };
  if (code.length === 5) return [{ ...spot, area: `${state}.${code.slice(2)}`, kind: 'county', name }];
  const isPart = code.length === 10;
  const area = isPart && state !== 'CT' ? `${state}.${code.slice(2, 5)}` : findCounty(state, spot);
  if (isPart && TOWNSHIPS.has(state) && /[a-z] township$/.test(name))
    return [{ ...spot, area, kind: 'township', name: name.replace(/township$/, 'Township') }];
  const isTown = isPart && TOWNS.has(state) && name.endsWith(' town');
  const short = name.replace(PLACE_WORDS, '');
  if ((isPart && !isTown) || /[/()\d]|\bprecinct\b/.test(short)) return [];
  return [{ ...spot, area, kind: isTown ? 'town' : 'place', name: short }];
}

/** The county of the nearest part of a county; in Connecticut, whose counties the Bureau gave up, of the nearest town. */
function countyFinder(): (state: string, spot: Spot) => string {
  const parts = new Map<string, (Spot & { area: string })[]>();
  const add = (state: string, spot: Spot & { area: string }): unknown =>
    parts.get(state)?.push(spot) ?? parts.set(state, [spot]);
  for (const { code, state, lat, lon } of units)
    if (code.length === 10 && state !== 'CT') add(state, { lat, lon, area: `${state}.${code.slice(2, 5)}` });
  for (const { admin1, admin2, lat, lon } of towns)
    if (admin1 === 'US.CT') add('CT', { lat, lon, area: admin2.slice('US.'.length) });
  return (state, spot) => nearest(spot, parts.get(state) ?? [])?.area ?? state;
}

function degrees(radians: string): number {
  return (Number(radians) * 180) / Math.PI;
}
