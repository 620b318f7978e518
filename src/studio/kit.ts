import type { Topology } from 'topojson-specification';
import type { Attribution } from '../explainer/explainer.ts';
import type { Assets } from '../publish/assets.ts';

/** What pages are made with, beside the gazetteer. */
export interface Kit {
  base: Topology;
  detail: Topology;
  attributions: Attribution[];
  assets: Assets;
}

/** `kit.json`: the reader's parts by their names; the texts of those that no page loads stand in it. */
export interface KitIndex extends Omit<Assets, 'files'> {
  /** Paths of a site's files, from the site's root. */
  files: string[];
  attributions: Attribution[];
}

/** Reads a file of the studio's own site, its address seen from the studio's folder. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads the kit that `wherein build --studio` lays beside the studio. */
export async function readKit(read: ReadFile): Promise<Kit> {
  const json = async <Data>(path: string): Promise<Data> =>
    JSON.parse(new TextDecoder().decode(await read(path))) as Data;
  const [{ attributions, files, ...index }, base, detail] = await Promise.all([
    json<KitIndex>('kit.json'),
    json<Topology>('base.json'),
    json<Topology>('detail.json'),
  ]);
  const contents = await Promise.all(files.map(async (path) => [path, await read(`../${path}`)] as const));
  return { base, detail, attributions, assets: { ...index, files: new Map(contents) } };
}
