import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf, type Area, type PolygonRings } from './areas.ts';

/**
 * Cuts polygons that cross the antimeridian, so that no edge spans more than 180°. The atlases are stitched for projections of
 * the sphere; on a flat map Russia, Fiji and Antarctica would become bands around the world.
 */
export function cutAtAntimeridian(areas: Area[]): Area[] {
  return areas.map((area) => ({ ...area, polygons: area.polygons.flatMap(cutPolygon) }));
}

/** Whether two neighbouring points of a ring are more than 180° of longitude apart. */
export function isJumping(ring: Position[]): boolean {
  return ring.some(([lon], i) => i > 0 && Math.abs(lon! - ring[i - 1]![0]!) > 180);
}

function cutPolygon(polygon: PolygonRings): PolygonRings[] {
  if (!polygon.some(isJumping)) return [polygon];
  // d3 clips on the sphere; an equirectangular projection of one unit a degree, y down, gives degrees back.
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const cut = geoProject({ type: 'Polygon', coordinates: polygon }, degrees) as Polygon | MultiPolygon;
  return polygonsOf(cut).map((rings) => rings.map((ring) => ring.map(([x, y]) => [x!, -y!])));
}
