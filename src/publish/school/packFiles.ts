import { strToU8, zipSync } from 'fflate';

/** The first day that a zip file can tell. By its parts: the file's dates are of no time zone. */
const NO_DATE = new Date(1980, 0, 1);

/** A zip of text files, in this order. The same files give the same bytes, whenever and wherever it is made. */
export function packFiles(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: NO_DATE, level: 9 });
}
