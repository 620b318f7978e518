import type { Gazetteer, Match } from '../gazetteer/gazetteer.ts';
import { directions, links } from './lexicon/geography.ts';
import { countryInitials, plainAbbreviations, postalCodes, provinceAbbreviations } from './lexicon/abbreviations.ts';
import { organisationHeads } from './lexicon/organisations.ts';
import type { Evidence } from './weights/recognitionWeights.ts';
import { Gap, gapBefore, isShaped, lowerWord, printedWord, Shape, type Words } from './words.ts';

/** A name of the gazetteer as it stands in the text: words `from` (inclusive) to `to` (exclusive). */
export interface NameInText {
  from: number;
  to: number;
  /** UTF-16 code units; a possessive "s" is outside, unless the name has it ("St. John's"). */
  start: number;
  end: number;
  matches: Match[];
  /** What the way in which it was read says. */
  signs?: Evidence[];
}

const longest = 7;
/** Codes of provinces that stand without a town before them: "KZN officials", "into Qld". */
const plainCode = /^(?:(?!ACT$|VIC$)[A-Z]{3,}|[A-Z]&[A-Z]|Qld)$/;

/** The longest name of the gazetteer that begins at a word, or undefined. Case and marks are folded by the gazetteer. */
export function readName(words: Words, from: number, gazetteer: Gazetteer): NameInText | undefined {
  if (isVerb(words, from)) return undefined;
  const short = readAbbreviation(words, from, gazetteer) ?? readWestVirginia(words, from, gazetteer);
  if (short) return short;
  let best: NameInText | undefined;
  let name = '';
  for (let index = from; index < from + longest && index < words.count; index++) {
    const gap = gapBefore(words, index);
    if (index > from && gap !== Gap.space && gap !== Gap.hyphen) break;
    const isCapital = isShaped(words, index, Shape.capital);
    if (!isCapital && !links.has(lowerWord(words, index)) && !isShaped(words, index, Shape.number)) break;
    name += (index === from ? '' : ' ') + printedWord(words, index);
    if (isCapital) best = readMatch(words, from, index, name, gazetteer) ?? best;
    if (isShaped(words, index, Shape.possessive)) name += "'s";
    if (!gazetteer.startsName(name)) break;
  }
  return best && isArticleAlone(words, best, gazetteer) ? undefined : best;
}

/** "Polish the silver". */
function isVerb(words: Words, from: number): boolean {
  return lowerWord(words, from) === 'polish' && /^(?:the|your|his|her|it|them)$/.test(lowerWord(words, from + 1));
}

/** "The Philippines" is "Philippines" with an article before it; "The Hague" is not "Hague". */
function isArticleAlone(words: Words, { from, to, matches }: NameInText, gazetteer: Gazetteer): boolean {
  if (lowerWord(words, from) !== 'the' || to === from + 1) return false;
  if (to === from + 2 && directions.has(lowerWord(words, from + 1)) && isBeforeAdjective(words, to, gazetteer))
    return true;
  const bare = gazetteer.find(words.text.slice(words.start[from + 1], words.end[to - 1]));
  return bare.some(({ entry }) => matches.some((match) => match.entry.id === entry.id && entry.kind !== 'town'));
}

/** "The South" is a region; in "The South Ossetian army" it is none. */
function isBeforeAdjective(words: Words, to: number, gazetteer: Gazetteer): boolean {
  if (gapBefore(words, to) !== Gap.space || !isShaped(words, to, Shape.capital)) return false;
  return gazetteer.find(printedWord(words, to)).some(({ via }) => via === 'adjective');
}

function readMatch(
  words: Words,
  from: number,
  last: number,
  name: string,
  gazetteer: Gazetteer,
): NameInText | undefined {
  const start = words.start[from]!;
  const end = words.end[last]!;
  if (isShaped(words, last, Shape.possessive) && last > from) {
    const matches = gazetteer.find(`${name}'s`);
    if (matches.length > 0) return { from, to: last + 1, start, end: end + 2, matches };
  }
  const matches = preferAdjective(
    words,
    last + 1,
    gazetteer.find(name).filter((match) => isMeant(match, name)),
    gazetteer,
  );
  return matches.length > 0 ? { from, to: last + 1, start, end: withoutDot(words, last, name), matches } : undefined;
}

/** "Canadian" and "Somali" are adjectives, though small places bear the name too, unless a province follows ("Canadian, Texas"). */
function preferAdjective(words: Words, to: number, matches: Match[], gazetteer: Gazetteer): Match[] {
  const adjectives = matches.filter(({ via }) => via === 'adjective');
  if (adjectives.length === 0 || adjectives.length === matches.length) return matches;
  const isRival = ({ entry, via }: Match): boolean =>
    via === 'primary' && (entry.kind === 'country' || entry.population >= 200_000) && entry.kind !== 'province';
  if (matches.some(isRival)) return matches;
  return isBeforeProvince(words, to, gazetteer) ? matches : adjectives;
}

/** "Norman, Oklahoma", "Canadian, Tex.": no people. */
function isBeforeProvince(words: Words, to: number, gazetteer: Gazetteer): boolean {
  if (gapBefore(words, to) !== Gap.comma || !isShaped(words, to, Shape.capital)) return false;
  if (provinceAbbreviations.has(lowerWord(words, to))) return true;
  return gazetteer
    .find(printedWord(words, to))
    .some(({ entry, via }) => via === 'primary' && entry.kind === 'province');
}

/** Codes are written exactly so ("NATO", not "Nato"), provinces' only after a town; "City of Norfolk" is Norfolk. */
function isMeant({ entry, via, name }: Match, printed: string): boolean {
  if (via === 'code')
    return (
      (entry.kind !== 'province' || plainCode.test(printed)) &&
      (printed === 'Qld' || (name ?? printed).replaceAll('.', '') === printed.replaceAll('.', ''))
    );
  const [first = '', second = ''] = printed.toLowerCase().split(' ', 2);
  if (second !== 'of') return true;
  return !organisationHeads.has(first) && (entry.kind === 'town' || (first !== 'city' && first !== 'town'));
}

/** The dot after an initial or an abbreviation that ends a name is the sentence's: only "U.S." and its kin keep theirs. */
function withoutDot(words: Words, last: number, name: string): number {
  const end = words.end[last]!;
  const keepsDot = /\..*\.$|\btwp\.$/i.test(name);
  return isShaped(words, last, Shape.dotted) && !keepsDot ? end - 1 : end;
}

/** "U.S.", "UAE", "Va."; a postal code after a capitalised word and a comma ("Paris, TX"). */
function readAbbreviation(words: Words, index: number, gazetteer: Gazetteer): NameInText | undefined {
  if (words.end[index]! - words.start[index]! > 6 || words.text[words.end[index]!] === '$') return undefined;
  const word = lowerWord(words, index);
  const isCapitals = isShaped(words, index, Shape.capitals);
  const inHeadline = isShaped(words, index, Shape.headline) && isShaped(words, index - 1, Shape.capitals);
  if (word === 'b.c.' && /^\d+,?$/.test(lowerWord(words, index - 1))) return undefined;
  const afterComma = gapBefore(words, index) === Gap.comma && isShaped(words, index - 1, Shape.capital);
  const id =
    (isShaped(words, index, Shape.dotted) || (isCapitals && !inHeadline) ? countryInitials.get(word) : undefined) ??
    provinceOf(word, afterComma) ??
    (isCapitals && afterComma ? postalCodes.get(word) : undefined);
  const entry = id === undefined ? undefined : gazetteer.entry(id);
  if (!entry) return undefined;
  const span = { from: index, to: index + 1, start: words.start[index]!, end: words.end[index]! };
  const signs: Evidence[] =
    afterComma || word.indexOf('.') < word.length - 1 || countryInitials.has(word) ? [] : ['isBareCode'];
  return { ...span, matches: [{ entry, via: 'code', name: printedWord(words, index) }], signs };
}

/** "W. Va.", with the space that some papers set. */
function readWestVirginia(words: Words, index: number, gazetteer: Gazetteer): NameInText | undefined {
  if (lowerWord(words, index) !== 'w.' || lowerWord(words, index + 1) !== 'va.') return undefined;
  const entry = gazetteer.entry('admin1:US.WV');
  if (!entry) return undefined;
  const span = { from: index, to: index + 2, start: words.start[index]!, end: words.end[index + 1]! };
  return { ...span, matches: [{ entry, via: 'code' }] };
}

/** "Va." stands alone only with inner dots ("N.C."); the others are words too and need a town before them. */
function provinceOf(word: string, afterComma: boolean): string | undefined {
  if (!word.endsWith('.')) return undefined;
  const isPlain = afterComma || word.indexOf('.') < word.length - 1 || plainAbbreviations.has(word);
  return isPlain ? provinceAbbreviations.get(word) : undefined;
}
