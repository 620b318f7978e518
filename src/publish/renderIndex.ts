import IndexPage from '../reader/IndexPage.svelte';
import type { ExplainerSummary } from '../reader/site.ts';
import { lang, strings } from '../reader/strings.ts';
import type { Assets } from './assets.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { escapeHtml } from './escapeHtml.ts';
import { renderDocument } from './renderDocument.ts';
import { renderStatic } from './renderStatic.ts';
import type { Site } from './site.ts';

/** Renders the page that lists the explainers of a site. @param explainers Newest first. */
export function renderIndex(explainers: ExplainerSummary[], assets: Pick<Assets, 'styles'>, site: Site): string {
  const studio = site.studio === true ? { studio: 'studio/index.html' } : {};
  const { head, body } = renderStatic(IndexPage, { explainers, site: { root: '', downloads: [] }, ...studio });
  return renderDocument({
    lang,
    title: strings.contentsTitle,
    description: strings.contentsIntro,
    policy: contentSecurityPolicy({}),
    ...(site.url === undefined ? {} : { canonical: site.url }),
    icon: 'icon.svg',
    styles: assets.styles,
    head: site.url === undefined ? head : head + feedLink(site.url),
    body,
  });
}

const feedLink = (url: string): string =>
  `<link rel="alternate" type="application/atom+xml" href="${escapeHtml(url)}feed.xml" title="${escapeHtml(strings.contentsTitle)}">`;
