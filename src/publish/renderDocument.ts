import { direction } from '../reader/direction.ts';
import { escapeHtml } from './escapeHtml.ts';

export interface PageDocument {
  /** BCP 47. */
  lang: string;
  title: string;
  description?: string;
  /** The Content-Security-Policy; left out only where a development server needs more. */
  policy: string;
  /** Absolute address of the page, where it is known. */
  canonical?: string;
  /** Address of the icon, as seen from the page. */
  icon?: string;
  /** Addresses of style sheets. */
  styles?: readonly string[];
  /** CSS of this page alone; its hash must stand in the policy. */
  css?: readonly string[];
  /** Addresses of modules that the script imports. */
  preloads?: readonly string[];
  /** Elements that end the head, already HTML. */
  head?: string;
  /** The body's inside, already HTML. */
  body: string;
}

/** Puts a page together. The policy comes first, so that it rules all that follows. */
export function renderDocument(page: PageDocument): string {
  const link = (rel: string, href: string, more = ''): string =>
    `<link rel="${rel}" href="${escapeHtml(href)}"${more}>`;
  const meta = (name: string, content: string): string => `<meta name="${name}" content="${escapeHtml(content)}">`;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(page.policy)}">`,
    `<title>${escapeHtml(page.title)}</title>`,
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('color-scheme', 'light dark'),
    page.description === undefined ? '' : meta('description', page.description),
    page.canonical === undefined ? '' : link('canonical', page.canonical),
    page.icon === undefined ? '' : link('icon', page.icon, ' type="image/svg+xml"'),
    ...(page.styles ?? []).map((href) => link('stylesheet', href)),
    ...(page.css ?? []).map((css) => `<style>${css}</style>`),
    ...(page.preloads ?? []).map((href) => link('modulepreload', href)),
    page.head ?? '',
  ];
  const lang = escapeHtml(page.lang);
  const elements = head.filter((element) => element !== '').join('\n');
  return `<!doctype html>
<html lang="${lang}" dir="${direction(page.lang)}">
<head>
${elements}
</head>
<body>
${page.body}
</body>
</html>
`;
}
