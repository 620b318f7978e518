import { readText } from '../../article/readText.ts';

/**
 * The text of an HTML file: UTF-8, UTF-16 with its mark, or the encoding that the page declares.
 * @throws UserError where it is none of them.
 */
export function decodeHtml(bytes: Uint8Array, file: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const declared = /<meta[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  const hasMark = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/.test(head);
  if (declared === undefined || hasMark || /^utf-?8$/i.test(declared)) return readText(bytes, file);
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    // No encoding that browsers know.
    return readText(bytes, file);
  }
}
