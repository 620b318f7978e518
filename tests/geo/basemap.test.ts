import type { Feature, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { buildBasemap } from '../../geo/basemap.ts';
import { isJumping } from '../../geo/cut.ts';
import { iso3166 } from './iso3166.ts';
import { areaOf, contains, lengthOf } from './planar.ts';

const outputs = buildBasemap();

/** Where the map must put places of disputed status, and the small and far ones: id, [lon, lat]. */
const places: Record<string, [id: string, point: Position]> = {
  Simferopol: ['UA', [34.1, 44.95]],
  Sevastopol: ['UA', [33.53, 44.6]],
  Kerch: ['UA', [36.47, 45.36]],
  Donetsk: ['UA', [37.8, 48]],
  Laayoune: ['EH', [-13.2, 27.15]],
  Smara: ['EH', [-11.67, 26.74]],
  Tifariti: ['EH', [-10.57, 26.16]],
  'Tan-Tan, north of 27°40′': ['MA', [-11.1, 28.44]],
  Taipei: ['TW', [121.5, 25.03]],
  Srinagar: ['IN', [74.8, 34.08]],
  Gilgit: ['PK', [74.3, 35.9]],
  'Aksai Chin': ['CN', [79.5, 35.2]],
  'Siachen Glacier': ['x-siachen', [77.1, 35.45]],
  Pristina: ['XK', [21.16, 42.67]],
  Hargeisa: ['x-somaliland', [44.06, 9.56]],
  Kyrenia: ['x-n-cyprus', [33.32, 35.3]],
  Limassol: ['CY', [32.95, 34.78]],
  Ramallah: ['PS', [35.2, 31.9]],
  'East Jerusalem': ['PS', [35.24, 31.78]],
  'Gaza City': ['PS', [34.45, 31.5]],
  Golan: ['IL', [35.8, 33]],
  Sukhumi: ['GE', [41.02, 43]],
  Tiraspol: ['MD', [29.63, 46.84]],
  Stepanakert: ['AZ', [46.75, 39.82]],
  Kunashir: ['RU', [145.9, 44.1]],
  Abyei: ['SD', [28.43, 9.6]],
  Essequibo: ['GY', [-59.5, 6]],
  Stanley: ['FK', [-57.9, -51.7]],
  Guantanamo: ['CU', [-75.1, 19.95]],
  Baikonur: ['KZ', [63.3, 45.9]],
  Seoul: ['KR', [127, 37.57]],
  Pyongyang: ['KP', [125.75, 39.02]],
  Singapore: ['SG', [103.8, 1.35]],
  'Vatican City': ['VA', [12.453, 41.903]],
  'San Marino': ['SM', [12.45, 43.94]],
  Lesotho: ['LS', [28.2, -29.5]],
  Longyearbyen: ['SJ', [15.6, 78.2]],
  Cayenne: ['GF', [-52.3, 4.9]],
  Réunion: ['RE', [55.5, -21.1]],
  'Chukotka, beyond 180°': ['RU', [-173, 66.5]],
  'Chukotka, before 180°': ['RU', [178, 66.5]],
  'the South Pole': ['AQ', [0, -89.5]],
};

describe.each(['base.json', 'detail.json'])('%s', (name) => {
  const map = JSON.parse(outputs[name] as string) as Topology;
  const object = map.objects['countries'] as GeometryCollection;
  const countries = feature(map, object).features as Feature<MultiPolygon>[];
  const ringsOf = ({ geometry }: Feature<MultiPolygon>): Position[][] => geometry.coordinates.flat();

  test('has every country and territory of ISO 3166-1, and Kosovo, once', () => {
    const ids = countries.map(({ id }) => String(id));
    expect([...iso3166, 'XK'].filter((code) => !ids.includes(code))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !iso3166.includes(id) && id !== 'XK' && !/^x-[a-z-]+$/.test(id))).toEqual([]);
  });

  test('gives every area a surface to see and to choose', () => {
    const flat = countries.filter((country) => Math.max(...ringsOf(country).map(areaOf)) < 1e-4);
    expect(flat.map(({ id }) => id)).toEqual([]);
  });

  test.each(Object.entries(places))('%s', (_, [id, point]) => {
    expect(countries.filter(({ geometry }) => contains(geometry, point)).map((country) => country.id)).toEqual([id]);
  });

  test('no ring jumps across the antimeridian', () => {
    expect(countries.filter((country) => ringsOf(country).some(isJumping)).map(({ id }) => id)).toEqual([]);
  });

  test('neighbours share their border, so that it is drawn once', () => {
    const between = (a: string, b: string): number =>
      lengthOf(
        mesh(map, object, (x, y) => x !== y && [a, b].includes(String(x.id)) && [a, b].includes(String(y.id)))
          .coordinates,
      );
    expect(between('RU', 'KZ')).toBeGreaterThan(60);
    expect(between('CN', 'RU')).toBeGreaterThan(30);
    expect(between('CA', 'US')).toBeGreaterThan(60);
    expect(between('EH', 'MA')).toBeGreaterThan(4);
  });

  test('names nothing: names come from CLDR', () => {
    expect(outputs[name]).not.toContain('"name"');
  });

  describe('disputed lines', () => {
    const disputed = map.objects['disputed'] as GeometryCollection;
    const lines = mesh(map, disputed).coordinates;
    const countryArcs = arcsOf(object);
    /** Degrees of dashed line in a box. */
    const dashedIn = (west: number, south: number, east: number, north: number): number =>
      lengthOf(lines.map((line) => line.filter(([x, y]) => x! > west && x! < east && y! > south && y! < north)));

    test('the isthmus of Crimea is dashed, and no solid border runs there', () => {
      expect(dashedIn(33, 45.7, 35.2, 46.4)).toBeGreaterThan(0.8);
      const border = mesh(map, object, (a, b) => a !== b && [a.id, b.id].includes('UA')).coordinates;
      expect(border.flat().filter(([x, y]) => x! > 33 && x! < 35.2 && y! > 45.7 && y! < 46.4)).toEqual([]);
    });

    test.each([
      ['the line between the Koreas', [126, 37.5, 129, 39], 1.5],
      ['the line of control in Kashmir', [73.5, 32.5, 77.5, 35.5], 3],
      ['Aksai Chin', [77.5, 33, 80.5, 36.5], 3],
      ['Western Sahara, 27°40′ N', [-13.3, 27.6, -8.6, 27.7], 4],
      ['the berm', [-16, 22, -9, 27.5], 5],
      ['Kosovo and Serbia', [20, 42, 22, 43.5], 1],
      ['Cyprus', [32.5, 34.8, 34.2, 35.3], 1],
      ['Abkhazia and South Ossetia', [41, 41.8, 45, 43.3], 2],
      ['Transnistria', [28.5, 46, 30.2, 48.5], 1.5],
      ['the West Bank', [34.8, 31.3, 35.6, 32.6], 1],
      ['Essequibo', [-59, 1, -58, 6.5], 4],
      ['the southern Kurils', [148, 45, 150, 46.5], 0.3],
    ] as [string, [number, number, number, number], number][])('%s', (_, box, least) => {
      expect(dashedIn(...box)).toBeGreaterThan(least);
    });

    test('what was settled since is not dashed: Nagorno-Karabakh, Bolivia and Chile', () => {
      expect(dashedIn(45.5, 39.2, 47.5, 40.5)).toBe(0);
      expect(dashedIn(-70.6, -23.9, -67.1, -17.6)).toBe(0);
    });

    test('where a border is disputed, the dashes are the same arcs, so that a casing hides the solid line', () => {
      const dashed = arcsOf(disputed);
      const korea = { ...object, geometries: object.geometries.filter(({ id }) => id === 'KP' || id === 'KR') };
      const [north, south] = korea.geometries.map((one) => arcsOf({ ...korea, geometries: [one] }));
      const shared = [...north!].filter((arc) => south!.has(arc));
      expect(shared.length).toBeGreaterThan(0);
      expect(shared.filter((arc) => !dashed.has(arc))).toEqual([]);
      expect([...dashed].filter((arc) => countryArcs.has(arc)).length).toBeGreaterThan(25);
    });
  });

  test('areas that a country’s tint covers too', () => {
    const withinOf = (id: string): unknown => countries.find((country) => country.id === id)?.properties?.['within'];
    expect(withinOf('x-n-cyprus')).toBe('CY');
    expect(withinOf('x-somaliland')).toBe('SO');
    expect(withinOf('x-siachen')).toBeUndefined();
    expect(withinOf('TW')).toBeUndefined();
  });

  test('has the Great Lakes', () => {
    const lakes = feature(map, map.objects['lakes'] as GeometryCollection).features as Feature<MultiPolygon>[];
    expect(lakes.some(({ geometry }) => contains(geometry, [-87, 43.5]))).toBe(true);
  });
});

test('the same inputs give the same bytes', () => {
  expect(buildBasemap()).toEqual(outputs);
});

test('every source has a credit with its licence and an address', () => {
  const credits = JSON.parse(outputs['attributions.json'] as string) as Record<string, string>[];
  expect(credits.map((credit) => credit['name']).join()).toMatch(/Natural Earth.*GeoNames.*CLDR/);
  for (const credit of credits) {
    expect(credit['url']).toMatch(/^https:\/\//);
    expect(credit['line']!.length).toBeGreaterThan(20);
    expect(credit['licence']).not.toBe('');
  }
  expect(credits.find((credit) => credit['name'] === 'GeoNames')!['line']).toMatch(/CC BY 4\.0.*changed/);
});

/** The arcs that a collection uses, whatever their direction. */
function arcsOf(collection: GeometryCollection): Set<number> {
  const indices = collection.geometries.flatMap((one) =>
    'arcs' in one ? (one.arcs as unknown[]).flat(3) : [],
  ) as number[];
  return new Set(indices.map((index) => (index < 0 ? ~index : index)));
}
