import { UserError } from '../error.ts';
import { unpackInt16, unpackInt32 } from './columns.ts';

/** The first bytes of a gazetteer file; the number is the format's version. */
export const MAGIC = 'wherein-gazetteer/1\n';

const ADVICE = 'Make it again with `npm run geo`, or reinstall wherein.';

/** TextDecoder exists in Node, workers and browsers alike, but in no ECMAScript library. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** The named parts of a gazetteer file. */
export interface Sections {
  has(name: string): boolean;
  bytes(name: string): Uint8Array;
  text(name: string): string;
  int16(name: string): Int16Array;
  int32(name: string): Int32Array;
}

/**
 * The file: MAGIC; a line of JSON `{"sections": [[name, bytes], …], …}`; the sections' bytes one after the other,
 * numbers as `packBytes` lays them.
 *
 * @throws UserError if the bytes are something else or not all of it.
 */
export function readSections(data: Uint8Array, file: string): Sections {
  const magic = readText(data.subarray(0, MAGIC.length));
  if (magic !== MAGIC) {
    throw new UserError(`Expected a gazetteer that begins with "${MAGIC.trim()}", received another file. ${ADVICE}`, {
      file,
    });
  }
  const headerEnd = data.indexOf(10, MAGIC.length);
  if (headerEnd < 0) throw new UserError(`The gazetteer breaks off in its first lines. ${ADVICE}`, { file });
  const parts = new Map<string, Uint8Array>();
  let at = headerEnd + 1;
  for (const [name, size] of readHeader(data.subarray(MAGIC.length, headerEnd), file)) {
    parts.set(name, data.subarray(at, at + size));
    at += size;
  }
  if (at !== data.length) {
    throw new UserError(
      `Expected a gazetteer of ${at} bytes, received ${data.length}: the file is damaged. ${ADVICE}`,
      { file },
    );
  }
  const bytes = (name: string): Uint8Array => {
    const part = parts.get(name);
    if (!part) throw new UserError(`The gazetteer has no part "${name}". ${ADVICE}`, { file });
    return part;
  };
  return {
    has: (name) => parts.has(name),
    bytes,
    text: (name) => readText(bytes(name)),
    int16: (name) => unpackInt16(bytes(name)),
    int32: (name) => unpackInt32(bytes(name)),
  };
}

function readHeader(line: Uint8Array, file: string): [string, number][] {
  try {
    return (JSON.parse(readText(line)) as { sections: [string, number][] }).sections;
  } catch {
    throw new UserError(`The gazetteer's second line is not readable. ${ADVICE}`, { file });
  }
}

/** UTF-8. */
export function readText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
