/** The lines of a stream of bytes, without their ends (`\n` or `\r\n`); holds no more than one line and one piece. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = [];
  for await (const piece of input) {
    let start = 0;
    for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, start)) {
      open.push(piece.subarray(start, end));
      yield withoutReturn(Buffer.concat(open));
      open = [];
      start = end + 1;
    }
    if (start < piece.length) open.push(piece.subarray(start));
  }
  if (open.length > 0) yield withoutReturn(Buffer.concat(open));
}

const withoutReturn = (line: Uint8Array): Uint8Array => (line.at(-1) === 13 ? line.subarray(0, -1) : line);
