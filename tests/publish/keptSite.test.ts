import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { shortHash } from '../../src/publish/hash.ts';
import { answer, forgetOthers, keepRest, keepSite } from '../../src/publish/keptSite.ts';
import type { KeptSite, Surroundings } from '../../src/publish/keptSite.ts';
import { fakeCaches } from './fakeCaches.ts';

const scope = 'https://example.org/some/where/';
const first: Record<string, string> = {
  'index.html': 'contents',
  'assets/client-1.js': 'run()',
  'talks/index.html': 'talks, first version',
  'talks/map-whole-0a1b2c3d.json': '{}',
  'ships/index.html': 'ships, first version',
};
const second: Record<string, string> = {
  'index.html': 'contents, again',
  'assets/client-2.js': 'runBetter()',
  'talks/index.html': 'talks, second version',
  'talks/map-whole-99999999.json': '{"finer":true}',
  'ships/index.html': 'ships, second version',
};

/** What the host serves; undefined is a host that cannot be reached. */
let host: Record<string, string> | undefined;
/** Whether the host keeps a reader waiting for longer than the worker's patience. */
let isSlow: boolean;
let asked: string[];
let caches: ReturnType<typeof fakeCaches>;
let around: Surroundings;

beforeEach(() => {
  host = { ...first };
  isSlow = false;
  asked = [];
  caches = fakeCaches();
  const later = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
  around = {
    scope,
    caches,
    fetch: async ({ url }) => {
      if (isSlow) await later();
      return serve(url);
    },
    wait: () => (isSlow ? Promise.resolve() : new Promise(() => undefined)),
  };
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
  const paths = Object.keys(files);
  return {
    version,
    first: paths.filter((path) => !path.includes('/') || path.startsWith('assets/')),
    later: paths.filter((path) => path.includes('/') && !path.startsWith('assets/')),
    hashes: Object.fromEntries(entries) as never,
  };
}

/** What a reader sees; all that is to be kept of it is kept when it is told. */
async function visit(path: string, site: KeptSite): Promise<string | undefined> {
  const answered = answer(new Request(scope + path), site, around);
  const text = await answered?.response.then((response) => response.text());
  await answered?.settled;
  return text;
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
    await expect(visit('ships/', site)).rejects.toThrow('Failed to fetch');
  });

  test('so does a page never visited, with its map, once the rest was fetched', async () => {
    const site = await siteOf(first, '1');
    await keepSite(site, [`${scope}talks/`], around);
    await keepRest(site, around);
    host = undefined;
    expect(await visit('ships/', site)).toBe('ships, first version');
    expect(await visit('talks/map-whole-0a1b2c3d.json', site)).toBe('{}');
  });

  test('what was fetched is not fetched again when the rest goes on after a break', async () => {
    const site = await siteOf(first, '1');
    await keepSite(site, [], around);
    const { 'ships/index.html': ships, ...less } = first;
    host = less;
    await keepRest(site, around);
    host = { ...less, 'ships/index.html': ships! };
    asked = [];
    await keepRest(site, around);
    expect(asked).toEqual(['ships/']);
  });

  test('a page that was visited while it was not yet kept is kept', async () => {
    const site = await siteOf(first, '1');
    await keepSite(site, [], around);
    await visit('ships/', site);
    host = undefined;
    expect(await visit('ships/', site)).toBe('ships, first version');
  });

  test('files with a mark of their content in their name are not asked for again, pages are', async () => {
    const site = await siteOf(first, '1');
    await keepSite(site, [], around);
    asked = [];
    await visit('assets/client-1.js', site);
    await visit('index.html', site);
    expect(asked).toEqual(['index.html']);
  });

  test('a page opens from what is kept where the network takes too long', async () => {
    const site = await siteOf(first, '1');
    await keepSite(site, [`${scope}talks/`], around);
    isSlow = true;
    expect(await visit('talks/', site)).toBe('talks, first version');
  });
});

describe('a new version', () => {
  test('is seen at once with a network, and never mixed into the kept one', async () => {
    const site = await siteOf(first, '1');
    await keepSite(site, [`${scope}talks/`], around);
    host = { ...second };
    expect(await visit('talks/', site)).toBe('talks, second version');
    host = undefined;
    expect(await visit('talks/', site)).toBe('talks, first version');
  });

  test('is waited for at the second visit, however slow the network is', async () => {
    const site = await siteOf(first, '1');
    await keepSite(site, [`${scope}talks/`], around);
    host = { ...second };
    isSlow = true;
    expect(await visit('talks/', site)).toBe('talks, first version');
    expect(await visit('talks/', site)).toBe('talks, second version');
  });

  test('is refused while the host serves files of two versions', async () => {
    const site = await siteOf(second, '2');
    host = { ...second, 'index.html': 'contents' };
    await expect(keepSite(site, [], around)).rejects.toThrow('not of version 2');
  });

  test('is refused where a file is missing', async () => {
    const site = await siteOf(first, '1');
    delete host!['assets/client-1.js'];
    await expect(keepSite(site, [], around)).rejects.toThrow('assets/client-1.js');
  });

  test('leaves to an open page of the version before all that it may still ask for', async () => {
    const old = await siteOf(first, '1');
    await keepSite(old, [], around);
    await keepRest(old, around);
    host = { ...second };
    const site = await siteOf(second, '2');
    await keepSite(site, [], around);
    await forgetOthers(site, around);
    expect(await visit('assets/client-1.js', site)).toBe('run()');
    expect(await visit('talks/map-whole-0a1b2c3d.json', site)).toBe('{}');
  });

  test('fetches only what has changed', async () => {
    await keepSite(await siteOf(first, '1'), [], around);
    host = { ...first, 'index.html': 'contents, again' };
    asked = [];
    await keepSite(await siteOf(host, '2'), [], around);
    expect(asked).toEqual(['']);
  });

  test('takes the place of all but the one before; other sites of the same host keep theirs', async () => {
    const fetch = (request: Request): Promise<Response> => serve(scope + request.url.slice(26));
    await keepSite(await siteOf(first, '0'), [], { ...around, scope: 'https://example.org/other/', fetch });
    for (const version of ['0', '1', '2']) await keepSite(await siteOf(first, version), [], around);
    await forgetOthers(await siteOf(first, '2'), around);
    const names = [...caches.held.keys()];
    expect(names.map((name) => name.slice('wherein https://example.org/'.length))).toEqual([
      'other/ 0',
      'some/where/ 1',
      'some/where/ 2',
    ]);
  });

  test('whatever happens in between, what a reader is shown is of one version', async () => {
    const kinds = ['publish', 'half', 'cut', 'mend', 'install', 'rest', 'slow', 'fast'] as const;
    const [one, two] = [await siteOf(first, '1'), await siteOf(second, '2')];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...kinds), { maxLength: 12 }), async (steps) => {
        caches.held.clear();
        isSlow = false;
        let online: Record<string, string> = { ...first };
        host = online;
        let active = one;
        await keepSite(one, [`${scope}talks/`], around);
        for (const step of steps) {
          if (step === 'publish') online = { ...second };
          if (step === 'half') online = { ...first, 'talks/index.html': second['talks/index.html']! };
          if (step === 'slow' || step === 'fast') isSlow = step === 'slow';
          host = step === 'cut' ? undefined : host === undefined && step !== 'mend' ? undefined : online;
          if (step === 'install') {
            const isThere = await keepSite(two, [], around).then(
              () => true,
              () => false,
            );
            if (isThere) active = two;
            if (isThere) await forgetOthers(two, around);
          }
          if (step === 'rest') await keepRest(active, around);
          const text = await visit('talks/', active).catch(() => undefined);
          if (text === undefined) continue;
          const files = text === first['talks/index.html'] ? first : second;
          const script = Object.keys(files).find((path) => path.startsWith('assets/'))!;
          // The page's own script or none at all.
          const run = await visit(script, active).catch(() => 'no');
          expect(['no', files[script]]).toContain(run);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('what is not the site’s own, and what is not a mere look, is left to the browser', async () => {
  const site = await siteOf(first, '1');
  expect(answer(new Request('https://elsewhere.org/a'), site, around)).toBeUndefined();
  expect(answer(new Request(`${scope}index.html`, { method: 'POST' }), site, around)).toBeUndefined();
  for (const path of ['sw.js', 'talks/package.zip', 'studio/index.html']) {
    expect(answer(new Request(scope + path), site, around), path).toBeUndefined();
  }
});
