import type { KeptSite } from './keptSite.ts';
import { shortHash } from './hash.ts';
import { writeJson } from './writeJson.ts';

/** Characters of pages that a first visit may fetch beside its own, for later use without a network. */
const MOST_AHEAD = 2_000_000;

/**
 * The service worker of one version of a site: its code, and before it what it keeps. A small site is kept whole, of a
 * large one only what all pages need, and then each page that is visited.
 * @param hashes Of each file of the site. @param sizes In bytes or characters.
 */
export async function renderWorker(
  code: string,
  hashes: Record<string, string>,
  sizes: Record<string, number>,
): Promise<string> {
  const paths = Object.keys(hashes);
  const pages = paths.filter((path) => path.endsWith('/index.html'));
  const ahead = pages.reduce((sum, path) => sum + (sizes[path] ?? 0), 0) <= MOST_AHEAD ? pages : [];
  const shell = paths.filter((path) => !path.includes('/') || path.startsWith('assets/'));
  const site: KeptSite = { version: await shortHash(JSON.stringify(hashes)), first: [...shell, ...ahead], hashes };
  return `self.KEPT_SITE=${writeJson(site)};\n${code}`;
}
