import type { PlaceId } from '../explainer/explainer.ts';

const GEONAMES = 'geonames:';
const OTHER = 'town:';

/**
 * The number by which the columns keep a town's id: its own in GeoNames; for a town of another source, which has none, one
 * below 0 that says its place among `otherIds`.
 */
export function townNumber(id: PlaceId, otherIds: readonly string[]): number | undefined {
  if (id.startsWith(OTHER)) {
    const at = findSorted(otherIds, id);
    return at < 0 ? undefined : -1 - at;
  }
  const digits = id.startsWith(GEONAMES) ? id.slice(GEONAMES.length) : '';
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : undefined;
}

/** Finds an entry's place in the columns by its id. */
export class IdIndex {
  private readonly areaIds: string[];
  private readonly townIds: Int32Array;
  private readonly otherIds: string[];
  /** Towns by their number, as in a hash table: place + 1, or 0. Made when it is first needed. */
  private slots: Int32Array | undefined;

  /** @param otherIds Ids of the towns that have none in GeoNames, sorted. */
  constructor(areaIds: string[], townIds: Int32Array, otherIds: string[]) {
    this.areaIds = areaIds;
    this.townIds = townIds;
    this.otherIds = otherIds;
  }

  /** −1 where there is none. */
  find(id: PlaceId): number {
    if (!id.startsWith(GEONAMES) && !id.startsWith(OTHER)) return findSorted(this.areaIds, id);
    const number = townNumber(id, this.otherIds);
    const town = number === undefined ? -1 : this.findTown(number);
    return town < 0 ? -1 : this.areaIds.length + town;
  }

  id(entry: number): PlaceId {
    const area = this.areaIds[entry];
    if (area !== undefined) return area;
    const number = this.townIds[entry - this.areaIds.length] as number;
    return number < 0 ? (this.otherIds[-1 - number] as string) : GEONAMES + number;
  }

  private findTown(number: number): number {
    this.slots ??= this.fillSlots();
    return (this.slots[this.seek(this.slots, number)] as number) - 1;
  }

  private fillSlots(): Int32Array {
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(this.townIds.length, 8) * 2)));
    this.townIds.forEach((number, i) => {
      slots[this.seek(slots, number)] = i + 1;
    });
    return slots;
  }

  private seek(slots: Int32Array, town: number): number {
    let slot = (Math.imul(town, 0x9e3779b1) >>> 7) & (slots.length - 1);
    while (slots[slot] !== 0 && this.townIds[(slots[slot] as number) - 1] !== town) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}

function findSorted(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = ids[middle] as string;
    if (at === id) return middle;
    if (at < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
