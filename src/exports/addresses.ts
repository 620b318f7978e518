import type { Explainer } from '../explainer/explainer.ts';

/** What an export may know of the site that it stands on. */
export interface ExportSite {
  /** Absolute address of the site's root, with a slash at its end, where it is known. */
  url?: string;
}

/** Addresses of an explainer's page and of what stands on and beside it. */
export interface Addresses {
  /** The page. */
  page: string;
  /** A place, an excerpt or a mention on it, by its id. */
  anchor(id: string): string;
  /** A file beside it. */
  file(name: string): string;
}

/** Whole addresses where the site's is known; else relative ones, which hold for all files that stand beside the page. */
export function addresses({ slug }: Pick<Explainer, 'slug'>, { url }: ExportSite): Addresses {
  const page = url === undefined ? './' : `${url}${slug}/`;
  return { page, anchor: (id) => `${page}#${id}`, file: (name) => `${page}${name}` };
}
