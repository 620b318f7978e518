/** What of a font a drawing needs to know before it is drawn. */
export interface Font {
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether the font has a sign for a character. */
  has(codePoint: number): boolean;
  /** The width of a text at a size, in the size's unit; without kerning. */
  width(text: string, size: number): number;
}

/**
 * Reads the tables of a TrueType font that say which characters it has and how wide they are: `cmap` of format 4 or 12, `hmtx`
 * (OpenType 1.9, https://learn.microsoft.com/typography/opentype/spec/). @throws RangeError for what is no such font.
 */
export function readFont(bytes: Uint8Array<ArrayBuffer>): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const unitsPerEm = view.getUint16(table('head') + 18);
  const metrics = view.getUint16(table('hhea') + 34);
  const widths = table('hmtx');
  const glyphOf = readCharacters(view, table('cmap'));
  const advance = (codePoint: number): number =>
    view.getUint16(widths + 4 * Math.min(glyphOf(codePoint), metrics - 1)) / unitsPerEm;
  return {
    bytes,
    has: (codePoint) => glyphOf(codePoint) !== 0,
    width: (text, size) => [...text].reduce((sum, letter) => sum + advance(letter.codePointAt(0) ?? 0), 0) * size,
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  const count = view.getUint16(4);
  return (tag) => {
    for (let at = 12; at < 12 + 16 * count; at += 16) {
      const name = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
      if (name === tag) return view.getUint32(at + 8);
    }
    throw new RangeError(`The font has no table ${tag}.`);
  };
}

/** From a code point to the number of its glyph; 0 where the font has none. */
function readCharacters(view: DataView, cmap: number): (codePoint: number) => number {
  const tables = Array.from({ length: view.getUint16(cmap + 2) }, (_, k) => cmap + view.getUint32(cmap + 8 + 8 * k));
  const found = tables.find((at) => view.getUint16(at) === 12) ?? tables.find((at) => view.getUint16(at) === 4);
  if (found === undefined) throw new RangeError('The font has no table of characters that can be read.');
  return view.getUint16(found) === 12 ? readGroups(view, found) : readSegments(view, found);
}

function readGroups(view: DataView, table: number): (codePoint: number) => number {
  const count = view.getUint32(table + 12);
  return (codePoint) => {
    for (let at = table + 16; at < table + 16 + 12 * count; at += 12) {
      const first = view.getUint32(at);
      if (codePoint >= first && codePoint <= view.getUint32(at + 4)) return view.getUint32(at + 8) + codePoint - first;
    }
    return 0;
  };
}

function readSegments(view: DataView, table: number): (codePoint: number) => number {
  const double = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + double];
  return (codePoint) => {
    for (let at = 0; at < double; at += 2) {
      if (codePoint > view.getUint16(ends + at)) continue;
      const start = view.getUint16(starts + at);
      if (codePoint < start) return 0;
      const delta = view.getUint16(starts + double + at);
      const offsetAt = starts + 2 * double + at;
      const offset = view.getUint16(offsetAt);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(offsetAt + offset + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
