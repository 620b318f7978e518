import type { PlaceId } from '../explainer/explainer.ts';

const TOWN = 'geonames:';

/** Finds an entry's place in the columns by its id. */
export class IdIndex {
  private readonly areaIds: string[];
  private readonly townIds: Int32Array;
  /** Towns by their id, as in a hash table: place + 1, or 0. */
  private readonly slots: Int32Array;

  constructor(areaIds: string[], townIds: Int32Array) {
    this.areaIds = areaIds;
    this.townIds = townIds;
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(townIds.length, 8) * 2)));
    for (let i = 0; i < townIds.length; i++) this.slots[this.seek(townIds[i] as number)] = i + 1;
  }

  /** −1 where there is none. */
  find(id: PlaceId): number {
    if (!id.startsWith(TOWN)) return this.findArea(id);
    const digits = id.slice(TOWN.length);
    if (!/^[1-9]\d{0,9}$/.test(digits)) return -1;
    const town = (this.slots[this.seek(Number(digits))] as number) - 1;
    return town < 0 ? -1 : this.areaIds.length + town;
  }

  id(entry: number): PlaceId {
    return this.areaIds[entry] ?? TOWN + this.townIds[entry - this.areaIds.length];
  }

  private findArea(id: PlaceId): number {
    let low = 0;
    let high = this.areaIds.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.areaIds[middle] as string;
      if (at === id) return middle;
      if (at < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  private seek(town: number): number {
    let slot = (Math.imul(town, 0x9e3779b1) >>> 7) & (this.slots.length - 1);
    while (this.slots[slot] !== 0 && this.townIds[(this.slots[slot] as number) - 1] !== town) {
      slot = (slot + 1) & (this.slots.length - 1);
    }
    return slot;
  }
}
