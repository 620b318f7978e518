import { buildJsonLd } from '../exports/buildJsonLd.ts';
import type { Explainer } from '../explainer/explainer.ts';
import type { Site } from './site.ts';
import { writeJson } from './writeJson.ts';

/** The element for a page's head that tells search engines what it is. It is data: no policy need allow it. */
export function renderJsonLd(explainer: Explainer, site: Pick<Site, 'url'>): string {
  return `<script type="application/ld+json">${writeJson(buildJsonLd(explainer, site))}</script>`;
}
