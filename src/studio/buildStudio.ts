import type { Attribution } from '../explainer/explainer.ts';
import type { Assets } from '../publish/assets.ts';
import type { SiteFile } from '../publish/buildSite.ts';
import { contentSecurityPolicy } from '../publish/contentSecurityPolicy.ts';
import { escapeHtml } from '../publish/escapeHtml.ts';
import { renderDocument } from '../publish/renderDocument.ts';
import type { KitIndex } from './kit.ts';
import { WORKER_POLICY } from './startWorker.ts';

/** What a page names in its head; addresses as seen from the studio's folder. */
export interface Entry {
  script: string;
  preloads: string[];
  styles: string[];
}

/** Addresses as seen from the studio's folder. */
export interface Workers {
  geoparser: string;
  importer: string;
}

/** The studio's parts, as `vite build` and `npm run geo` leave them. */
export interface StudioParts {
  studio: Entry;
  preview: Entry;
  /** Scripts of its workers, which its page starts. */
  workers: Workers;
  /** Every file of the studio but its pages, by its path in the studio's folder. */
  files: AsyncIterable<readonly [path: string, content: Uint8Array<ArrayBuffer>]>;
  attributions: Attribution[];
}

/** Svelte makes its templates by a policy of this name. */
const SVELTE = 'svelte-trusted-html';

/** Makes the studio, to stand in the folder `studio` of a site, whose reader it publishes with. */
export async function* buildStudio(parts: StudioParts, assets: Assets): AsyncGenerator<SiteFile> {
  for await (const [path, content] of parts.files) yield { path: `studio/${path}`, content };
  const { files, ...index } = assets;
  const kit: KitIndex = { ...index, files: [...files.keys()], attributions: parts.attributions };
  yield { path: 'studio/kit.json', content: JSON.stringify(kit) };
  yield {
    path: 'studio/index.html',
    content: renderShell('Wherein studio', parts.studio, [SVELTE, WORKER_POLICY, 'wherein-inert'], parts.workers),
  };
  yield {
    path: 'studio/preview.html',
    content: renderShell('Preview', parts.preview, [SVELTE, 'wherein-preview', 'default']),
  };
}

/** A page whose whole content its script makes. */
function renderShell(title: string, entry: Entry, trustedTypes: string[], workers?: Workers): string {
  const note =
    '<noscript><p>The studio needs JavaScript. It works in this browser alone: nothing is sent anywhere.</p></noscript>';
  const data = Object.entries<string>({ ...workers }).map(
    ([name, address]) => ` data-${name}="${escapeHtml(address)}"`,
  );
  return renderDocument({
    lang: 'en',
    title,
    policy: contentSecurityPolicy({ frame: workers !== undefined, trustedTypes }),
    icon: '../icon.svg',
    styles: entry.styles,
    preloads: entry.preloads,
    head: `<meta name="robots" content="noindex"><script type="module" src="${entry.script}"></script>`,
    body: `<div id="studio"${data.join('')}></div>${note}`,
  });
}
