import type { Explainer } from '../explainer/explainer.ts';

export interface Download {
  /** Relative to the page. */
  href: string;
  label: string;
  /** "the whole explainer as data". */
  note?: string;
  /** "Places": neighbours of one group share a line. */
  group?: string;
}

/** What a page knows of the site that it stands on. All addresses are relative, so that any sub-path will do. */
export interface SiteContext {
  /** From this page to the site's root: '' on the index, '../' on an explainer's page; none for a page that is one file. */
  root?: string;
  /** Where the page will stand, if the author said so; only for the citation. */
  url?: string;
  downloads: Download[];
}

/** What the contents page tells of one explainer. */
export type ExplainerSummary = Pick<Explainer, 'slug' | 'title' | 'description' | 'lang' | 'date' | 'summary'>;
