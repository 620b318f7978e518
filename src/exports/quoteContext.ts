import type { Explainer, Mention } from '../explainer/explainer.ts';

/** In UTF-16 code units: enough to tell one "Seoul" from the next. */
const LONGEST = 32;

interface Context {
  prefix?: string;
  suffix?: string;
}

/**
 * What stands beside a mention, for selectors: whole words, or whole characters where a script writes no spaces. It never
 * leaves the mention's paragraph, and so never its excerpt: no word is quoted that the excerpt does not.
 */
export function quoteContext({ text, blocks }: Pick<Explainer, 'text' | 'blocks'>, mention: Mention): Context {
  const { start, end } = blocks.find((block) => block.start <= mention.start && mention.end <= block.end) ?? mention;
  const before = text.slice(Math.max(start, mention.start - LONGEST), mention.start);
  const after = text.slice(mention.end, Math.min(end, mention.end + LONGEST));
  const prefix = mention.start - LONGEST > start ? dropFirst(before) : before;
  const suffix = mention.end + LONGEST < end ? dropLast(after) : after;
  return { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}

/** Without its first word or character, of which a part may be cut off. */
function dropFirst(text: string): string {
  const space = /\s/u.exec(text.slice(0, -1));
  if (space !== null) return text.slice(space.index + 1);
  return characters(text).slice(1).join('');
}

function dropLast(text: string): string {
  const words = /^[\s\S]+(?=\s)/u.exec(text);
  if (words !== null) return words[0];
  return characters(text).slice(0, -1).join('');
}

const characters = (text: string): string[] =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
