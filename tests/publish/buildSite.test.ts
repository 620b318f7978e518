import { beforeAll, describe, expect, test } from 'vitest';
import type { Explainer } from '../../src/explainer/explainer.ts';
import type { Assets } from '../../src/publish/assets.ts';
import { sourceHash } from '../../src/publish/hash.ts';
import { makeExplainer } from '../reader/fixture.ts';
import { collectSite, drawTestExplainer, readBuiltAssets } from './fixture.ts';

let assets: Assets;
let files: Map<string, string>;

beforeAll(async () => {
  assets = await readBuiltAssets();
  files = await collectSite([await drawTestExplainer(), await drawTestExplainer({ slug: 'again' })], assets);
});

const read = (path: string): string => files.get(path) ?? expect.fail(`no ${path}`);

describe('a site', () => {
  test('is a folder a page, a contents page, and what hosts ask for', () => {
    const paths = [...files.keys()];
    for (const path of ['voyage/index.html', 'voyage/explainer.json', 'again/index.html']) {
      expect(paths).toContain(path);
    }
    const mark = /data-details="([^"]*)"/.exec(read('voyage/index.html'))?.[1] ?? '';
    expect(mark).toMatch(/^[0-9a-f]{8}$/);
    expect(paths).toContain(`voyage/map-whole-${mark}.json`);
    for (const path of ['index.html', '404.html', '.nojekyll', '_headers', 'sw.js', 'icon.svg']) {
      expect(paths).toContain(path);
    }
    expect(paths).not.toContain('sitemap.xml');
  });

  test('is the same, byte for byte, from the same input', async () => {
    const once = await collectSite([await drawTestExplainer(), await drawTestExplainer({ slug: 'again' })], assets);
    expect(once).toEqual(files);
  });

  test('publishes the explainer itself as data', () => {
    expect(JSON.parse(read('voyage/explainer.json'))).toEqual(makeExplainer());
  });

  test('is linked by relative addresses only, each of which leads to a file', () => {
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      for (const [, address = ''] of html.matchAll(/\s(?:href|src|data-worker)="([^"#]*)(?:#[^"]*)?"/g)) {
        if (address === '' || /^https?:/.test(address)) continue;
        expect(address, path).not.toMatch(/^\//);
        const target = new URL(address, `https://example.org/deep/down/${path}`).pathname.replace('/deep/down/', '');
        expect([...files.keys()], `${address} in ${path}`).toContain(target.replace(/(?:^|\/)$/, '$&index.html'));
      }
    }
  });

  test('lists the newest explainer first', async () => {
    const older = await drawTestExplainer({ slug: 'older', date: '2020-01-01' });
    const newer = await drawTestExplainer({ slug: 'newer', date: '2026-12-01' });
    const index = (await collectSite([older, newer], assets)).get('index.html') ?? '';
    expect(index.indexOf('newer/')).toBeGreaterThan(0);
    expect(index.indexOf('newer/')).toBeLessThan(index.indexOf('older/'));
  });

  test('names its address only where the author said it', async () => {
    const url = 'https://example.org/maps/';
    const site = await collectSite([await drawTestExplainer()], assets, { url, offline: true });
    expect(site.get('voyage/index.html')).toContain(`<link rel="canonical" href="${url}voyage/">`);
    expect(site.get('sitemap.xml')).toContain(`<loc>${url}voyage/</loc>`);
    expect(site.get('404.html')).toContain(`href="${url}"`);
    expect(read('voyage/index.html')).not.toContain('canonical');
  });

  test('without a service worker, names none', async () => {
    const site = await collectSite([await drawTestExplainer()], assets, { offline: false });
    expect([...site.keys()]).not.toContain('sw.js');
    expect(site.get('voyage/index.html')).not.toContain('data-worker');
  });
});

describe('a page', () => {
  const policyOf = (html: string): string =>
    (/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'");

  test('allows nothing unsafe and no other origin', () => {
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      const policy = policyOf(html);
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  test('has no inline script, no handler and no style attribute; its one style is allowed by its hash', async () => {
    const html = read('voyage/index.html');
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes = '', inside = ''] of scripts) {
      expect(/type="application\/(?:ld\+)?json"/.test(attributes) || inside === '').toBe(true);
    }
    const tags = html.replace(/<style>.*?<\/style>|<script\b.*?<\/script>/gs, '').match(/<[a-z][^>]*>/g) ?? [];
    expect(tags.filter((tag) => /\s(?:style|on[a-z]+)=/.test(tag))).toEqual([]);
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);
    expect(styles).toHaveLength(1);
    expect(policyOf(html)).toContain(await sourceHash(styles[0] ?? ''));
  });

  test('says the policy in the headers too, with what only a header can say', () => {
    const headers = read('_headers');
    expect(headers).toContain(`/voyage/*\n  Content-Security-Policy: ${policyOf(read('voyage/index.html'))}\n`);
    expect(headers).toContain('frame-ancestors *');
    expect(headers).toContain('X-Content-Type-Options: nosniff');
  });

  test('lets a reader zoom, and tells its language and direction', async () => {
    expect(read('voyage/index.html')).toContain('content="width=device-width, initial-scale=1"');
    const arabic = await collectSite([await drawTestExplainer({ lang: 'ar' })], assets);
    expect(arabic.get('voyage/index.html')).toContain('<html lang="ar" dir="rtl">');
  });
});

test('markup and script in every field stay words', async () => {
  const hostile = `</script><script>alert(1)</script><!--"'><img src=x onerror=alert(1)>&lt;\u2028`;
  const plain = makeExplainer();
  const soil = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return keep.has(key) ? value : hostile;
    if (Array.isArray(value)) return value.map((one) => soil(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, soil(inner, name)]));
  };
  // Ids, enumerations and dates are checked before; the text is soiled below, with its spans.
  const keep = new Set([
    ...[
      'format',
      'slug',
      'id',
      'lang',
      'date',
      'published',
      'url',
      'href',
      'kind',
      'country',
      'members',
      'marker',
      'text',
    ],
    ...[
      'quote',
      'mentions',
      'excerpts',
      'excerpt',
      'sense',
      'place',
      'of',
      'by',
      'rights',
      'from',
      'direction',
      'borders',
    ],
    'places',
  ]);
  const soiled = soil(plain) as Explainer;
  soiled.places = plain.places.map((place) => soil(place) as Explainer['places'][number]);
  soiled.text = plain.text.replace('The voyage', '<b>oyage</');
  const site = await collectSite([await drawTestExplainer(soiled)], assets);
  for (const path of ['voyage/index.html', 'index.html']) {
    const html = site.get(path) ?? '';
    expect(
      html.match(/<script\b[^>]*>/g)?.every((tag) => /src="\.\.\/assets\/|application\/(?:ld\+)?json/.test(tag)) ??
        true,
    ).toBe(true);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>oyage');
    expect(html).toContain('&lt;/script>');
  }
});
