/** Between these widths, in UTF-16 code units, lines are broken by hand or by a mail program. */
const NARROWEST = 50;
const WIDEST = 100;
/** So many of a wrapped text's line breaks stand where the next word would not have fitted; the others end paragraphs. */
const LEAST_SHARE = 0.7;

/**
 * The paragraphs of plain text, each on one line. Blank lines part them. Lines of a hard-wrapped text are joined;
 * of any other text each line is a paragraph.
 */
export function splitParagraphs(text: string): string[] {
  const lines = text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).map((line) => line.trim());
  const width = findWrapWidth(lines);
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line !== '') open.push(line);
    const next = lines[index + 1] ?? '';
    if (open.length === 0 || (line !== '' && width !== undefined && isForced(line, next, width))) continue;
    paragraphs.push(open.reduce(joinLines));
    open = [];
  }
  return paragraphs;
}

/** Of a word parted at its hyphen, the hyphen stays: "Beijing-backed" is as likely as "Kor-ean". */
const joinLines = (before: string, line: string): string =>
  /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line) ? before + line : `${before} ${line}`;

/** Whether the next line's first word would not have fitted. */
const isForced = (line: string, next: string, width: number): boolean =>
  next !== '' && line.length + 1 + (next.indexOf(' ') === -1 ? next.length : next.indexOf(' ')) > width;

/** The width to which the text is wrapped, or undefined where it is not. A few lines that stick out are left out. */
function findWrapWidth(lines: readonly string[]): number | undefined {
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    return line === '' || next === '' ? [] : [{ line, next }];
  });
  const lengths = inner.map(({ line }) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return undefined;
  const forced = inner.filter(({ line, next }) => isForced(line, next, width)).length;
  return forced >= inner.length * LEAST_SHARE ? width : undefined;
}
