import type { Assets } from './assets.ts';
import type { DrawnExplainer, SiteFile } from './buildSite.ts';
import { renderSingle } from './renderSingle.ts';

/** Each explainer as one HTML file that needs nothing beside it. */
export async function* buildSingles(
  explainers: AsyncIterable<DrawnExplainer> | Iterable<DrawnExplainer>,
  assets: Pick<Assets, 'one' | 'files'>,
): AsyncGenerator<SiteFile> {
  for await (const { explainer, drawing } of explainers) {
    yield { path: `${explainer.slug}.html`, content: await renderSingle(explainer, drawing, assets) };
  }
}
