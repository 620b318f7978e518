import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * Gives each area that is narrower than 4 steps of the quantization a lozenge of that size at its place: Vatican City, atolls
 * of Tokelau and the Cocos Islands, reefs. They would otherwise collapse to a point or a line and could be neither seen nor
 * chosen. A hole around the area shares its arc, so it grows alike.
 * @param steps Quantization: steps across the world.
 */
export function enlargeTiny(topology: Topology, steps: number): Topology {
  const arcs = [...topology.arcs];
  const [across, up] = [(2 * 360) / steps, (2 * 180) / steps];
  for (const geometry of (topology.objects['countries'] as GeometryCollection).geometries) {
    if (geometry.type !== 'MultiPolygon' || geometry.arcs.length > 1) continue;
    const [ring] = geometry.arcs[0]!;
    const index = ring![0]! < 0 ? ~ring![0]! : ring![0]!;
    const [west, south, east, north] = boxOf(arcs[index]!);
    if (ring!.length > 1 || (east - west >= 2 * across && north - south >= 2 * up)) continue;
    const [lon, lat] = [(west + east) / 2, (south + north) / 2];
    const lozenge = [[lon - across, lat], [lon, lat + up], [lon + across, lat], [lon, lat - up], [lon - across, lat]]; // prettier-ignore
    arcs[index] = ring![0]! < 0 ? lozenge.reverse() : lozenge;
  }
  return { ...topology, arcs };
}

function boxOf(points: Position[]): [west: number, south: number, east: number, north: number] {
  const [lons, lats] = [points.map(([lon]) => lon!), points.map(([, lat]) => lat!)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
