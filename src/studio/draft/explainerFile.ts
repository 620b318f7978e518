import { fromMarkdown } from 'mdast-util-from-markdown';
import { readFrontMatter } from '../../article/readFrontMatter.ts';
import { normaliseText } from '../../article/normaliseText.ts';
import { PLAIN } from '../../article/readBody.ts';
import type { Draft, Piece, PieceKind } from './draft.ts';

/** The file of a draft. */
export function writeExplainerFile({
  front,
  pieces,
  lineBreak,
}: Pick<Draft, 'front' | 'pieces' | 'lineBreak'>): string {
  const file = front + pieces.map(({ markdown, gap }) => markdown + gap).join('');
  return lineBreak === '\n' ? file : file.replaceAll('\n', lineBreak);
}

/**
 * Parts an explainer file so that `writeExplainerFile` gives the same bytes back, if the file is in normal form but for
 * its line breaks. It takes any text; whether it is an explainer, `readArticle` says.
 * @param nextId Gives a new piece's id.
 */
export function splitExplainerFile(file: string, nextId: () => string): Pick<Draft, 'front' | 'pieces' | 'lineBreak'> {
  const text = normaliseText(file);
  const { bodyStart } = readFrontMatter(text);
  const body = text.slice(bodyStart);
  const pieces = splitBody(body, nextId);
  const lead = body.length - pieces.reduce((sum, { markdown, gap }) => sum + markdown.length + gap.length, 0);
  return { front: text.slice(0, bodyStart + lead), pieces, lineBreak: /\r\n/.test(file) ? '\r\n' : '\n' };
}

/** The blocks of a Markdown text, each with the white space behind it; what stands before the first is left out. */
export function splitBody(body: string, nextId: () => string): Piece[] {
  const blocks = withoutInner(fromMarkdown(body, { extensions: [PLAIN] }).children);
  return blocks.map(({ type, position }, index): Piece => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    const next = blocks[index + 1]?.position?.start.offset ?? body.length;
    return { id: nextId(), kind: KINDS[type] ?? 'other', markdown: body.slice(start, end), gap: body.slice(end, next) };
  });
}

/** A heading with its line beneath begins, by its position, with the link definitions over it: they are a part of it. */
function withoutInner<Block extends { position?: { start: { offset?: number } } }>(blocks: readonly Block[]): Block[] {
  let least = Infinity;
  return blocks
    .toReversed()
    .filter(({ position }) => {
      const start = position?.start.offset ?? 0;
      const isOuter = start < least;
      least = Math.min(least, start);
      return isOuter;
    })
    .toReversed();
}

const KINDS: Partial<Record<string, PieceKind>> = {
  paragraph: 'words',
  heading: 'heading',
  blockquote: 'excerpt',
  list: 'list',
};
