import type { Article } from '../article/article.ts';
import { buildExplainer } from '../explainer/buildExplainer.ts';
import type { Attribution, Explainer } from '../explainer/explainer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import type { Resolution } from '../geoparse/resolution.ts';

export interface MadeExplainer {
  article: Article;
  resolutions: Resolution[];
  explainer: Explainer;
}

/** From an explainer file that was read to the explainer: the same in the command line and in the studio. */
export function makeExplainer(article: Article, gazetteer: Gazetteer, attributions: Attribution[]): MadeExplainer {
  const { text, blocks, decisions, meta } = article;
  const home = meta.source.place;
  const document = { text, blocks, decisions, ...(home === undefined ? {} : { home }) };
  const resolutions = geoparse(document, gazetteer);
  return { article, resolutions, explainer: buildExplainer(article, resolutions, gazetteer, attributions) };
}
