import { strToU8, zipSync } from 'fflate';
import type { SiteFile } from '../publish/buildSite.ts';

/** The first day that a zip can tell: the same files give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** The files of a site as a zip, with its `index.html` at the root: what a host unpacks is the site. */
export function packSite(files: readonly SiteFile[]): Uint8Array<ArrayBuffer> {
  const parts = files.map(
    ({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(parts), { mtime: NO_DATE, level: 6 });
}
