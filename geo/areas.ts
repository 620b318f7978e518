import type { MultiPolygon, Polygon, Position } from 'geojson';

/** One area of the map: a country or territory of ISO 3166-1, or an area without a code of its own (`x-…`). */
export interface Area {
  /** ISO 3166-1 alpha-2, `XK`, or an own id such as `x-n-cyprus`. */
  id: string;
  polygons: PolygonRings[];
}

/** The outer ring, then its holes; closed, degrees as [lon, lat]. */
export type PolygonRings = Position[][];

/** The polygons of a GeoJSON geometry. */
export function polygonsOf(geometry: Polygon | MultiPolygon): PolygonRings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Moves the polygons that the test picks from one area to another, which is added where it is new. */
export function movePolygons(
  areas: Area[],
  from: string,
  to: string,
  test: (polygon: PolygonRings) => boolean,
): Area[] {
  const moved = areas.find(({ id }) => id === from)?.polygons.filter(test) ?? [];
  if (moved.length === 0) return areas;
  const rest = areas.flatMap((area) => {
    if (area.id !== from) return [area];
    const polygons = area.polygons.filter((polygon) => !moved.includes(polygon));
    return polygons.length === 0 ? [] : [{ ...area, polygons }];
  });
  return addPolygons(rest, to, moved);
}

/** Adds polygons to an area, which is made where it is new. */
export function addPolygons(areas: Area[], id: string, polygons: PolygonRings[]): Area[] {
  if (!areas.some((area) => area.id === id)) return [...areas, { id, polygons }];
  return areas.map((area) => (area.id === id ? { ...area, polygons: [...area.polygons, ...polygons] } : area));
}
