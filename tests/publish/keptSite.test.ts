import { beforeEach, describe, expect, test } from 'vitest';
import { shortHash } from '../../src/publish/hash.ts';
import { answer, forgetOthers, keepSite } from '../../src/publish/keptSite.ts';
import type { KeptSite, Surroundings } from '../../src/publish/keptSite.ts';
import { fakeCaches } from './fakeCaches.ts';

const scope = 'https://example.org/some/where/';
const first: Record<string, string> = {
  'index.html': 'contents',
  'talks/index.html': 'talks, first version',
  'talks/map-whole.json': '{}',
  'assets/client-1.js': 'run()',
};

/** What the host serves; undefined is a host that cannot be reached. */
let host: Record<string, string> | undefined;
let asked: string[];
let caches: ReturnType<typeof fakeCaches>;
let around: Surroundings;

beforeEach(() => {
  host = { ...first };
  asked = [];
  caches = fakeCaches();
  around = { scope, caches, fetch: (request) => serve(request.url) };
});

function serve(url: string): Promise<Response> {
  const path = url.slice(scope.length).replace(/[?#].*$/, '');
  asked.push(path);
  if (host === undefined) return Promise.reject(new TypeError('Failed to fetch'));
  const body = host[path === '' || path.endsWith('/') ? `${path}index.html` : path];
  return Promise.resolve(new Response(body ?? 'no', { status: body === undefined ? 404 : 200 }));
}

async function siteOf(files: Record<string, string>, version: string): Promise<KeptSite> {
  const entries = await Promise.all(Object.entries(files).map(async ([path, text]) => [path, await shortHash(text)]));
  return { version, first: ['index.html', 'assets/client-1.js'], hashes: Object.fromEntries(entries) as never };
}

async function visit(path: string, site: KeptSite): Promise<string | undefined> {
  return (await answer(new Request(scope + path), site, around))?.text();
}

describe('after a first visit', () => {
  test('the visited page and the contents open without a network, at any spelling of their address', async () => {
    const site = await siteOf(first, '1');
    await keepSite(site, [`${scope}talks/#Seoul`, 'https://elsewhere.org/'], around);
    host = undefined;
    expect(await visit('', site)).toBe('contents');
    expect(await visit('talks/', site)).toBe('talks, first version');
    expect(await visit('talks/index.html?from=mail', site)).toBe('talks, first version');
    expect(await visit('assets/client-1.js', site)).toBe('run()');
    await expect(visit('talks/map-whole.json', site)).rejects.toThrow('Failed to fetch');
  });

  test('what a page fetched later is kept too', async () => {
    const site = await siteOf(first, '1');
    await keepSite(site, [`${scope}talks/`], around);
    await visit('talks/map-whole.json', site);
    host = undefined;
    expect(await visit('talks/map-whole.json', site)).toBe('{}');
  });

  test('files with a hash in their name are not asked for again, pages are', async () => {
    const site = await siteOf(first, '1');
    await keepSite(site, [], around);
    asked = [];
    await visit('assets/client-1.js', site);
    await visit('index.html', site);
    expect(asked).toEqual(['index.html']);
  });
});

describe('a new version', () => {
  test('is seen at once with a network, and never mixed into the kept one', async () => {
    const site = await siteOf(first, '1');
    await keepSite(site, [`${scope}talks/`], around);
    host = { ...first, 'talks/index.html': 'talks, second version' };
    expect(await visit('talks/', site)).toBe('talks, second version');
    host = undefined;
    expect(await visit('talks/', site)).toBe('talks, first version');
  });

  test('is refused while the host serves files of two versions', async () => {
    const site = await siteOf({ ...first, 'assets/client-1.js': 'newer()' }, '2');
    await expect(keepSite(site, [], around)).rejects.toThrow('not of version 2');
  });

  test('is refused where a file is missing', async () => {
    const site = await siteOf(first, '1');
    delete host!['assets/client-1.js'];
    await expect(keepSite(site, [], around)).rejects.toThrow('assets/client-1.js');
  });

  test('takes the place of the one before; other sites of the same host keep theirs', async () => {
    const old = await siteOf(first, '1');
    await keepSite(old, [], around);
    await keepSite(old, [], {
      ...around,
      scope: 'https://example.org/other/',
      fetch: (request) => serve(scope + request.url.slice(26)),
    });
    const site = await siteOf(first, '2');
    await keepSite(site, [], around);
    await forgetOthers(site, around);
    const names = [...caches.held.keys()];
    expect(names).toHaveLength(2);
    expect(names.some((name) => name.includes('/other/'))).toBe(true);
    expect(names.some((name) => name.endsWith(' 2'))).toBe(true);
  });
});

test('what is not the site’s own, and what is not a mere look, is left to the browser', async () => {
  const site = await siteOf(first, '1');
  expect(answer(new Request('https://elsewhere.org/a'), site, around)).toBeUndefined();
  expect(answer(new Request(`${scope}index.html`, { method: 'POST' }), site, around)).toBeUndefined();
  expect(answer(new Request(`${scope}sw.js`), site, around)).toBeUndefined();
});
