import { findSentences } from '../article/findSentences.ts';
import type { Span } from '../explainer/explainer.ts';

/** How much of a sentence is shown on each side of a name, in UTF-16 code units. */
const REACH = 36;

/** Shows a name of the text in its sentence, on one line: "…said Maria [Jordan], who lives…". */
export function showMentions(text: string): (mention: Span) => string {
  const sentences = findSentences(text, 'en');
  let last = 0;
  return ({ start, end }) => {
    if ((sentences[last]?.start ?? 0) > start) last = 0;
    while (last + 1 < sentences.length && (sentences[last + 1]?.start ?? 0) <= start) last += 1;
    const sentence = sentences[last] ?? { start: 0, end: text.length };
    const from = Math.max(Math.min(sentence.start, start), start - REACH);
    const to = Math.min(Math.max(sentence.end, end), end + REACH);
    const before = text.slice(from, start);
    const after = text.slice(end, to);
    return [
      from > sentence.start ? `…${before.replace(/^\S*\s/, '')}` : before,
      `[${text.slice(start, end)}]`,
      to < sentence.end ? `${after.replace(/\s\S*$/, '')}…` : after,
    ]
      .map(clean)
      .join('');
  };
}

/** The text is not ours: what steers a terminal, and half a character, is not printed. */
const clean = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\p{Surrogate}/gu, '');
