import { readArticle } from '../../article/readArticle.ts';
import type { Draft } from './draft.ts';
import { writeExplainerFile } from './explainerFile.ts';

/** The names of which a single mention was decided, as they are printed. */
export function findSettled(draft: Draft): string[] {
  const { source, mentions } = draft;
  if (source !== null) return mentions.map(({ start, end }) => source.text.slice(start, end));
  const { text, decisions } = readArticle(writeExplainerFile(draft), { slug: draft.slug });
  return decisions.flatMap(({ span }) => (span === undefined ? [] : [text.slice(span.start, span.end)]));
}
