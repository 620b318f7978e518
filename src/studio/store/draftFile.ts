import { normaliseLine } from '../../article/normaliseText.ts';
import { UserError } from '../../error.ts';
import type { Draft } from '../draft/draft.ts';
import { readDraft } from './readDraft.ts';

export interface NamedDraft {
  name: string;
  draft: Draft;
}

const FORMAT = 'wherein-drafts/1';
const LONGEST_NAME = 200;

/** A file of drafts, `.wherein.json`: each whole, with its source. @param drafts Damaged ones are written as they are. */
export function writeDraftFile(drafts: readonly { name: string; draft: unknown }[]): string {
  return `${JSON.stringify({ format: FORMAT, drafts }, null, 1)}\n`;
}

/** By its page's name, where it is one draft. */
export function draftFileName(drafts: readonly { draft: unknown }[]): string {
  const [first, ...others] = drafts;
  const slug = (first?.draft as { slug?: unknown } | undefined)?.slug;
  const isOne = others.length === 0 && typeof slug === 'string' && /^[a-z0-9-]+$/.test(slug);
  return `${isOne ? slug : 'wherein-drafts'}.wherein.json`;
}

/** Whether a text is meant as a file of drafts, damaged or not. */
export function isDraftFile(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"wherein-draft/.test(text);
}

/** @throws UserError where the file, or any draft in it, cannot be used; then nothing of it is taken. */
export function readDraftFile(text: string, file?: string): NamedDraft[] {
  const drafts = parse(text.replace(/^\uFEFF/, ''), file).map((value, index) => readNamed(value, index, file));
  if (drafts.length > 0) return drafts;
  throw new UserError('Expected a file with drafts, received one without any. Export them once more.', { file });
}

function parse(text: string, file: string | undefined): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError('Expected a file of drafts, received one that is cut off or damaged. Export it once more.', {
      file,
    });
  }
  const { format, drafts } = value as { format?: unknown; drafts?: unknown };
  if (format === FORMAT && Array.isArray(drafts)) return drafts;
  throw new UserError(
    `Expected a file of drafts in the format ${FORMAT}, received ${String(format)}. ` +
      'Reload the studio, or open the file where it was made.',
    { file },
  );
}

function readNamed(value: unknown, index: number, file: string | undefined): NamedDraft {
  const { name, draft } = (value ?? {}) as { name?: unknown; draft?: unknown };
  const read = readDraft(draft);
  if ('draft' in read) return { name: cleanName(name), draft: read.draft };
  throw new UserError(`Draft ${index + 1} of the file cannot be opened. ${read.damage}`, { file });
}

/** A name for a list: one line, not endless. */
export function cleanName(name: unknown): string {
  const line = typeof name === 'string' ? normaliseLine(name.slice(0, LONGEST_NAME)) : '';
  return line === '' ? 'Untitled' : line;
}
