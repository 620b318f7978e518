const LIMIT = 0x3000;
const DROP = 0;
const SPACE = 32;
const DOT = 46;
const T = 116;
const LONGEST = 512;
const UNKNOWN = -0x8000;

/** Letters that Unicode does not decompose. */
const LETTERS: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'ng', ə: 'e', ɓ: 'b', ɗ: 'd', ƙ: 'k',
}; // prettier-ignore

/** Deleted: apostrophes of every kind (also as letters), the Catalan point, soft hyphens and other invisible marks. */
const DELETED = /['`´·’‘‛ʹʺʻʼʽʾʿˈ′″\u00ad\u200b-\u200f\u2060]|\p{M}/u;

/** What is abbreviated before another word, and its full form. */
const ABBREVIATIONS = new Map(
  [['st', 'saint'], ['ste', 'sainte'], ['ft', 'fort'], ['mt', 'mount']].map(([short, full]) => [short, units(full ?? '')]),
); // prettier-ignore

/** For each code unit below LIMIT: the unit it folds to, 0 to drop it, −(index + 1) into `several`; UNKNOWN until it is met. */
const single = new Int32Array(LIMIT).fill(UNKNOWN);
const several: number[][] = [];

/** Where the latest `foldName` wrote; overwritten by the next. */
export const foldedUnits = new Uint16Array(LONGEST * 4);

/**
 * Folds a name into `foldedUnits` (UTF-16 code units) without making strings, so that half a million names fold in a
 * few dozen milliseconds.
 *
 * @param open The name goes on with another word: a closing "St." is then "saint".
 * @returns The number of units written. Of a name over 512 units only the beginning counts.
 */
export function foldName(name: string, start = 0, end = name.length, open = false): number {
  let length = 0;
  let word = 0;
  let space = false;
  let run = 0;
  for (let i = start; i < end && length < LONGEST; i++) {
    const code = name.charCodeAt(i);
    let unit = code < LIMIT ? (single[code] as number) : code;
    if (unit === UNKNOWN) unit = learn(code);
    if (unit === DROP) continue;
    if (unit === SPACE || unit === DOT) {
      // "U.S." is one word, "St.Louis" two.
      if (unit === SPACE || run > 1) space = length > 0;
      run = 0;
      continue;
    }
    if (space) {
      length = expand(word, length);
      foldedUnits[length++] = SPACE;
      word = length;
      space = false;
    }
    run++;
    if (unit > DROP) foldedUnits[length++] = unit;
    else length = writeSeveral(several[-unit - 1] as number[], length);
  }
  return open ? expand(word, length) : length;
}

function writeSeveral(units: number[], length: number): number {
  foldedUnits.set(units, length);
  return length + units.length;
}

/** Writes the last word out in full if it is an abbreviation. */
function expand(word: number, length: number): number {
  if (length - word < 2 || length - word > 3 || foldedUnits[word + 1] !== T) return length;
  const full = ABBREVIATIONS.get(String.fromCharCode(...foldedUnits.subarray(word, length)));
  return full ? writeSeveral(full, word) : length;
}

/** All of them would be known only after some thirty milliseconds; a text has few. */
function learn(code: number): number {
  const folded = units(foldCharacter(String.fromCharCode(code)));
  return (single[code] = folded.length > 1 ? -several.push(folded) : (folded[0] ?? DROP));
}

function foldCharacter(character: string): string {
  if (character === '.') return character;
  if (character === '&') return 'and';
  if (DELETED.test(character)) return '';
  if (/[^\p{L}\p{N}]/u.test(character)) return ' ';
  const lower = character.toLowerCase();
  const letter = LETTERS[lower];
  if (letter !== undefined) return letter;
  // Only alphabets whose marks are accents: in other scripts they are a part of the letter.
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(lower)
    ? lower.normalize('NFD').replace(/\p{M}/gu, '')
    : lower;
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
