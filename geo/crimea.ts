import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { movePolygons, type Area } from './areas.ts';

const isInCrimea = ([lon, lat]: Position): boolean => lon! > 32.2 && lon! < 36.8 && lat! > 44.2 && lat! < 46.3;

/** Moves Crimea, a ring of its own among Russia's in world-atlas, to Ukraine, where the United Nations sees it. */
export function moveCrimea(areas: Area[]): Area[] {
  return movePolygons(areas, 'RU', 'UA', ([outer]) => outer!.every(isInCrimea));
}

/** The line across the isthmus of Crimea, from an atlas that draws it as the border of Russia (643) and Ukraine (804). */
export function findIsthmus(atlas: Topology): Position[][] {
  const countries = atlas.objects['countries'] as GeometryCollection;
  const isBorder = (a: { id?: string | number }, b: { id?: string | number }): boolean =>
    [a.id, b.id].sort().join() === '643,804';
  const lines = mesh(atlas, countries, (a, b) => isBorder(a, b)).coordinates;
  const isthmus = lines.filter((line) => line.every(isInCrimea));
  if (isthmus.length === 0) throw new Error('Expected a border across the isthmus of Crimea in this atlas.');
  return isthmus;
}
