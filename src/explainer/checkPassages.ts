import type { Article } from '../article/article.ts';
import { normaliseText } from '../article/normaliseText.ts';
import { findMisled, findTerms } from './passageLink.ts';
import type { Finding } from './problem.ts';
import type { Anchoring } from './reanchor.ts';

/** Does the link of each excerpt lead to its passage? The page is built without the source, so only here can one tell. */
export function checkPassages(
  { excerpts, meta }: Article,
  anchorings: readonly Anchoring[],
  source: string,
): Finding[] {
  if (meta.source.url === undefined) return [];
  const known = excerpts.map(({ quote }) => quote).join('\n\n');
  const passages = excerpts.flatMap(({ quote, start: offset }, index) => {
    const anchoring = anchorings[index];
    const terms = findTerms(quote.split('\n\n'), known, meta.lang);
    return terms === undefined || anchoring?.state !== 'same' ? [] : [{ terms, start: anchoring.start, offset }];
  });
  const misled = findMisled(passages, normaliseText(source));
  return passages.flatMap(({ terms, offset }, index): Finding[] =>
    misled[index] !== true
      ? []
      : [
          {
            severity: 'warning',
            code: 'passage-elsewhere',
            message: `Expected a link to the excerpt in its source, received one to an earlier passage that has “${terms[0]}”, too.`,
            remedy: 'Begin the excerpt with other words, or let it be: the link to the whole source stays right.',
            offset,
          },
        ],
  );
}
