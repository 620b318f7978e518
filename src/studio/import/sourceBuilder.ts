import { normaliseText } from '../../article/normaliseText.ts';
import { LARGEST_ARTICLE } from '../../article/readArticle.ts';
import { UserError } from '../../error.ts';
import type { SourceDocument } from '../draft/draft.ts';

type BlockKind = SourceDocument['blocks'][number]['kind'];

/** The studio marks names with these while it writes Markdown; Unicode keeps them free of meaning, so no text needs them. */
const NONCHARACTERS = /[\uFDD0-\uFDEF]/g;

/**
 * Collects a source's blocks: each one line in normal form, parted by a blank line; empty ones vanish.
 * `text.slice(start, end)` of each block is its text.
 */
export class SourceBuilder {
  private readonly texts: string[] = [];
  private readonly blocks: SourceDocument['blocks'] = [];
  private length = 0;

  add(kind: BlockKind, raw: string): void {
    const text = normaliseText(raw.replace(NONCHARACTERS, '')).replace(/\s+/g, ' ').trim();
    if (text === '') return;
    const start = this.length === 0 ? 0 : this.length + 2;
    this.length = start + text.length;
    // Past the limit only the count goes on, for the message.
    if (this.length > LARGEST_ARTICLE) return;
    this.texts.push(text);
    this.blocks.push({ kind, start, end: this.length });
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** @throws UserError where there is no text, or more than the studio takes. */
  build(): SourceDocument {
    if (this.isEmpty) throw new UserError('Expected text, received none. Paste the article itself, or open its file.');
    refuseLength(this.length);
    return { text: this.texts.join('\n\n'), blocks: this.blocks };
  }
}

/** @throws UserError where a text is longer than the studio takes. */
export function refuseLength(length: number): void {
  if (length <= LARGEST_ARTICLE) return;
  throw new UserError(
    `Expected a text of at most ${LARGEST_ARTICLE.toLocaleString('en')} characters (a long book), ` +
      `received ${length.toLocaleString('en')}. Paste the chapter or the part that you want to explain.`,
  );
}
