import { writeParagraph } from '../../article/writeMarkdown.ts';
import type { MentionDecision, Range, SourceDocument } from './draft.ts';

/** Unicode's noncharacters: no text holds them, and Markdown leaves them as they are. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';

/** Writes a stretch of the source as a quotation, with what was decided of the mentions in it as links. */
export function writeExcerpt(source: SourceDocument, range: Range, mentions: readonly MentionDecision[]): string {
  return writeParagraphs(source, range, mentions)
    .map((paragraph) => `> ${paragraph}`)
    .join('\n>\n');
}

/** Writes the whole source, with its headings and lists: one's own text as the body of a file. */
export function writeWhole({ text, blocks }: SourceDocument, mentions: readonly MentionDecision[]): string {
  const parts = blocks.length === 0 ? [{ kind: 'paragraph' as const, start: 0, end: text.length }] : blocks;
  const written = parts.map((block, index) => {
    const isNextItem = block.kind === 'item' && parts[index - 1]?.kind === 'item';
    const gap = index === 0 ? '' : isNextItem ? '\n' : '\n\n';
    return gap + (MARKS[block.kind] ?? '') + writeParagraphs({ text }, block, mentions).join('\n\n');
  });
  return `${written.join('')}\n`;
}

const MARKS: Partial<Record<SourceDocument['blocks'][number]['kind'], string>> = {
  heading: '## ',
  item: '- ',
  excerpt: '> ',
};

/** The paragraphs of a stretch, each on one line. */
function writeParagraphs(
  { text }: Pick<SourceDocument, 'text'>,
  range: Range,
  mentions: readonly MentionDecision[],
): string[] {
  const inside = mentions
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .sort((a, b) => a.start - b.start);
  let marked = '';
  let at = range.start;
  for (const { start, end } of inside) {
    marked += text.slice(at, start) + OPEN + text.slice(start, end) + CLOSE;
    at = end;
  }
  marked += text.slice(at, range.end);
  let next = 0;
  const write = (paragraph: string): string =>
    writeParagraph(paragraph)
      .replaceAll(OPEN, '[')
      .replaceAll(CLOSE, () => `](${writeTarget(inside[next++]!)})`);
  return marked
    .trim()
    .split(/\n\s*\n/)
    .map(write);
}

/** What stands between the round brackets of a decided mention. */
export const writeTarget = ({ place, sense }: Pick<MentionDecision, 'place' | 'sense'>): string =>
  sense === undefined || place === 'none' ? place : `${place} "${sense}"`;
