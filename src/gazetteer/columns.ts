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
