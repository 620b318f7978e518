/** Cloudflare reads no more than 100 rules; above that the policy in each page must do. */
const MOST_PAGES = 90;

const always = [
  // Two policies are both obeyed; this one holds what a page cannot say of itself. Anyone may embed an explainer.
  "Content-Security-Policy: base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors *",
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
  // All is public, and read without cookies: frames without an origin and other people's maps may read it too.
  'Access-Control-Allow-Origin: *',
];

/** The `_headers` file that Netlify and Cloudflare Pages read. @param pages Each page's folder and its policy. */
export function headersFile(pages: readonly { slug: string; policy: string }[]): string {
  const rules: [string, readonly string[]][] = [
    ['/*', always],
    ['/assets/*', ['Cache-Control: public, max-age=31536000, immutable']],
    ...(pages.length > MOST_PAGES ? [] : pages).map(({ slug, policy }): [string, string[]] => [
      `/${slug}/*`,
      [`Content-Security-Policy: ${policy}`],
    ]),
  ];
  return rules.map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
}
