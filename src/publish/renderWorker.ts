import type { KeptSite } from './keptSite.ts';
import { shortHash } from './hash.ts';
import { writeJson } from './writeJson.ts';

/** What a first visit may fetch beside its own page, for later use without a network: bytes, before compression. */
const MOST_AHEAD = 25_000_000;

export interface NotedFile {
  path: string;
  /** `shortHash`. */
  hash: string;
  /** In bytes or characters. */
  size: number;
}

/**
 * The service worker of one version of a site: its code, and before it what it keeps. Every page, with all that it needs to be
 * read, is kept, a very large site in part; not the files for other programs, and no studio.
 * @param files Of the site, the most wanted first.
 */
export async function renderWorker(code: string, files: readonly NotedFile[]): Promise<string> {
  const kept = files.filter(({ path }) => isNeeded(path));
  const first = kept.filter(({ path }) => isShell(path));
  const pages = kept.filter(({ path }) => path.endsWith('/index.html'));
  const outlines = kept.filter(({ path }) => path.endsWith('.json'));
  let room = MOST_AHEAD;
  const later = [...pages, ...outlines].filter(({ size }) => (room -= size) >= 0);
  const hashes = Object.fromEntries(kept.map(({ path, hash }) => [path, hash]));
  const names = (some: readonly NotedFile[]): string[] => some.map(({ path }) => path);
  const version = await shortHash(JSON.stringify(hashes));
  const site: KeptSite = { version, first: names(first), later: names(later), hashes };
  return `self.KEPT_SITE=${writeJson(site)};\n${code}`;
}

const isShell = (path: string): boolean => /^(?:[^/]+|assets\/.*)$/.test(path);
const isNeeded = (path: string): boolean => isShell(path) || /^[^/]+\/(?:index\.html|map-[^/]*\.json)$/.test(path);
