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
  /** The id of the smallest known area that a town lies in; in a part of a gazetteer, another part may hold its entry. */
  parent(town: number): string;
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
  const areaIds = readIds(sections, 'areas');
  const outerIds = readIds(sections, 'outer');
  const parents = addUp(sections.int32('parents'));
  return {
    areaIds,
    townIds: addUp(sections.int32('towns')),
    otherIds: readIds(sections, 'others'),
    parent(town) {
      const at = parents[town] as number;
      return areaIds[at] ?? (outerIds[at - areaIds.length] as string);
    },
    // A copy, so that the file's bytes need not be kept.
    kinds: sections.bytes('kinds').slice(),
    point: (entry) => ({ lat: degrees(lats[entry]), lon: degrees(lons[entry]) }),
    box(area) {
      const [west, south, east, north] = boxes.subarray(area * 4, area * 4 + 4);
      const box: Box = [degrees(west), degrees(south), degrees(east), degrees(north)];
      return box[1] === box[3] && box[0] === box[2] ? undefined : box;
    },
    population: (entry) => unpackPopulation(populations[entry] as number),
  };
}

/** Sorted ids, none where the part is missing or empty. */
function readIds(sections: Sections, part: string): string[] {
  const text = sections.has(part) ? sections.text(part) : '';
  return text === '' ? [] : text.split('\n');
}

function degrees(hundredths: number | undefined): number {
  return (hundredths as number) / HUNDREDTHS;
}
