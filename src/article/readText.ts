import { UserError } from '../error.ts';
import type { Position } from '../error.ts';

/** Every JavaScript engine in use has it, the language's own library does not declare it. */
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array, options?: { stream: boolean }): string;
}

/**
 * Decodes the bytes of a text file: UTF-8, or UTF-16 with a byte order mark, which is left out.
 * @throws UserError where the bytes are binary, in another encoding, or hold no text; with line and column.
 */
export function readText(bytes: Uint8Array, file?: string): string {
  const text = decode(bytes, file);
  if (text.trim() === '') throw new UserError('Expected text, received an empty file. Put the text into it.', { file });
  return text;
}

function decode(bytes: Uint8Array, file: string | undefined): string {
  const utf16 = readMark(bytes);
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16, file);
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    throw new UserError(
      `Expected a text file, received binary data (a zero at byte ${zero}). ` +
        'Save the document as plain text in UTF-8, with the ending .txt or .md.',
      { file },
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badByte(bytes, file);
  }
}

function readMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be', file: string | undefined): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    const message = 'The file begins like UTF-16 and then is not. Save it as plain text in UTF-8.';
    throw new UserError(message, { file });
  }
}

/** Names the first byte that is not UTF-8: it stands behind the longest beginning that decodes. */
function badByte(bytes: Uint8Array, file: string | undefined): UserError {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  const isCutOff = low === bytes.length;
  while (!isUtf8(bytes.subarray(0, low), false)) low -= 1;
  const byte = (bytes[low] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const received = isCutOff ? 'a character cut off at the end of the file' : `0x${byte} at byte ${low}`;
  return new UserError(
    `Expected text in UTF-8, received ${received}. The file is in another encoding, such as Windows-1252: ` +
      'open it in your editor and save it as UTF-8.',
    { file, position: positionAfter(bytes.subarray(0, low)) },
  );
}

/** Whether the bytes are text in UTF-8. @param isPart Whether a character may be cut off at the end. */
function isUtf8(bytes: Uint8Array, isPart: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPart });
    return true;
  } catch {
    return false;
  }
}

function positionAfter(bytes: Uint8Array): Position {
  const lines = new TextDecoder('utf-8', { fatal: false }).decode(bytes).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
