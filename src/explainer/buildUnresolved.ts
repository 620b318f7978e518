import type { Article } from '../article/article.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import { findEntry, findExcerpt, isOfSource } from './buildMentions.ts';
import type { Unresolved } from './explainer.ts';

/** The names that stand for a place nobody could tell, with reasons; of a source's explainer, those that it prints. */
export function buildUnresolved(article: Article, resolutions: readonly Resolution[]): Unresolved[] {
  const names = new Set((article.meta.source.names ?? []).map(nameKey));
  return resolutions
    .filter((resolution) => resolution.sense !== 'name' && findEntry(resolution) === null)
    .filter((resolution) => {
      return !isOfSource(article) || names.has(nameKey(resolution.quote)) || findExcerpt(article, resolution) !== null;
    })
    .map(({ start, end, quote, reasons }) => ({ start, end, quote, reasons }));
}
