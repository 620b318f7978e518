import { readArticle } from '../../article/readArticle.ts';
import type { Draft, MentionDecision, Range } from './draft.ts';
import { writeExplainerFile } from './explainerFile.ts';
import { writeTarget } from './writeExcerpt.ts';

type Choice = Pick<MentionDecision, 'place' | 'sense'>;

/**
 * Writes into the file what one mention of its text stands for: `[Washington](geonames:4140963)`; undefined takes that back.
 * @param range Of the explainer's text, as `readArticle` gives it; offsets are UTF-16 code units.
 * @returns The draft unchanged where the words cannot be linked, e.g. inside a link for readers.
 */
export function linkMention(draft: Draft, range: Range, choice: Choice | undefined): Draft {
  const file = writeExplainerFile({ ...draft, lineBreak: '\n' });
  const article = readArticle(file, { slug: draft.slug });
  const lines = lineStarts(file);
  const offsetOf = (offset: number): number => {
    const { line, column } = article.positionOf(offset);
    return lines[line - 1]! + column - 1;
  };
  const from = offsetOf(range.start);
  const to = offsetOf(range.end - 1) + 1;
  const words = file.slice(from, to);
  const known = /^\]\([^)\n]*\)/.exec(file.slice(to));
  const isLinked = known !== null && file[from - 1] === '[';
  const [start, end] = isLinked ? [from - 1, to + known[0].length] : [from, to];
  const written = choice === undefined ? words : `[${words}](${writeTarget(choice)})`;
  const changed = replaceInPieces(draft, start, end, written);
  return isAsDecided(changed, range, choice) ? changed : draft;
}

function lineStarts(file: string): number[] {
  const starts = [0];
  for (let at = file.indexOf('\n'); at !== -1; at = file.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function replaceInPieces(draft: Draft, start: number, end: number, written: string): Draft {
  let at = draft.front.length;
  const pieces = draft.pieces.map((piece) => {
    const from = at;
    at += piece.markdown.length + piece.gap.length;
    if (start < from || end > from + piece.markdown.length) return piece;
    return { ...piece, markdown: piece.markdown.slice(0, start - from) + written + piece.markdown.slice(end - from) };
  });
  return { ...draft, pieces };
}

/** Whether the file now reads as it should: the same text, and this decision on it or none. */
function isAsDecided(draft: Draft, { start, end }: Range, choice: Choice | undefined): boolean {
  try {
    const { decisions } = readArticle(writeExplainerFile({ ...draft, lineBreak: '\n' }), { slug: draft.slug });
    const found = decisions.find(({ span }) => span?.start === start && span.end === end);
    return found?.place === choice?.place && found?.sense === (choice?.place === 'none' ? undefined : choice?.sense);
  } catch {
    return false;
  }
}
