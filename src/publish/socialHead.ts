import type { Explainer } from '../explainer/explainer.ts';
import { strings } from '../reader/strings.ts';
import { CARD_HEIGHT, CARD_NAME, CARD_WIDTH } from './card.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { Site } from './site.ts';

/**
 * What other sites read of a page that is shared there: Open Graph, the kind of card, and where its oEmbed stands. All of it
 * needs the site's address: nothing where that is not known.
 */
export function socialHead(explainer: Explainer, site: Site): string {
  if (site.url === undefined) return '';
  const { slug, title, description, lang, date, summary } = explainer;
  const page = `${site.url}${slug}/`;
  const graph: [property: string, content: string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', page],
    ['og:site_name', strings.contentsTitle],
    ['og:locale', localeOf(lang)],
    ['article:published_time', date],
    ...(site.drawCard === undefined
      ? []
      : ([
          ['og:image', page + CARD_NAME],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(CARD_WIDTH)],
          ['og:image:height', String(CARD_HEIGHT)],
          ['og:image:alt', strings.cardAlt(summary)],
        ] as [string, string][])),
  ];
  const metas = graph.flatMap(([property, content]) =>
    content === undefined ? [] : [`<meta property="${property}" content="${escapeHtml(content)}">`],
  );
  const kind = site.drawCard === undefined ? 'summary' : 'summary_large_image';
  return [
    ...metas,
    `<meta name="twitter:card" content="${kind}">`,
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(page)}oembed.json" title="${escapeHtml(title)}">`,
  ].join('\n');
}

/** `en` is `en_US`: Open Graph wants a country too. Undefined where none can be told. */
function localeOf(lang: string): string | undefined {
  try {
    const { language, region } = new Intl.Locale(lang).maximize();
    return region === undefined ? undefined : `${language}_${region}`;
  } catch {
    return undefined;
  }
}
