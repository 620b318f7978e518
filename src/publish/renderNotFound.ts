import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { escapeHtml } from './escapeHtml.ts';
import { sourceHash } from './hash.ts';
import { renderDocument } from './renderDocument.ts';
import type { Site } from './site.ts';

const css =
  'body{font:1.125rem/1.6 Charter,Georgia,serif;max-width:36rem;margin:15vh auto;padding:0 1.5rem;color:#20242b;background:#fbf9f4}' +
  '@media(prefers-color-scheme:dark){body{color:#e9e4d8;background:#15181d}a{color:#a9c1f5}}';

/** A host shows it at any depth of the site, so it takes nothing from beside itself. */
export async function renderNotFound(site: Site): Promise<string> {
  const home =
    site.url === undefined
      ? '<p>Go back, or shorten the address to the beginning of this site.</p>'
      : `<p><a href="${escapeHtml(site.url)}">All explainers of this site</a></p>`;
  return renderDocument({
    lang: 'en',
    title: 'No page here',
    policy: contentSecurityPolicy({ style: [await sourceHash(css)] }),
    css: [css],
    head: '<meta name="robots" content="noindex">',
    body: `<main>\n<h1>There is no page at this address</h1>\n${home}\n</main>`,
  });
}
