import IndexPage from '../reader/IndexPage.svelte';
import type { ExplainerSummary } from '../reader/site.ts';
import { lang, strings } from '../reader/strings.ts';
import type { Assets } from './assets.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { renderDocument } from './renderDocument.ts';
import { renderStatic } from './renderStatic.ts';
import type { Site } from './site.ts';

/** Renders the page that lists the explainers of a site, newest first. */
export function renderIndex(explainers: ExplainerSummary[], assets: Pick<Assets, 'styles'>, site: Site): string {
  const newest = explainers.toSorted((a, b) => compare(b.date, a.date) || compare(a.slug, b.slug));
  const { head, body } = renderStatic(IndexPage, { explainers: newest, site: { root: '', downloads: [] } });
  return renderDocument({
    lang,
    title: strings.contentsTitle,
    description: strings.contentsIntro,
    policy: contentSecurityPolicy({}),
    ...(site.url === undefined ? {} : { canonical: site.url }),
    icon: 'icon.svg',
    styles: assets.styles,
    head,
    body,
  });
}

/** By code unit: the same order whatever the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
