import type { Block, Excerpt, Mark } from '../explainer/explainer.ts';
import { contentAnchors, foldWords } from './contentAnchors.ts';
import { normaliseText } from './normaliseText.ts';

/** So many words tell a page's excerpts apart; what is cut from an excerpt's end breaks no link. */
const FIRST_WORDS = 8;

/** From this offset of the text on, `file` is where its characters stand in the file. */
interface Anchor {
  text: number;
  file: number;
}

/**
 * Collects a body's text, blocks and marks in normal form, and where in the file each character came from:
 * runs of white space become one space, blocks are parted by a blank line, empty blocks and marks vanish.
 */
export class TextBuilder {
  readonly blocks: Block[] = [];
  readonly marks: Mark[] = [];
  /** UTF-16 code units; a growing string would be copied each time that its end is looked at. */
  private readonly units: string[] = [];
  private readonly anchors: Anchor[] = [];
  private blockStart = 0;
  private isSpaceDue = false;

  private readonly markdown: string;

  constructor(markdown: string) {
    this.markdown = markdown;
  }

  buildText(): string {
    return this.units.join('');
  }

  /** Adds one block; `write` writes its text. Returns whether there was any. */
  block(block: Omit<Block, 'start' | 'end'>, write: () => void): boolean {
    const before = this.units.length;
    if (before > 0) this.units.push('\n', '\n');
    this.blockStart = this.units.length;
    this.isSpaceDue = false;
    write();
    if (this.units.at(-1) === ' ') this.units.pop();
    const end = this.units.length;
    if (end <= this.blockStart) {
      this.units.length = before;
      return false;
    }
    this.blocks.push({ ...block, start: this.blockStart, end });
    return true;
  }

  /** Runs `write` and returns the span that it wrote, without white space around it; start = end if nothing. */
  span(write: () => void): { start: number; end: number } {
    this.flushSpace();
    let start = this.units.length;
    write();
    const end = this.units.length;
    if (start < end && this.units[start] === ' ') start += 1;
    return { start, end };
  }

  /** Adds a node's value, which the file holds between the two offsets, perhaps with escapes and line prefixes. */
  write(value: string, from: number, to: number): void {
    let file = from;
    const text = normaliseText(value);
    for (let index = 0; index < text.length; index += 1) {
      const char = text[index] as string;
      const found = this.locate(char, file, to);
      if (found !== undefined) file = found.next;
      if (/\s/.test(char)) this.space();
      else this.put(char, found?.at ?? Math.min(file, to));
    }
  }

  /** One space before what comes next, unless a block begins or there is one already. */
  space(): void {
    this.isSpaceDue ||= this.units.length > this.blockStart && this.units.at(-1) !== ' ';
  }

  /** Where in the file the character at this offset of the text came from. */
  fileOffset(offset: number): number {
    let low = 0;
    let high = this.anchors.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.anchors[middle]?.text ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const anchor = this.anchors[low];
    return anchor === undefined ? 0 : anchor.file + Math.max(0, offset - anchor.text);
  }

  /** The excerpts: the blocks of one quotation, from its first to its last. Each, and its blocks, get its anchor, which
   *  is made of its first words. */
  buildExcerpts(text: string, countWords: (text: string) => number): Excerpt[] {
    const anchor = contentAnchors();
    const spans = new Map<string, { start: number; end: number }>();
    for (const { excerpt, start, end } of this.blocks) {
      if (excerpt !== undefined) spans.set(excerpt, { start: spans.get(excerpt)?.start ?? start, end });
    }
    const ids = new Map<string, string>();
    const excerpts = [...spans].map(([key, { start, end }]) => {
      const quote = text.slice(start, end);
      const id = anchor('e', foldWords(quote).slice(0, FIRST_WORDS).join(' '));
      ids.set(key, id);
      return { id, start, end, quote, words: countWords(quote) };
    });
    for (const block of this.blocks) if (block.excerpt !== undefined) block.excerpt = ids.get(block.excerpt) ?? '';
    return excerpts;
  }

  private put(char: string, file: number): void {
    this.flushSpace();
    const last = this.anchors.at(-1);
    const offset = this.units.length;
    if (last === undefined || last.file - last.text !== file - offset) this.anchors.push({ text: offset, file });
    this.units.push(char);
  }

  private flushSpace(): void {
    if (this.isSpaceDue) this.units.push(' ');
    this.isSpaceDue = false;
  }

  /** Finds the next character of a value in the file: as it is, escaped, as a reference, or behind a line's prefix. */
  private locate(char: string, file: number, to: number): { at: number; next: number } | undefined {
    const { markdown } = this;
    if (file >= to) return undefined;
    if (markdown[file] === char) return { at: file, next: file + 1 };
    if (markdown[file] === '\\' && markdown[file + 1] === char) return { at: file, next: file + 2 };
    if (markdown[file] === '&') {
      const end = markdown.indexOf(';', file);
      if (end !== -1 && end < to && end - file < 40) return { at: file, next: end + 1 };
    }
    const at = markdown.slice(file, Math.min(to, file + 200)).indexOf(char);
    return at === -1 ? undefined : { at: file + at, next: file + at + 1 };
  }
}
