import type { Explainer } from '../explainer/explainer.ts';
import type { MapDrawing } from '../map/drawMap.ts';
import Page from '../reader/Page.svelte';
import { buildReaderData } from '../reader/readerData.ts';
import type { Assets } from './assets.ts';
import { findDownloads } from './companions.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { detailFiles } from './detailFiles.ts';
import { escapeHtml } from './escapeHtml.ts';
import { sourceHash } from './hash.ts';
import { renderDocument } from './renderDocument.ts';
import { renderJsonLd } from './renderJsonLd.ts';
import { renderStatic } from './renderStatic.ts';
import type { Site } from './site.ts';
import { socialHead } from './socialHead.ts';
import { writeJson } from './writeJson.ts';

export interface RenderedPage {
  html: string;
  /** What a header may say of the page, too. */
  policy: string;
}

type PageAssets = Pick<Assets, 'script' | 'preloads' | 'styles'>;

/** Renders an explainer's page, complete without script, for `<slug>/index.html`; all addresses in it are relative. */
export async function renderPage(
  explainer: Explainer,
  drawing: MapDrawing,
  assets: PageAssets,
  site: Site,
): Promise<RenderedPage> {
  const url = site.url === undefined ? {} : { url: `${site.url}${explainer.slug}/` };
  const { mark: details } = await detailFiles(drawing);
  const downloads = findDownloads(explainer, site);
  const { head, body } = renderStatic(Page, { explainer, drawing, site: { root: '../', downloads, ...url } });
  const policy = contentSecurityPolicy({ style: [await sourceHash(drawing.css)] });
  const worker = site.offline ? ' data-worker="../sw.js"' : '';
  const html = renderDocument({
    lang: explainer.lang,
    title: explainer.title,
    description: explainer.description,
    policy,
    ...(url.url === undefined ? {} : { canonical: url.url }),
    icon: '../icon.svg',
    styles: assets.styles.map((file) => `../${file}`),
    css: [drawing.css],
    preloads: assets.preloads.map((file) => `../${file}`),
    head: `${head}${socialHead(explainer, site)}${renderJsonLd(explainer, site)}<script type="module" src="../${escapeHtml(assets.script)}"${worker}></script>`,
    body: `${body}\n<script type="application/json" id="wherein-data" data-details="${details}">${writeJson(buildReaderData(explainer, drawing))}</script>`,
  });
  return { html, policy };
}
