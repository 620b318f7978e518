/**
 * `robots.txt` with the way to the site map. Programs look for it at the root of a host only: undefined for a site below it.
 * @param url The site's root, with a slash at its end.
 */
export function robots(url: string): string | undefined {
  return new URL(url).pathname === '/' ? `User-agent: *\nAllow: /\n\nSitemap: ${url}sitemap.xml\n` : undefined;
}
