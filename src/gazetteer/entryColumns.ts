import type { Box, Point } from '../explainer/explainer.ts';
import { addUp, HUNDREDTHS, unpackPopulation } from './columns.ts';
import type { Sections } from './sections.ts';

/** The numbers of all entries: first the areas (countries, provinces, counties, regions), then the towns. */
export interface EntryColumns {
  /** Of the areas, sorted. */
  areaIds: string[];
  /** Numbers of the towns, as `townNumber` gives them. */
  townIds: Int32Array;
  /** Ids of the towns that have none in GeoNames, sorted. */
  otherIds: string[];
  /** The smallest known area that a town lies in, as its place in `areaIds`. */
  parents: Int32Array;
  point(entry: number): Point;
  /** Of an area; nothing where only its middle is known. */
  box(area: number): Box | undefined;
  population(entry: number): number;
  /** Kind in the lower five bits, capital in the next two: places in KINDS and CAPITALS. */
  kinds: Uint8Array;
}

export function readColumns(sections: Sections): EntryColumns {
  const lats = addUp(sections.int16('lats'));
  const lons = addUp(sections.int16('lons'));
  const populations = new Uint16Array(sections.int16('populations').buffer);
  const boxes = addUp(sections.int16('boxes'), 4);
  return {
    areaIds: sections.text('areas').split('\n'),
    townIds: addUp(sections.int32('towns')),
    otherIds: sections.has('others') ? sections.text('others').split('\n') : [],
    parents: addUp(sections.int32('parents')),
    kinds: sections.bytes('kinds'),
    point: (entry) => ({ lat: degrees(lats[entry]), lon: degrees(lons[entry]) }),
    box(area) {
      const [west, south, east, north] = boxes.subarray(area * 4, area * 4 + 4);
      const box: Box = [degrees(west), degrees(south), degrees(east), degrees(north)];
      return box[1] === box[3] && box[0] === box[2] ? undefined : box;
    },
    population: (entry) => unpackPopulation(populations[entry] as number),
  };
}

function degrees(hundredths: number | undefined): number {
  return (hundredths as number) / HUNDREDTHS;
}
