import type { Article } from '../article/article.ts';
import type { Problem, SourceText } from '../explainer/problem.ts';
import { countOf } from './countOf.ts';

/** What `check --source` says of the whole: whether the source is the one that was quoted, and of how many excerpts it
 *  still has the words. */
export function formatAnchors(
  { meta, excerpts }: Article,
  problems: readonly Problem[],
  source: Required<SourceText>,
): string {
  const count = (wanted: string): number => problems.filter(({ code }) => code === wanted).length;
  const [changed, lost] = [count('excerpt-changed'), count('excerpt-lost')];
  const { sha256 } = meta.source;
  const whole =
    sha256 === undefined ? 'not known whether it has changed' : sha256 === source.sha256 ? 'not changed' : 'changed';
  const same = excerpts.length - changed - lost;
  return `source: ${whole}; ${countOf(excerpts.length, 'excerpt')}: ${same} the same, ${changed} changed, ${lost} lost`;
}
