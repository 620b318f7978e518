/**
 * How the gazetteer's file keeps its numbers. Columns are stored as differences from one row to the next, which pack
 * well because rows lie side by side on the map; the sums wrap at the type's width, and so undo wrapped differences.
 */
export function addUp<T extends Int16Array | Int32Array>(column: T, stride = 1): T {
  for (let i = stride; i < column.length; i++) column[i] = (column[i] as number) + (column[i - stride] as number);
  return column;
}

/** The reverse of `addUp`. */
export function takeApart<T extends Int16Array | Int32Array>(column: T, stride = 1): T {
  for (let i = column.length - 1; i >= stride; i--) column[i] = (column[i] as number) - (column[i - stride] as number);
  return column;
}

/**
 * The bytes of a column of numbers, first the lowest of each number, then the next: gzip packs the high ones, which are
 * much alike, far better when they lie together.
 */
export function packBytes(column: Int16Array | Int32Array | Uint16Array): Uint8Array {
  const width = column.BYTES_PER_ELEMENT;
  const bytes = new Uint8Array(column.length * width);
  for (let i = 0; i < column.length; i++) {
    for (let k = 0; k < width; k++) bytes[k * column.length + i] = (column[i] as number) >>> (8 * k);
  }
  return bytes;
}

export function unpackInt16(bytes: Uint8Array): Int16Array {
  const count = bytes.length / 2;
  const column = new Int16Array(count);
  for (let i = 0; i < count; i++) column[i] = byte(bytes, i) | (byte(bytes, count + i) << 8);
  return column;
}

export function unpackInt32(bytes: Uint8Array): Int32Array {
  const count = bytes.length / 4;
  const column = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const high = byte(bytes, 2 * count + i) | (byte(bytes, 3 * count + i) << 8);
    column[i] = byte(bytes, i) | (byte(bytes, count + i) << 8) | (high << 16);
  }
  return column;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

/** A population to three digits in 16 bits: exponent × 1000 + mantissa. Good for ranking, not for print. */
export function packPopulation(population: number): number {
  let exponent = 0;
  let mantissa = Math.round(population);
  while (mantissa > 999) {
    mantissa = Math.round(mantissa / 10);
    exponent++;
  }
  return exponent * 1000 + mantissa;
}

export function unpackPopulation(packed: number): number {
  return (packed % 1000) * 10 ** Math.floor(packed / 1000);
}

/** Degrees as hundredths, the only precision that the gazetteer keeps. */
export const HUNDREDTHS = 100;
