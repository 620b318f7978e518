import { shortHash } from './hash.ts';

/** One version of a site, as its service worker knows it. All paths are from the site's root. */
export interface KeptSite {
  /** Changes with any file of the site. */
  version: string;
  /** What is fetched before anything else: wholly, or the version is not taken up. */
  first: string[];
  /** What is fetched after that, in this order, as far as the network lasts. */
  later: string[];
  /** `shortHash` of every file that may be kept. */
  hashes: Record<string, string>;
}

/** What the worker works with: the browser's own, or a test's. */
export interface Surroundings {
  /** Absolute address of the site's root, with a slash at its end. */
  scope: string;
  caches: CacheStorage;
  fetch: (request: Request) => Promise<Response>;
  wait: (milliseconds: number) => Promise<void>;
}

export interface Answer {
  response: Promise<Response>;
  /** Settles when all that is to be kept of it is kept. */
  settled: Promise<unknown>;
}

/** Milliseconds after which a page that is kept is shown, while the network still thinks. */
const PATIENCE = 3000;

const family = (scope: string): string => `wherein ${scope} `;
const openCache = ({ version }: KeptSite, { scope, caches }: Surroundings): Promise<Cache> =>
  caches.open(family(scope) + version);

/** What has a mark of its content in its name is the same in every version that has it. */
const isNamedByContent = (path: string): boolean => /^assets\/|\/map-[^/]*-[0-9a-f]{8}\.json$/.test(path);

/**
 * Fetches one version of the site into a cache of its own. Every file must be of this version: a site that is just being
 * replaced gives a mixture, which is refused, and the browser tries again at the next visit.
 * @param visited Addresses of the pages that are open.
 * @throws Error where a file is missing or of another version.
 */
export async function keepSite(site: KeptSite, visited: readonly string[], around: Surroundings): Promise<void> {
  const cache = await openCache(site, around);
  const open = visited.map((address) => pathOf(address, around.scope)).filter((path) => path !== undefined);
  const paths = new Set([...site.first, ...open.filter((path) => path in site.hashes)]);
  await Promise.all([...paths].map((path) => keep(path, cache, site, around)));
}

/** Fetches what is still missing of the version, one file after the other; ends without a word where that is not to be had. */
export async function keepRest(site: KeptSite, around: Surroundings): Promise<void> {
  const cache = await openCache(site, around);
  try {
    for (const path of site.later) {
      if ((await cache.match(around.scope + path)) === undefined) await keep(path, cache, site, around);
    }
  } catch {
    // No network, or a newer version is being published: the next visit goes on from here.
  }
}

async function keep(path: string, cache: Cache, site: KeptSite, around: Surroundings): Promise<void> {
  const known = await findInOthers(path, around);
  if (known !== undefined && (await isOfVersion(known, path, site))) return cache.put(around.scope + path, known);
  // By the folder's address: some hosts send `index.html` elsewhere.
  const request = new Request(around.scope + path.replace(/(?<=^|\/)index\.html$/, ''), { cache: 'no-cache' });
  const response = await around.fetch(request);
  if (!(await isOfVersion(response, path, site))) throw new Error(`${path} is not of version ${site.version}.`);
  await cache.put(around.scope + path, response);
}

/** Throws earlier versions away, but for the last: a page of it may be open, and may still want a part of its script. */
export async function forgetOthers(site: KeptSite, { scope, caches }: Surroundings): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(family(scope)));
  const others = names.filter((name) => name !== family(scope) + site.version);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/**
 * The answer to a request within the site: for a file with a mark of its content in its name the kept one; for pages
 * the network's, and without a network, or with a very slow one, the kept one. Undefined where the request is not the worker's affair.
 */
export function answer(request: Request, site: KeptSite, around: Surroundings): Answer | undefined {
  const path = request.method === 'GET' ? pathOf(request.url, around.scope) : undefined;
  if (path === undefined) return undefined;
  if (isNamedByContent(path)) return keptFirst(request, path, site, around);
  return path in site.hashes ? networkFirst(request, path, site, around) : undefined;
}

function keptFirst(request: Request, path: string, site: KeptSite, around: Surroundings): Answer {
  const response = openCache(site, around)
    .then((cache) => cache.match(around.scope + path))
    .then((kept) => kept ?? findInOthers(path, around))
    .then((kept) => kept ?? around.fetch(request));
  return { response, settled: response };
}

/** What any version keeps under a path. */
async function findInOthers(path: string, { scope, caches }: Surroundings): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    const kept = name.startsWith(family(scope)) ? await (await caches.open(name)).match(scope + path) : undefined;
    if (kept !== undefined) return kept;
  }
  return undefined;
}

function networkFirst(request: Request, path: string, site: KeptSite, around: Surroundings): Answer {
  const address = around.scope + path;
  const fetched = around.fetch(request).then((response) => ({ response, copy: response.clone() }));
  const fresh = fetched.then((both) => both.response);
  const kept = async (): Promise<Response | undefined> => (await openCache(site, around)).match(address);
  const patience = async (): Promise<Response> => {
    await around.wait(PATIENCE);
    const cache = await openCache(site, around);
    // Once seen to be out of date, a page is not shown for mere slowness again.
    return (await cache.match(`${address}?newer`)) === undefined ? ((await kept()) ?? fresh) : fresh;
  };
  const settle = async (): Promise<void> => {
    const { copy } = await fetched;
    const cache = await openCache(site, around);
    if (!(await isOfVersion(copy, path, site))) await cache.put(`${address}?newer`, new Response(''));
    else if ((await kept()) === undefined) await cache.put(address, copy);
  };
  const response = Promise.race([fresh, patience()]).catch(async (error: unknown) => {
    const instead = await kept();
    if (instead === undefined) throw error;
    return instead;
  });
  return { response, settled: settle().catch(() => undefined) };
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
