/** The longest line that is read, in bytes: a novel of a thousand pages. */
export const MOST_LINE_BYTES = 2 ** 22;

/** Some whole lines of a stream, in a buffer of their own. */
export interface Block {
  /** The number of the first line, from 1. */
  line: number;
  bytes: Uint8Array;
  /** One line that is longer than may be; its bytes were let go. */
  isTooLong?: true;
}

/**
 * Parts a stream of bytes after ends of lines, as they come: what has arrived in whole lines is never held back, and no
 * more is held than a piece and an unfinished line.
 */
export async function* readBlocks(
  input: AsyncIterable<Uint8Array>,
  mostLineBytes = MOST_LINE_BYTES,
): AsyncGenerator<Block> {
  let line = 1;
  let open: Uint8Array[] = [];
  let size = 0;
  for await (const piece of input) {
    const first = piece.indexOf(10) + 1;
    if (first === 0) {
      size += piece.length;
      if (size > mostLineBytes) open = [];
      else open.push(piece);
      continue;
    }
    const last = piece.lastIndexOf(10) + 1;
    if (size + first - 1 > mostLineBytes) {
      yield { line, bytes: new Uint8Array(0), isTooLong: true };
      line += 1;
      open = [piece.subarray(first, last)];
    } else open.push(piece.subarray(0, last));
    const bytes = join(open);
    if (bytes.length > 0) yield { line, bytes };
    line += countLines(bytes);
    open = [piece.subarray(last)];
    size = piece.length - last;
  }
  if (size > mostLineBytes) yield { line, bytes: new Uint8Array(0), isTooLong: true };
  else if (size > 0) yield { line, bytes: join(open) };
}

/** Not Node's `Buffer.concat`: it puts small ones into a pool, all of which would go along to another thread. */
function join(pieces: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
