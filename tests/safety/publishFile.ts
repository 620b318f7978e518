import { readArticle } from '../../src/article/readArticle.ts';
import { UserError } from '../../src/error.ts';
import type { Attribution } from '../../src/explainer/explainer.ts';
import { checkExplainer } from '../../src/explainer/checkExplainer.ts';
import { drawMap } from '../../src/map/drawMap.ts';
import type { Assets } from '../../src/publish/assets.ts';
import { buildSingles } from '../../src/publish/buildSingles.ts';
import { buildSite } from '../../src/publish/buildSite.ts';
import type { DrawnExplainer } from '../../src/publish/buildSite.ts';
import { makeExplainer } from '../../src/publish/makeExplainer.ts';
import { smallGazetteer } from '../geoparse/smallGazetteer.ts';

/** Where the sites of these tests are said to stand. */
export const url = 'https://maps.example/';

type Topology = Parameters<typeof drawMap>[1];

const boxes = { US: [-125, 25, -67, 49], RU: [28, 42, 178, 77], FR: [-5, 42, 8, 51], CN: [74, 18, 135, 53] };

/** A world of four countries, each a rectangle of degrees: this is about what surrounds its outlines. */
const rough: Topology = {
  type: 'Topology',
  arcs: Object.values(boxes).map(([w = 0, s = 0, e = 0, n = 0]) => [
    [w, s],
    [w, n],
    [e, n],
    [e, s],
    [w, s],
  ]),
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: Object.keys(boxes).map((id, arc) => ({ type: 'Polygon', id, arcs: [[arc]], properties: {} })),
    },
    ...Object.fromEntries(
      ['provinces', 'lakes', 'disputed'].map((name) => [name, { type: 'GeometryCollection', geometries: [] }]),
    ),
  },
};

/** The browser's part, as small as can be: this is about what surrounds it. */
const assets: Assets = {
  script: 'assets/client.js',
  preloads: [],
  styles: ['assets/client.css'],
  files: new Map(),
  worker: '',
  one: { script: 'start()', style: 'p{}' },
  scorm: 'speak()',
};

const gazetteer = smallGazetteer();
const attributions: Attribution[] = [
  { name: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/', line: 'Place names: GeoNames.' },
];

/** Reads a file, makes its explainer and draws it, as the command line does; undefined where it refuses the file in words. */
export function tryFile(file: string): DrawnExplainer | undefined {
  try {
    const article = readArticle(file, { file: 'hostile.md', slug: 'hostile' });
    const { resolutions, explainer } = makeExplainer(article, gazetteer, attributions);
    checkExplainer(article, explainer, resolutions, undefined, gazetteer);
    return { explainer, drawing: drawMap(explainer, rough, rough) };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Every file of the site, and the page as one file, as text by their paths. */
export async function publish(drawn: DrawnExplainer): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const keep = (path: string, content: string | Uint8Array): void => {
    files.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
  };
  for await (const { path, content } of buildSite([drawn], assets, { url, offline: true })) keep(path, content);
  for await (const { path, content } of buildSingles([drawn], assets)) keep(`single/${path}`, content);
  return files;
}
