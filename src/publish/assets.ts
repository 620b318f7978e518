/** The browser's part of Wherein, as `vite build` leaves it in `dist/app`. */
export interface Assets {
  /** Where the page's script and its styles stand, from the site's root. */
  script: string;
  /** Scripts that the page's script imports at once. */
  preloads: string[];
  styles: string[];
  /** Every file that a site needs at its root, by its path: `assets/…` with a hash in each name, and those of `static/`. */
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The service worker's code, without its list of files. */
  worker: string;
  /** For pages that stand alone in one file. */
  one: { script: string; style: string };
  /** What a page in a SCORM package runs besides: it speaks to the learning platform. */
  scorm: string;
}

export interface ManifestEntry {
  file: string;
  imports?: string[];
  css?: string[];
}

/** Finds in Vite's manifest what a page must name in its head. @param source The file that its script was made from. */
export function findEntry(
  manifest: Record<string, ManifestEntry>,
  source: string,
): Pick<Assets, 'script' | 'preloads' | 'styles'> {
  const entry = manifest[source];
  if (entry === undefined) throw new Error(`manifest.json does not name ${source}.`);
  const seen = new Set<ManifestEntry>();
  const visit = (one: ManifestEntry): void => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const name of one.imports ?? []) visit(manifest[name]!);
  };
  visit(entry);
  const all = [...seen];
  return {
    script: entry.file,
    preloads: all.filter((one) => one !== entry).map(({ file }) => file),
    styles: [...new Set(all.flatMap(({ css }) => css ?? []))],
  };
}
