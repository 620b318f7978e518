import { UserError } from '../../error.ts';
import type { SourceDocument } from '../draft/draft.ts';
import { readDocx } from './readDocx.ts';
import { learnNames } from '../slim/decodeNamedCharacterReference.ts';
import { readMarkdown } from './readMarkdown.ts';

/** What takes long and needs no page: done in a worker, where one can be had. */
export type Work = { kind: 'docx'; bytes: Uint8Array; file: string } | { kind: 'markdown'; text: string };
/** Of a document HTML, which only a page can parse. */
export type Converted = { html: string } | { source: SourceDocument };
export type Answer = 'ready' | { converted: Converted } | { userError: string } | { failure: string };

export async function convert(work: Work): Promise<Converted> {
  if (work.kind === 'docx') return { html: await readDocx(work.bytes, work.file) };
  await learnNames(work.text);
  return { source: readMarkdown(work.text) };
}

/** The same for a worker: errors become values, which can be sent. */
export async function answer(work: Work): Promise<Answer> {
  try {
    return { converted: await convert(work) };
  } catch (error) {
    if (error instanceof UserError) return { userError: error.message };
    return { failure: String(error) };
  }
}
