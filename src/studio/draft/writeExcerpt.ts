import { writeParagraph } from '../../article/writeMarkdown.ts';
import type { MentionDecision, Range, SourceDocument } from './draft.ts';

/** Unicode's noncharacters: no text holds them, and Markdown leaves them as they are. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';

/** Writes a stretch of the source as a quotation, with what was decided of the mentions in it as links. */
export function writeExcerpt({ text }: SourceDocument, range: Range, mentions: readonly MentionDecision[]): string {
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
    .map((paragraph) => `> ${write(paragraph)}`)
    .join('\n>\n');
}

/** What stands between the round brackets of a decided mention. */
export const writeTarget = ({ place, sense }: Pick<MentionDecision, 'place' | 'sense'>): string =>
  sense === undefined || place === 'none' ? place : `${place} "${sense}"`;
