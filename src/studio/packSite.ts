import { strToU8, zipSync } from 'fflate';
import type { SiteFile } from '../publish/buildSite.ts';

/** The files of a site as a zip, with its `index.html` at the root: what a host unpacks is the site. */
export function packSite(files: readonly SiteFile[]): Uint8Array<ArrayBuffer> {
  const parts = files.map(
    ({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(parts), { level: 6 });
}
