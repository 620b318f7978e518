/**
 * Makes `localNames.tsv` from the Debian package libgeonames-common; README.md beside this file has the commands.
 * `node geo/sources/makeLocalNames.ts <folder with the unpacked packages>`
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../../src/gazetteer/nameKey.ts';
import { readAdmin } from '../gazetteerAdmin.ts';
import { readTowns } from '../gazetteerTowns.ts';
import { placeLanguages, type PlaceLanguage } from '../namesLanguages.ts';
import { readSource } from '../readSource.ts';
import { readCatalog } from './readCatalog.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Expected the folder with the unpacked packages as the only argument.');

/** Renamed since: Astana, whose names are still those of Nur-Sultan. */
const OUTDATED = new Set(['geonames:1526273']);

const towns = readTowns();
const lines = placeLanguages.flatMap((language) => {
  const catalogs = language.catalogs.map((locale) => readCatalog(folder, locale)).filter((catalog) => catalog.size > 0);
  const isForeign = findForeignCharacters(language.lang);
  const local = [
    ...towns.filter(({ country }) => language.countries.includes(country)),
    ...readAdmin(towns).filter(({ id }) => language.countries.some((country) => id.startsWith(`admin1:${country}.`))),
  ];
  return local.flatMap(({ id, names }) => {
    if (OUTDATED.has(id)) return [];
    const key = id.slice(id.indexOf(':') + 1);
    for (const catalog of catalogs) {
      const name = clean(catalog.get(key) ?? '', language, names[0]!.name);
      if (language.script.test(name) && !isForeign(name) && nameKey(name) !== nameKey(names[0]!.name)) {
        return [`${id}\t${language.lang}\t${name}`];
      }
    }
    return [];
  });
});

const head = `# Names of towns and provinces in a language of the place. From GeoNames (https://www.geonames.org/), CC BY 4.0
# (https://creativecommons.org/licenses/by/4.0/), as packed in Debian's libgeonames-common 0.3.0; selected, and official endings cut off.
id\tlang\tname`;
writeFileSync(join(import.meta.dirname, 'localNames.tsv'), [head, ...lines.sort(), ''].join('\n'));
console.log(`${lines.length} names`);

/** Cuts off what only an office would write: "평양직할시" → "평양", "西安市" → "西安". */
function clean(name: string, { lang }: PlaceLanguage, primary: string): string {
  const short = cutEnding(name.trim(), lang, primary);
  return short.length > 1 ? short : name.trim();
}

function cutEnding(name: string, lang: string, primary: string): string {
  switch (lang) {
    case 'ko':
      return name.replace(/(?:특별자치시|특별시|광역시|직할시|시)$/, '');
    case 'ja':
      // "四日市" (Yokkaichi) ends in the same sign without being cut.
      return /ichi$/i.test(primary) && !name.endsWith('市市') ? name : name.replace(/市$/, '');
    case 'zh-Hans':
    case 'zh-Hant':
      return name.length > 2 ? name.replace(/(?:特别|特別)?市$/, '') : name;
    default:
      return name;
  }
}

/** Whether a Chinese name uses the other kind of signs, judged by which signs CLDR's names use in only one of the two. */
function findForeignCharacters(lang: string): (name: string) => boolean {
  if (!lang.startsWith('zh')) return () => false;
  const [own, other] = lang === 'zh-Hans' ? ['zh', 'zh-Hant'] : ['zh-Hant', 'zh'];
  const ownSigns = readSigns(own!);
  const foreign = new Set([...readSigns(other!)].filter((sign) => !ownSigns.has(sign)));
  return (name) => [...name].some((sign) => foreign.has(sign));
}

function readSigns(locale: string): Set<string> {
  const files = ['territories', 'languages', 'scripts'].map((part) => `cldr-localenames-full/main/${locale}/${part}.json`);
  files.push(`cldr-dates-full/main/${locale}/timeZoneNames.json`);
  return new Set(files.flatMap((file) => [...JSON.stringify(readSource(file))]));
}
