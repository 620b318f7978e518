import { escapeHtml } from './escapeHtml.ts';

/** `sitemap.xml` for search engines. @param url The site's root, with a slash at its end. */
export function sitemap(url: string, pages: readonly { slug: string; date: string }[]): string {
  const entries = pages.map(
    ({ slug, date }) => `<url><loc>${escapeHtml(url)}${slug}/</loc><lastmod>${escapeHtml(date)}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${escapeHtml(url)}</loc></url>
${entries.join('')}</urlset>
`;
}
