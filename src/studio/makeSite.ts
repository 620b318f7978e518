import type { Assets } from '../publish/assets.ts';
import { buildSite } from '../publish/buildSite.ts';
import type { DrawnExplainer, SiteFile } from '../publish/buildSite.ts';
import { packSite } from './packSite.ts';

/** The site of one explainer as a zip. */
export async function makeSite(drawn: DrawnExplainer, assets: Assets): Promise<Uint8Array<ArrayBuffer>> {
  const files: SiteFile[] = [];
  for await (const file of buildSite([drawn], assets, { offline: true })) files.push(file);
  return packSite(files);
}
