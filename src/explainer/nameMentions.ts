import type { Article } from '../article/article.ts';
import { contentAnchors, foldWords } from '../article/contentAnchors.ts';
import type { Span } from './explainer.ts';

/** In UTF-16 code units on each side, and the letters of it that count. */
const SIDE = 48;
const LETTERS = 24;

/**
 * Gives mentions their anchors: the place's slug and a short code made of the words around, as far as their block goes:
 * `seoul_k3f9`. A mention keeps its anchor as long as the few words before and after it stay.
 * @param mentions In the order of the text; `slug` is the place's, or undefined for a name without a place.
 */
export function nameMentions(article: Article, mentions: readonly (Span & { slug: string | undefined })[]): string[] {
  const anchor = contentAnchors();
  const { text, blocks } = article;
  let index = 0;
  return mentions.map(({ start, end, quote, slug }) => {
    while (index < blocks.length - 1 && (blocks[index]?.end ?? 0) <= start) index += 1;
    const { start: from, end: to } = blocks[index] ?? { start: 0, end: text.length };
    const before = foldWords(text.slice(Math.max(from, start - SIDE), start))
      .join('')
      .slice(-LETTERS);
    const after = foldWords(text.slice(end, Math.min(to, end + SIDE)))
      .join('')
      .slice(0, LETTERS);
    return anchor(slug ?? 'n', `${before} ${slug === undefined ? quote : ''} ${after}`);
  });
}
