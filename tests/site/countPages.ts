import { inflateSync } from 'node:zlib';

/** How many pages a PDF has. Some writers keep the list of pages in compressed streams: those are looked into, too. */
export function countPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(([, stream = '']) =>
    unpack(Buffer.from(stream, 'latin1')),
  );
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

function unpack(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
