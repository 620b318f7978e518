/** Soft hyphens, zero-width spaces, byte order marks: invisible, and they would part a name from its gazetteer entry.
 *  Bidirectional overrides, embeddings and isolates: they would show text in another order than it is read.
 *  Control characters and noncharacters: no document format can carry them. Joiners stay: Persian, Hindi and emoji need them. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]|(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu;
const LINE_BREAK = /\r\n?/g;
const SPACES = /[\u00A0\u202F\u2007\u0085\u2028\u2029]/g;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * The one normal form in which texts are stored, compared and hashed: NFC, line feeds, plain spaces for no-break ones,
 * nothing invisible; a lone surrogate becomes U+FFFD. Curly quotation marks and the number of lines stay. Idempotent.
 */
export function normaliseText(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .normalize('NFC');
}

/** The same, as one trimmed line with single spaces: for titles and names. */
export function normaliseLine(text: string): string {
  return normaliseText(text).replace(/\s+/g, ' ').trim();
}
