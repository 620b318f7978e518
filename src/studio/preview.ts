import { startReader } from '../reader/client.ts';
import { ownOrigin } from './ownOrigin.ts';

/** What the studio sends: a whole page, as it would be published. */
export interface ShowPage {
  kind: 'show';
  html: string;
  /** Pixels that the page before was scrolled by. */
  scroll: number;
}

/** The language's own declarations do not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string | null },
  ): { createHTML(html: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('wherein-preview', { createHTML: (html) => html });
/** By this Leaflet asks, as it loads, what the browser can draw; no other mere string becomes markup. */
trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '<svg/>' ? html : null) });

/** Shows a page that this very site's studio made: its body, its styles, and the reader's own script on it. */
function show({ html, scroll }: ShowPage): void {
  const css: string[] = [];
  // As elements the policy refuses styles, even in a document that is only parsed. What an author writes has no bare `<`.
  const bare = html.replace(/<style[^>]*>([^]*?)<\/style>/g, (_, text: string) => {
    css.push(text);
    return '';
  });
  const page = new DOMParser().parseFromString(policy?.createHTML(bare) ?? bare, 'text/html');
  document.adoptedStyleSheets = css.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const { lang, dir } = page.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  document.title = page.title;
  // There are no finer outlines beside it.
  page.querySelector('#wherein-data')?.removeAttribute('data-details');
  document.body.replaceChildren(...page.body.childNodes);
  scrollTo(0, scroll);
  void startReader();
  parent.postMessage({ kind: 'shown' }, ownOrigin());
}

let isShown = false;
addEventListener('message', ({ source, origin, data }: MessageEvent<ShowPage>) => {
  // One page to a frame: the reader's script takes over a page once.
  if (source !== parent || origin !== self.origin || data.kind !== 'show' || isShown) return;
  isShown = true;
  show(data);
});
parent.postMessage({ kind: 'open' }, ownOrigin());
