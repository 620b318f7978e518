/**
 * Two independent 32-bit hashes taken in one pass; together they tell any two names of the gazetteer apart (the build
 * checks it). After cyrb53 by bryc, public domain.
 */
export class PairHash {
  private a = 0xdeadbeef | 0;
  private b = 0x41c6ce57 | 0;

  reset(): this {
    this.a = 0xdeadbeef | 0;
    this.b = 0x41c6ce57 | 0;
    return this;
  }

  add(unit: number): void {
    this.a = Math.imul(this.a ^ unit, 0x9e3779b1);
    this.b = Math.imul(this.b ^ unit, 0x5f356495);
    this.a ^= this.b >>> 15;
  }

  addAll(units: Uint16Array, length: number): this {
    for (let i = 0; i < length; i++) this.add(units[i] as number);
    return this;
  }

  get first(): number {
    return mix(this.a ^ (this.b >>> 13));
  }

  /** Never 0, which marks an empty slot. */
  get second(): number {
    return mix(this.b ^ (this.a >>> 9)) || 1;
  }
}

function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
