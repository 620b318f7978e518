import type { Explainer } from '../explainer/explainer.ts';
import type { MapDrawing } from '../map/drawMap.ts';
import type { ExplainerSummary } from '../reader/site.ts';
import type { Assets } from './assets.ts';
import { makeCompanions } from './companions.ts';
import { detailFiles } from './detailFiles.ts';
import { shortHash } from './hash.ts';
import { feed } from './feed.ts';
import { headersFile } from './headersFile.ts';
import { oneFiles } from './oneFiles.ts';
import { renderIndex } from './renderIndex.ts';
import { renderNotFound } from './renderNotFound.ts';
import { renderPage } from './renderPage.ts';
import { renderWorker } from './renderWorker.ts';
import type { NotedFile } from './renderWorker.ts';
import { robots } from './robots.ts';
import { sheetFiles } from './school/sheetFiles.ts';
import type { Site } from './site.ts';
import { sitemap } from './sitemap.ts';

export interface SiteFile {
  /** From the site's root, with `/` between folders. */
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

export interface DrawnExplainer {
  explainer: Explainer;
  drawing: MapDrawing;
}

/**
 * Makes all files of a site, one after the other, so that memory does not grow with the number of explainers beyond
 * a summary of each. The same input gives the same bytes.
 */
export async function* buildSite(
  explainers: AsyncIterable<DrawnExplainer> | Iterable<DrawnExplainer>,
  assets: Assets,
  site: Site,
): AsyncGenerator<SiteFile> {
  const summaries: ExplainerSummary[] = [];
  const policies: { slug: string; policy: string }[] = [];
  const noted: NotedFile[] = [];
  const note = async ({ path, content }: SiteFile): Promise<SiteFile> => {
    noted.push({ path, hash: await shortHash(content), size: content.length });
    return { path, content };
  };

  for (const [path, content] of assets.files) yield await note({ path, content });
  yield* Object.values(await oneFiles(assets));
  yield* Object.values(await sheetFiles());
  for await (const { explainer, drawing } of explainers) {
    const { slug, title, description, lang, date, summary } = explainer;
    const page = await renderPage(explainer, drawing, assets, site);
    yield await note({ path: `${slug}/index.html`, content: page.html });
    for (const { name, content } of (await detailFiles(drawing)).files)
      yield await note({ path: `${slug}/${name}`, content });
    for await (const { name, content } of makeCompanions({ explainer, drawing, assets, site })) {
      yield await note({ path: `${slug}/${name}`, content });
    }
    summaries.push({ slug, title, description, lang, date, summary });
    policies.push({ slug, policy: page.policy });
  }
  summaries.sort((a, b) => compare(b.date, a.date) || compare(a.slug, b.slug));
  yield await note({ path: 'index.html', content: renderIndex(summaries, assets, site) });
  yield { path: '404.html', content: await renderNotFound(site) };
  // Without it GitHub Pages leaves out what its own site generator does not know.
  yield { path: '.nojekyll', content: '' };
  yield { path: '_headers', content: headersFile(policies) };
  if (site.url !== undefined) yield* filesForSearch(site.url, summaries);
  if (site.offline) yield { path: 'sw.js', content: await renderWorker(assets.worker, noted) };
}

/** What search engines and readers of feeds look for. @param summaries Newest first. */
function* filesForSearch(url: string, summaries: readonly ExplainerSummary[]): Generator<SiteFile> {
  yield { path: 'sitemap.xml', content: sitemap(url, summaries) };
  yield { path: 'feed.xml', content: feed(url, summaries) };
  const rules = robots(url);
  if (rules !== undefined) yield { path: 'robots.txt', content: rules };
}

/** By code unit: the same order whatever the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
