import { unzipSync, zipSync } from 'fflate';
import { UserError } from '../../error.ts';

/** In bytes, unpacked: all files of the document. */
const LARGEST_UNPACKED = 60_000_000;
/** Those that are read, without pictures. A book takes 5 MB; each takes some 70 times as much memory to read. */
const LARGEST_XML = 15_000_000;
const MOST_ENTRIES = 5_000;
/** Text in XML packs to a tenth or a thirtieth; only what is made to fill memory packs tighter than this. */
const HIGHEST_RATIO = 200;
const RATIO_COUNTS_FROM = 5_000_000;

/**
 * Takes from a .docx the files that hold text and packs them anew, unpressed: what reads them next never sees what the
 * archive claims of itself. Sizes are checked in its directory before anything is unpacked; more than the directory says
 * is never written.
 * @throws UserError where it is damaged or made to fill the memory.
 */
export function unpackDocx(bytes: Uint8Array, file: string): Uint8Array {
  checkDirectory(bytes, file);
  const parts = unzip(bytes, file, ({ name }) => isText(name));
  if (!Object.keys(parts).some((name) => /^word\/document\d*\.xml$/.test(name))) throw damaged(file);
  return zipSync(parts, { level: 0 });
}

const isText = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

function checkDirectory(bytes: Uint8Array, file: string): void {
  let entries = 0;
  let all = 0;
  let text = 0;
  let packed = 0;
  unzip(bytes, file, ({ name, size, originalSize }) => {
    entries += 1;
    all += originalSize;
    if (isText(name)) {
      text += originalSize;
      packed += size;
    }
    const isBomb = text > RATIO_COUNTS_FROM && text > HIGHEST_RATIO * packed;
    if (text > LARGEST_XML || isBomb) throw tooLarge(file, LARGEST_XML, 'of text and its formatting');
    if (entries > MOST_ENTRIES || all > LARGEST_UNPACKED) throw tooLarge(file, LARGEST_UNPACKED, 'when unpacked');
    return false;
  });
}

/** fflate's own errors are those of a damaged file. */
function unzip(
  bytes: Uint8Array,
  file: string,
  filter: (entry: { name: string; size: number; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof UserError ? error : damaged(file);
  }
}

const tooLarge = (file: string, most: number, of: string): UserError =>
  new UserError(
    `Expected a document of at most ${most / 1_000_000} MB ${of}, received one that holds or claims more. ` +
      'Open it in Word, copy the part that you want to explain, and paste it here.',
    { file },
  );

export const damaged = (file: string): UserError =>
  new UserError(
    'Expected a Word document (.docx), received a file that is damaged or is none. ' +
      'Open it in Word and save it once more, or copy its text and paste it here.',
    { file },
  );
