/** SHA-256 of the bytes, or of the text in UTF-8. The same in Node, in a worker and in a page. */
export async function hash(data: Uint8Array<ArrayBuffer> | string): Promise<Uint8Array> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** The first 16 hexadecimal digits: enough to tell the versions of a site's files apart. */
export async function shortHash(data: Uint8Array<ArrayBuffer> | string): Promise<string> {
  return [...(await hash(data)).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** As a Content-Security-Policy writes it: `'sha256-…'`. */
export async function sourceHash(text: string): Promise<string> {
  return `'sha256-${btoa(String.fromCharCode(...(await hash(text))))}'`;
}
