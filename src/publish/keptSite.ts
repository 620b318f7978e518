import { shortHash } from './hash.ts';

/** One version of a site, as its service worker knows it. All paths are from the site's root. */
export interface KeptSite {
  /** Changes with any file of the site. */
  version: string;
  /** What is fetched before anything else. */
  first: string[];
  /** `shortHash` of every file of this version. */
  hashes: Record<string, string>;
}

/** What the worker works with: the browser's own, or a test's. */
export interface Surroundings {
  /** Absolute address of the site's root, with a slash at its end. */
  scope: string;
  caches: CacheStorage;
  fetch: (request: Request) => Promise<Response>;
}

const family = (scope: string): string => `wherein ${scope} `;

/**
 * Fetches one version of the site into a cache of its own. Every file must be of this version: a site that is just being
 * replaced gives a mixture, which is refused, and the browser tries again at the next visit.
 * @param visited Addresses of the pages that are open.
 * @throws Error where a file is missing or of another version.
 */
export async function keepSite(site: KeptSite, visited: readonly string[], around: Surroundings): Promise<void> {
  const cache = await around.caches.open(family(around.scope) + site.version);
  const open = visited.map((address) => pathOf(address, around.scope)).filter((path) => path !== undefined);
  const paths = new Set([...site.first, ...open.filter((path) => path in site.hashes)]);
  await Promise.all(
    [...paths].map(async (path) => {
      // By the folder's address: some hosts send `index.html` elsewhere.
      const request = new Request(around.scope + path.replace(/(?<=^|\/)index\.html$/, ''), { cache: 'no-cache' });
      const response = await around.fetch(request);
      if (!(await isOfVersion(response, path, site))) throw new Error(`${path} is not of version ${site.version}.`);
      await cache.put(around.scope + path, response);
    }),
  );
}

/** Throws earlier versions away, once no open page uses them. */
export async function forgetOthers(site: KeptSite, { scope, caches }: Surroundings): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(family(scope)));
  await Promise.all(names.filter((name) => name !== family(scope) + site.version).map((name) => caches.delete(name)));
}

/**
 * The answer to a request within the site: for a file with a hash in its name the kept one; for all others, and above all
 * pages, the network's, and without a network the kept one. Undefined where the request is not the worker's affair.
 */
export function answer(request: Request, site: KeptSite, around: Surroundings): Promise<Response> | undefined {
  const path = request.method === 'GET' ? pathOf(request.url, around.scope) : undefined;
  if (path === undefined || path === 'sw.js') return undefined;
  return path.startsWith('assets/')
    ? keptFirst(request, path, site, around)
    : networkFirst(request, path, site, around);
}

async function keptFirst(request: Request, path: string, site: KeptSite, around: Surroundings): Promise<Response> {
  const cache = await around.caches.open(family(around.scope) + site.version);
  return (await cache.match(around.scope + path)) ?? around.fetch(request);
}

async function networkFirst(request: Request, path: string, site: KeptSite, around: Surroundings): Promise<Response> {
  const cache = await around.caches.open(family(around.scope) + site.version);
  try {
    const fresh = await around.fetch(request);
    // A page of a later version stays out: it would ask for files that this version's cache does not hold.
    if (await isOfVersion(fresh.clone(), path, site)) await cache.put(around.scope + path, fresh.clone());
    return fresh;
  } catch (error) {
    const kept = await cache.match(around.scope + path);
    if (kept !== undefined) return kept;
    throw error;
  }
}

async function isOfVersion(response: Response, path: string, site: KeptSite): Promise<boolean> {
  if (!response.ok || response.redirected) return false;
  return (await shortHash(new Uint8Array(await response.clone().arrayBuffer()))) === site.hashes[path];
}

/** `thaad-dispute/` and `thaad-dispute/#Seoul` are `thaad-dispute/index.html`. Undefined outside the site. */
function pathOf(address: string, scope: string): string | undefined {
  const plain = address.replace(/[?#].*$/s, '');
  if (!plain.startsWith(scope)) return undefined;
  const path = plain.slice(scope.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
