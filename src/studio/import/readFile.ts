import { readText } from '../../article/readText.ts';
import { UserError } from '../../error.ts';
import { convertInWorker } from './convertInWorker.ts';
import type { ConvertOptions } from './convertInWorker.ts';
import { decodeHtml } from './decodeHtml.ts';
import { LARGEST_FILE } from './imported.ts';
import type { Imported } from './imported.ts';
import { readHtml } from './readHtml.ts';
import { readOwnFormat } from './readOwnFormat.ts';
import { readPlainText } from './readPlainText.ts';
import { FOREIGN, recogniseFile } from './recogniseFile.ts';
import { refuseLength } from './sourceBuilder.ts';

interface OpenedFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a file that was opened or dropped: `.txt`, `.md`, `.html`, `.docx`, an explainer file, exported drafts. What it is
 * its content says; its name tells only Markdown and HTML from plain text.
 * @throws UserError with a sentence for the person: what was expected, what was received, what to do.
 */
export async function readFile({ name, bytes }: OpenedFile, options: ConvertOptions = {}): Promise<Imported> {
  if (bytes.length > LARGEST_FILE) throw tooLarge(name, bytes.length);
  const kind = recogniseFile(bytes);
  if (kind === 'docx') {
    const converted = await convertInWorker({ kind: 'docx', bytes, file: name }, options);
    return { kind: 'source', ...('html' in converted ? await readHtml(converted.html, false) : converted.source) };
  }
  if (kind !== 'text') throw foreign(name, kind);
  if (isHtml(name, bytes)) return { kind: 'source', ...(await readHtml(decodeHtml(bytes, name), true)) };
  const text = readText(bytes, name);
  const own = readOwnFormat(text, name);
  if (own !== undefined) return own;
  if (!/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return { kind: 'source', ...(await readPlainText(text)) };
  refuseLength(text.length);
  const converted = await convertInWorker({ kind: 'markdown', text }, options);
  if (!('source' in converted)) throw new Error('Markdown was converted to HTML.');
  return { kind: 'source', ...converted.source };
}

function isHtml(name: string, bytes: Uint8Array): boolean {
  if (/\.(?:x?html?)$/i.test(name)) return true;
  return /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html)[\s>]/i.test(String.fromCharCode(...bytes.subarray(0, 256)));
}

function foreign(file: string, kind: keyof typeof FOREIGN): UserError {
  const { is, remedy } = FOREIGN[kind];
  return new UserError(`Expected a .docx, .txt, .md or .html file, received ${is}. ${remedy}`, { file });
}

function tooLarge(file: string, size: number): UserError {
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
  return new UserError(
    `Expected a file of at most ${megabytes(LARGEST_FILE)} MB, received one of ${megabytes(size)} MB. ` +
      'Open it, copy the part that you want to explain, and paste it here.',
    { file },
  );
}
