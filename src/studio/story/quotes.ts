import { countWords } from '../../article/countWords.ts';
import { EXCERPT_WORDS, findBudget } from '../../article/findBudget.ts';
import type { Budget, Level } from '../../article/findBudget.ts';
import type { Source } from '../../explainer/explainer.ts';
import type { Draft, Piece } from '../draft/draft.ts';
import { readQuote } from './pieceText.ts';

export const quoteOf = ({ source }: Pick<Draft, 'source'>, { range, markdown }: Piece): string =>
  source === null || range === undefined ? readQuote(markdown) : source.text.slice(range.start, range.end);

/** What is quoted, against what the source's rights allow. */
export function measureQuotes(draft: Draft, { rights, words }: Pick<Source, 'rights' | 'words'>, lang: string): Budget {
  const excerpts = draft.pieces
    .filter(({ kind }) => kind === 'excerpt')
    .map((piece) => ({ id: piece.id, quote: quoteOf(draft, piece) }));
  return findBudget(excerpts, { rights, lang, words });
}

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
