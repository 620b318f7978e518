import { countWords } from '../../article/countWords.ts';
import { EXCERPT_WORDS } from '../../article/findBudget.ts';
import type { Level } from '../../article/findBudget.ts';
import type { Source } from '../../explainer/explainer.ts';
import type { Draft, Piece } from '../draft/draft.ts';
import { readQuote } from './pieceText.ts';

export const quoteOf = ({ source }: Pick<Draft, 'source'>, { range, markdown }: Piece): string =>
  source === null || range === undefined ? readQuote(markdown) : source.text.slice(range.start, range.end);

export interface Measure {
  words: number;
  level: Level;
  /** What to do about it; empty where nothing is. */
  hint: string;
}

/** The length of one excerpt, and what to do where it is too long. */
export function measureQuote(quote: string, rights: Source['rights'], lang: string): Measure {
  const words = countWords(quote, lang);
  if (rights !== 'in-copyright' || words <= EXCERPT_WORDS.warn) return { words, level: 'within', hint: '' };
  const { warn, fail } = EXCERPT_WORDS;
  return words > fail
    ? { words, level: 'error', hint: `Too long: at most ${fail} words of a work in copyright. Make it shorter.` }
    : { words, level: 'warning', hint: `Rather long: up to ${warn} words are safe.` };
}
