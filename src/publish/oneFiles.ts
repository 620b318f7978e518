import type { Assets } from './assets.ts';
import type { SiteFile } from './buildSite.ts';
import { shortHash } from './hash.ts';

/** The script and the styles of pages that stand alone, as files of a site for the pages that stand in frames. */
export async function oneFiles({ one }: Pick<Assets, 'one'>): Promise<{ script: SiteFile; style: SiteFile }> {
  const file = async (extension: string, content: string): Promise<SiteFile> => ({
    path: `assets/one-${(await shortHash(content)).slice(0, 8)}.${extension}`,
    content,
  });
  return { script: await file('js', one.script), style: await file('css', one.style) };
}
