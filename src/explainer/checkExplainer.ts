import type { Article } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import { checkDecisions } from './checkDecisions.ts';
import { checkNames } from './checkNames.ts';
import { checkQuotations } from './checkQuotations.ts';
import { checkSource } from './checkSource.ts';
import type { Explainer } from './explainer.ts';
import type { Finding, Problem, SourceText } from './problem.ts';

/**
 * Checks an explainer against the laws and warns of what a reader would stumble over; in the order of the file.
 * @param explainer What `buildExplainer` made of the same article and resolutions.
 * @param source The quoted text: with it, excerpts are proved verbatim and the budget is exact.
 * @param gazetteer With it, ids that it does not hold are found.
 */
export function checkExplainer(
  article: Article,
  explainer: Explainer,
  resolutions: readonly Resolution[],
  source?: SourceText,
  gazetteer?: Gazetteer,
): Problem[] {
  const findings = [
    ...checkSource(article, source),
    ...checkDecisions(article, resolutions, gazetteer),
    ...checkQuotations(article, explainer.mentions, source),
    ...checkNames(article, explainer, resolutions),
  ];
  return findings.map((finding) => placeFinding(finding, article)).sort(byPosition);
}

function placeFinding({ offset, key, ...problem }: Finding, article: Article): Problem {
  const position = offset === undefined ? findKey(article, key ?? []) : article.positionOf(offset);
  return {
    ...problem,
    ...(article.file === undefined ? {} : { file: article.file }),
    ...(position === undefined ? {} : { position }),
  };
}

/** The key's position, or that of the nearest key above it. */
function findKey(article: Article, key: readonly (string | number)[]): Problem['position'] {
  for (let length = key.length; length > 0; length -= 1) {
    const position = article.positionOfKey(key.slice(0, length));
    if (position !== undefined) return position;
  }
  return undefined;
}

function byPosition({ position: a }: Problem, { position: b }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
