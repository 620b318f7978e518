import { join } from 'node:path';
import { disk } from '../../src/cli/disk.ts';
import { readAssets, readGeography } from '../../src/cli/readHome.ts';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { drawMap } from '../../src/map/drawMap.ts';
import type { Assets } from '../../src/publish/assets.ts';
import { buildSite } from '../../src/publish/buildSite.ts';
import type { DrawnExplainer } from '../../src/publish/buildSite.ts';
import type { Site } from '../../src/publish/site.ts';
import { makeExplainer } from '../reader/fixture.ts';

const home = join(import.meta.dirname, '../../dist');

/** What `npm run build` made for the browser. */
export const readBuiltAssets = (): Promise<Assets> => readAssets({ home, disk });

/** The test explainer, changed, with its real map. */
export async function drawTestExplainer(change: Partial<Explainer> = {}): Promise<DrawnExplainer> {
  const { base, detail } = await readGeography({ home, disk });
  const explainer = { ...makeExplainer(), ...change };
  return { explainer, drawing: drawMap(explainer, base, detail) };
}

/** All files of a site as text, by their paths. */
export async function collectSite(
  explainers: DrawnExplainer[],
  assets: Assets,
  site: Site = { offline: true },
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, content } of buildSite(explainers, assets, site)) {
    files.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
  }
  return files;
}
