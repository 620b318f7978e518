import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads GNU gettext's binary catalogue of Debian's libgeonames-common: GeoNames id, or code of a province, → name.
 * Empty where the language has none.
 */
export function readCatalog(folder: string, locale: string): Map<string, string> {
  const file = join(folder, 'usr/share/locale', locale, 'LC_MESSAGES/geonames.mo');
  const names = new Map<string, string>();
  if (!existsSync(file)) return names;
  const bytes = readFileSync(file);
  const text = (table: number, i: number): string => {
    const at = bytes.readUInt32LE(table + i * 8 + 4);
    return bytes.toString('utf8', at, at + bytes.readUInt32LE(table + i * 8));
  };
  const [count, originals, translations] = [8, 12, 16].map((at) => bytes.readUInt32LE(at)) as [number, number, number];
  for (let i = 0; i < count; i++) names.set(text(originals, i), text(translations, i));
  return names;
}
