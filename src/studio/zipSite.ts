import type { SiteFile } from '../publish/buildSite.ts';

/** Packs the files of a site; the packer is loaded when it is first needed. */
export async function zipSite(files: readonly SiteFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const parts = files.map(
    ({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(parts), { level: 6 });
}
