import type { Explainer } from '../explainer/explainer.ts';
import type { MapDrawing } from '../map/drawMap.ts';
import Page from '../reader/Page.svelte';
import { buildReaderData } from '../reader/readerData.ts';
import type { Assets } from './assets.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { sourceHash } from './hash.ts';
import { renderDocument } from './renderDocument.ts';
import { renderJsonLd } from './renderJsonLd.ts';
import { renderStatic } from './renderStatic.ts';
import { writeJson } from './writeJson.ts';

/**
 * Renders an explainer as one HTML file that works from disk and in a sandboxed frame: a classic script, styles and data
 * inside, and a policy that lets nothing else in by their hashes.
 * @param more A classic script to run besides: what a package needs where it is unpacked.
 */
export async function renderSingle(
  explainer: Explainer,
  drawing: MapDrawing,
  { one, files }: Pick<Assets, 'one' | 'files'>,
  more?: string,
): Promise<string> {
  const { head, body } = renderStatic(Page, { explainer, drawing, site: { downloads: [] } });
  const scripts = [...(more === undefined ? [] : [more]), one.script].map(inElement);
  const icon = files.get('icon.svg');
  return renderDocument({
    lang: explainer.lang,
    title: explainer.title,
    description: explainer.description,
    policy: contentSecurityPolicy({
      script: await Promise.all(scripts.map(sourceHash)),
      style: [await sourceHash(one.style), await sourceHash(drawing.css)],
      image: ['data:'],
      connect: false,
    }),
    ...(icon === undefined ? {} : { icon: `data:image/svg+xml,${encodeURIComponent(new TextDecoder().decode(icon))}` }),
    css: [one.style, drawing.css],
    head: `${head}${renderJsonLd(explainer, {})}`,
    // Scripts stand last: they are classic, and run when all before them is there.
    body: `${body}
<script type="application/json" id="wherein-data">${writeJson(buildReaderData(explainer, drawing))}</script>
${drawing.files.map(inside).join('\n')}
${scripts.map((script) => `<script>${script}</script>`).join('\n')}`,
  });
}

/** The finer outlines, which beside a page are files of these names. */
const inside = ({ name, content }: MapDrawing['files'][number]): string =>
  `<script type="application/json" id="${name}">${writeJson(JSON.parse(content))}</script>`;

/** Code as it may stand inside a `<script>` element. */
const inElement = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
