import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { addPolygons, movePolygons, polygonsOf, type Area } from './areas.ts';
import { readSource } from './readSource.ts';

/**
 * Areas that the atlases draw apart but that have no ISO code of their own. A country's code means the area is drawn as a
 * part of it (a lease, a dependency without a code); an `x-` id that its status is disputed or its own.
 */
const codeless: Record<string, string> = {
  'Ashmore and Cartier Is.': 'AU',
  'Coral Sea Is.': 'AU',
  'Clipperton I.': 'FR',
  'USNB Guantanamo Bay': 'CU',
  Baikonur: 'KZ',
  Kosovo: 'XK',
  'N. Cyprus': 'x-n-cyprus',
  'Cyprus U.N. Buffer Zone': 'x-cyprus-buffer-zone',
  Akrotiri: 'x-akrotiri',
  Dhekelia: 'x-dhekelia',
  Somaliland: 'x-somaliland',
  'Siachen Glacier': 'x-siachen',
  'Spratly Is.': 'x-spratly',
  'Scarborough Reef': 'x-scarborough',
  'Bajo Nuevo Bank': 'x-bajo-nuevo',
  'Serranilla Bank': 'x-serranilla',
  'Indian Ocean Ter.': 'x-indian-ocean',
};

/** Territories with a code of their own that Natural Earth draws as parts of another: from, to, [west, south, east, north]. */
const overseas: [from: string, to: string, box: [number, number, number, number]][] = [
  ['FR', 'GF', [-55, 2, -51, 6]],
  ['FR', 'GP', [-62, 15.7, -60.9, 16.7]],
  ['FR', 'MQ', [-61.4, 14.3, -60.7, 15]],
  ['FR', 'RE', [55, -21.6, 56, -20.7]],
  ['FR', 'YT', [44.9, -13.2, 45.4, -12.5]],
  ['NO', 'SJ', [9, 74, 36, 82]],
  ['NO', 'SJ', [-10, 70.5, -7, 71.5]],
  ['NO', 'BV', [3, -55, 4, -54]],
  ['NL', 'BQ', [-69, 11.9, -62.5, 18]],
  ['NZ', 'TK', [-173, -10, -171, -8]],
  ['x-indian-ocean', 'CX', [105, -11, 106, -10]],
  ['x-indian-ocean', 'CC', [96, -13, 97.5, -11]],
];

/** Reads an atlas's countries as areas with our ids: one area an id, in the order of the ids. */
export function readAreas(atlas: Topology): Area[] {
  const codes = readNumericCodes();
  const { features } = feature(atlas, atlas.objects['countries'] as GeometryCollection<{ name: string }>);
  let areas: Area[] = [];
  for (const { id, properties, geometry } of features) {
    const code = codeless[properties.name] ?? codes.get(String(id));
    if (code === undefined) throw new Error(`The atlas has an area without an id of ours: ${id} ${properties.name}.`);
    areas = addPolygons(areas, code, polygonsOf(geometry as Polygon | MultiPolygon));
  }
  for (const [from, to, [west, south, east, north]] of overseas) {
    areas = movePolygons(areas, from, to, ([outer]) => {
      const [lon, lat] = outer![0] as [number, number];
      return lon > west && lon < east && lat > south && lat < north;
    });
  }
  return areas.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** ISO 3166-1 numeric → alpha-2, from CLDR, without the withdrawn codes that share a number with their successor. */
function readNumericCodes(): Map<string, string> {
  const { supplemental } = readSource('cldr-core/supplemental/codeMappings.json') as {
    supplemental: { codeMappings: Record<string, { _numeric?: string }> };
  };
  return new Map(
    Object.entries(supplemental.codeMappings)
      .filter(([code]) => /^[A-Z]{2}$/.test(code) && !['BU', 'TP', 'ZR'].includes(code))
      .map(([code, { _numeric }]) => [_numeric ?? '', code]),
  );
}
