import type { Gazetteer, Match } from '../gazetteer/gazetteer.ts';
import { notPlaces } from './lexicon/notPlaces.ts';
import { organisationWords } from './lexicon/organisations.ts';
import { titles } from './lexicon/people.ts';
import { wordSet } from './lexicon/wordSet.ts';
import { readKindName } from './readKindName.ts';
import { readName, type NameInText } from './readName.ts';
import { readUnknownName } from './readUnknownName.ts';
import { withWater } from './withWater.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

const provinceWords = wordSet('province prefecture governorate oblast krai canton voivodeship');
const sides = wordSet('north south east west greater central upper lower');
const particles = wordSet('on upon by in sur en le la les lès am an der');
const countries = wordSet('US CA AU GB');

/** The name that begins at a capitalised word and could be a place's: from the gazetteer, or shown to be one by the words beside it. */
export function readPlaceName(words: Words, index: number, gazetteer: Gazetteer): NameInText | undefined {
  const name = readName(words, index, gazetteer);
  if (name?.to === index + 1 && notPlaces.has(lowerWord(words, index))) return undefined;
  const side = readSideName(words, index, name, gazetteer);
  if (side) return side;
  const kindName = readKindName(words, index, gazetteer);
  if (kindName && (!name || kindName.to > name.to)) return kindName;
  if (name) {
    const whole = withWater(words, withProvinceWord(words, withSeaside(words, name)), gazetteer);
    return withoutCity(words, whole, gazetteer);
  }
  return readBareCounty(words, index, gazetteer) ?? readUnknownName(words, index, gazetteer);
}

/** "Kenton-on-Sea": a town of a longer name than the gazetteer holds is another. */
function withSeaside(words: Words, name: NameInText): NameInText {
  const { to } = name;
  const isLonger =
    gapBefore(words, to) === Gap.hyphen &&
    gapBefore(words, to + 1) === Gap.hyphen &&
    isShaped(words, to + 1, Shape.capital);
  if (!isLonger || !particles.has(lowerWord(words, to))) return name;
  return { ...name, to: to + 2, end: words.end[to + 1]!, matches: [], signs: ['isKindName'] };
}

/** "Akita Prefecture": the kind belongs to the name, and no town is meant. */
function withProvinceWord(words: Words, name: NameInText): NameInText {
  const { to, matches } = name;
  if (gapBefore(words, to) !== Gap.space || !isShaped(words, to, Shape.capital)) return name;
  if (!provinceWords.has(lowerWord(words, to))) return name;
  const provinces = matches.filter(({ entry }) => entry.kind === 'province' || entry.kind === 'county');
  return provinces.length === 0 ? name : { ...name, to: to + 1, end: words.end[to]!, matches: provinces };
}

/** "Dublin City Council" is Dublin's, "Kansas City Council" Kansas City's: "City" is no part of what the town is called. */
function withoutCity(words: Words, name: NameInText, gazetteer: Gazetteer): NameInText {
  const { from, to, start } = name;
  if (to < from + 2 || lowerWord(words, to - 1) !== 'city' || gapBefore(words, to) !== Gap.space) return name;
  const after = lowerWord(words, to);
  if (!isShaped(words, to, Shape.capital) || !(organisationWords.has(after) || titles.has(after) || after === 'public'))
    return name;
  const end = words.end[to - 2]!;
  const bare = gazetteer.find(words.text.slice(start, end));
  const isSame = ({ entry, via }: Match): boolean =>
    via === 'primary' && name.matches.some((match) => match.entry.id === entry.id && match.via !== 'primary');
  return bare.some(isSame) ? { ...name, to: to - 1, end, matches: bare } : name;
}

/** "South Darfur", "North Dallas": a part that bears the name of the whole; the whole stands for it on the map. */
function readSideName(
  words: Words,
  index: number,
  name: NameInText | undefined,
  gazetteer: Gazetteer,
): NameInText | undefined {
  if (!sides.has(lowerWord(words, index)) || (name && name.to > index + 1)) return undefined;
  const next = index + 1;
  if (
    gapBefore(words, next) !== Gap.space ||
    !isShaped(words, next, Shape.capital) ||
    isShaped(words, index, Shape.headline)
  )
    return undefined;
  const inner = readName(words, next, gazetteer);
  if (!inner || inner.matches.some(isWhole)) return undefined;
  if (
    inner.matches.some(({ entry }) => entry.kind === 'town' && entry.population >= 15_000) &&
    lowerWord(words, index) !== 'greater'
  )
    return undefined;
  return { ...inner, from: index, start: words.start[index]!, signs: ['isSideName'] };
}

/** Countries, and states whose parts are said with a small letter at heart ("North Texas" is in Texas). */
function isWhole({ entry, via }: Match): boolean {
  if (
    via === 'adjective' ||
    via === 'code' ||
    entry.kind === 'country' ||
    entry.kind === 'continent' ||
    entry.kind === 'river'
  )
    return true;
  return entry.kind === 'province' && countries.has(entry.country ?? '');
}

/** "Oconee and Walton counties", "Loudon Co.", "the Gwinnett schools": the county without its kind. */
function readBareCounty(words: Words, index: number, gazetteer: Gazetteer): NameInText | undefined {
  const end = words.end[index]!;
  const start = words.start[index]!;
  if (end - start < 4) return undefined;
  const printed = words.text.slice(start, end);
  const matches = gazetteer.find(`${printed} County`).filter(({ entry }) => entry.kind === 'county');
  if (matches.length === 0) return undefined;
  const isWritten = lowerWord(words, index + 1) === 'co.' && gapBefore(words, index + 1) === Gap.space;
  if (isWritten)
    return { from: index, to: index + 2, start, end: words.end[index + 1]!, matches, signs: ['isKindName'] };
  return { from: index, to: index + 1, start, end, matches, signs: ['isBareCounty'] };
}
