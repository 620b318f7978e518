declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { Geometry } from 'geojson';
  export function geoProject(object: Geometry, projection: GeoProjection): Geometry;
}
