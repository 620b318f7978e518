import { nameKey } from '../src/gazetteer/nameKey.ts';
import { name, type GazetteerRow, type RowName } from './gazetteerRow.ts';

/** A capital first, Latin letters, no digits or brackets: what is left out are mostly machine transliterations. */
const PLAUSIBLE = /^(?=\p{Lu})(?:[\p{Script=Latin}\p{M}]|['’‘ʻ`.\- ])+$/u;
const AIRPORT = /^[A-Z]{3,4}$/;
const SHORTEST = 4;
/** Countries whose names news takes over from Cyrillic by rule, so that GeoNames' transliterations may be in use. */
const CYRILLIC = new Set(['RU', 'UA', 'BY', 'BG', 'RS', 'MK', 'KZ', 'KG', 'TJ', 'MN', 'ME', 'BA', 'XK']);
const LATIN: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'jo', ж: 'zh', з: 'z', и: 'i', й: 'j', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'c', ч: 'ch', ш: 'sh', щ: 'shh', ъ: '',
  ы: 'y', ь: '', э: 'eh', ю: 'ju', я: 'ja', і: 'i', ї: 'ji', є: 'je', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz',
}; // prettier-ignore

/** The alternates that a text in English may print, out of GeoNames' comma-separated, untagged list. */
export function readAlternates(list: string, country: string): RowName[] {
  if (list === '') return [];
  const alternates = list.split(',');
  const made = CYRILLIC.has(country) ? new Set<string>() : new Set(alternates.filter(isCyrillic).map(transliterate));
  return alternates.filter((text) => isPlausible(text) && !made.has(nameKey(text))).map((text) => name(text));
}

function isPlausible(text: string): boolean {
  return text.length >= SHORTEST && PLAUSIBLE.test(text) && !AIRPORT.test(text) && !text.includes(' - ');
}

/** In Cyrillic, with a letter that gives the machine away: "Пекинг" gives an honest "Peking". */
function isCyrillic(text: string): boolean {
  return /[эюяйжхцщё]/iu.test(text);
}

/** As GeoNames' makers did it: "Сант-Жулия" gives the key of "Sant-Zhulija". */
function transliterate(text: string): string {
  return nameKey([...text.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join(''));
}

/**
 * Drops an alternate that another place is far better known by: "Peking" of Kosciusko (Mississippi), "Turkey" of New
 * Providence (New Jersey), "Reading" of Elizabeth City. Primary names always stay.
 */
export function dropPolluted(areas: GazetteerRow[], towns: GazetteerRow[]): void {
  const known = new Map<string, number>();
  const note = (text: string, weight: number): void => {
    const key = nameKey(text);
    known.set(key, Math.max(known.get(key) ?? 0, weight));
  };
  for (const { kind, names } of areas) {
    if (kind === 'county') continue;
    for (const { name, via } of names) if (via !== 'code') note(name, kind === 'province' ? 1e6 : Infinity);
  }
  for (const { names, population } of towns) {
    names.forEach(({ name }, i) => {
      if (i === 0 ? population >= 15_000 : population >= 100_000) note(name, population);
    });
  }
  for (const town of towns) {
    const least = Math.max(town.population * 3, 15_000);
    town.names = town.names.filter(
      ({ name, via }, i) => i === 0 || via !== 'alias' || (known.get(nameKey(name)) ?? 0) < least,
    );
  }
}
