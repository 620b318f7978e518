/** Turns offsets in UTF-16 code units, asked for in rising order, into offsets in Unicode code points. */
export function codePoints(text: string): (offset: number) => number {
  let at = 0;
  let count = 0;
  return (offset) => {
    if (offset < at) at = count = 0;
    while (at < offset) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      count += 1;
    }
    return count;
  };
}
