import { normaliseLine } from '../article/normaliseText.ts';
import type { Explainer } from '../explainer/explainer.ts';

/** Whether the explainer explains a text that is not its own. */
export const isOfSource = ({ source }: Pick<Explainer, 'source'>): boolean => source.rights !== 'own';

/** One line that names the text in which the places are named: the source as far as it is known, else the explainer. */
export function nameSource(explainer: Pick<Explainer, 'source' | 'title'>): string {
  const { title, author = [], publisher, published, note } = explainer.source;
  if (!isOfSource(explainer)) return normaliseLine(explainer.title);
  const parts = [author.join(', '), title, publisher, published].filter((part) => part !== undefined && part !== '');
  return normaliseLine(parts.length > 0 ? parts.join(', ') : (note ?? `Source of “${explainer.title}”`));
}

/** When the text was published: the source where its date is known, else the explainer. ISO 8601 of any precision. */
export function dateOf({ source, date }: Pick<Explainer, 'source' | 'date'>): string {
  return source.published ?? date;
}
