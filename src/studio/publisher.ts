import { renderSingle } from '../publish/renderSingle.ts';
import { drawMap } from '../map/drawMap.ts';
import { readArticle } from '../article/readArticle.ts';
import { buildExplainer } from '../explainer/buildExplainer.ts';
import { checkExplainer } from '../explainer/checkExplainer.ts';
self.onmessage = async (event) => {
  const { markdown, resolutions, gazetteer, base, detail, assets, attributions } = event.data;
  const article = readArticle(markdown, { slug: 'x' });
  const explainer = buildExplainer(article, resolutions, gazetteer, attributions);
  const problems = checkExplainer(article, explainer, resolutions, undefined, gazetteer);
  postMessage([await renderSingle(explainer, drawMap(explainer, base, detail), assets), problems]);
};
