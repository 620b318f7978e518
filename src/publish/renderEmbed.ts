import EmbedPage from '../reader/EmbedPage.svelte';
import { buildReaderData } from '../reader/readerData.ts';
import type { CompanionInput } from './companions.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { detailFiles } from './detailFiles.ts';
import { sourceHash } from './hash.ts';
import { oneFiles } from './oneFiles.ts';
import { renderDocument } from './renderDocument.ts';
import { renderStatic } from './renderStatic.ts';
import { writeJson } from './writeJson.ts';

/**
 * The explainer for a frame on another page, complete without script. Its script is a classic one, the same as in a single
 * file: a frame that is given no origin (`sandbox="allow-scripts"`) may load no modules.
 */
export async function renderEmbed({ explainer, drawing, assets }: CompanionInput): Promise<string> {
  const { head, body } = renderStatic(EmbedPage, { explainer, drawing });
  const { script, style } = await oneFiles(assets);
  const { mark } = await detailFiles(drawing);
  return renderDocument({
    lang: explainer.lang,
    title: explainer.title,
    policy: contentSecurityPolicy({ style: [await sourceHash(drawing.css)] }),
    icon: '../icon.svg',
    styles: [`../${style.path}`],
    css: [drawing.css],
    // Who searches should find the explainer itself.
    head: `${head}<meta name="robots" content="noindex"><script defer src="../${script.path}"></script>`,
    body: `${inNewTabs(body)}
<script type="application/json" id="wherein-data" data-details="${mark}">${writeJson(buildReaderData(explainer, drawing))}</script>`,
  });
}

/** A link that leaves the site must not open in the frame. Only markup matches: in text and attributes `<` is escaped. */
const inNewTabs = (html: string): string =>
  html.replace(/(<a href="[^"]*") rel="noopener"/g, '$1 target="_blank" rel="noopener"');
