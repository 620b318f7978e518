/** Widths in thousandths of the font size, the larger of what common sans faces (Segoe UI, Roboto, Helvetica, DejaVu less 8%) have. */
const NARROW = 320;
const WIDE = 900;
const CAPITAL = 710;
const SMALL = 590;
const IDEOGRAPH = 1020;

const narrow = new Set("iljtfrI.,:;'’‘|!()[]- ·/");
const wide = new Set('mwMW@%—ÆŒæœ');

/** The width of a name in pixels, estimated on the safe side without a browser. */
export function textWidth(text: string, fontSize: number, letterSpacing = 0): number {
  let thousandths = 0;
  let letters = 0;
  for (const character of text) {
    thousandths += widthOf(character);
    letters += 1;
  }
  return Math.ceil((thousandths / 1000) * fontSize + letters * letterSpacing);
}

function widthOf(character: string): number {
  if (narrow.has(character)) return NARROW;
  if (wide.has(character)) return WIDE;
  if ((character.codePointAt(0) ?? 0) >= 0x1100) return IDEOGRAPH;
  return character === character.toLowerCase() ? SMALL : CAPITAL;
}
