/** The lines of some bytes, without their ends (`\n` or `\r\n`); what follows the last end is a line if it is not empty. */
export function* readLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? bytes.length : found;
    const hasReturn = end > start && bytes[end - 1] === 13;
    yield bytes.subarray(start, hasReturn ? end - 1 : end);
    start = end + 1;
  }
}
