/** Kinds of UTF-16 code units that matter to a tokenizer. */
export const Letter = { none: 1, lower: 2, upper: 3, digit: 4 } as const;

/** One byte a code unit, filled when a unit is first met: a look-up is then one array access. */
const known = new Uint8Array(0x10000);

/** The kind of a code unit. Halves of surrogate pairs are no letters: no place name in English news needs them. */
export function letterKind(unit: number): number {
  return known[unit] || (known[unit] = findKind(unit));
}

export function isWordUnit(unit: number): boolean {
  return letterKind(unit) !== Letter.none;
}

function findKind(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/\p{N}/u.test(char)) return Letter.digit;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return Letter.upper;
  return /[\p{L}\p{M}]/u.test(char) ? Letter.lower : Letter.none;
}

/** ' and its typographic kin. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x02bc || unit === 0x60 || unit === 0xb4;
}

/** Hyphens and the en dash, which join words when nothing stands beside them. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013);
}
