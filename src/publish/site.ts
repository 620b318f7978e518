/** What is the same for every page of a site. */
export interface Site {
  /** Absolute address of the site's root, with a slash at its end, if the author said where it will stand. */
  url?: string;
  /** Whether a service worker keeps the site for use without a network. */
  offline: boolean;
}
