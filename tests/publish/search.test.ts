import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Assets } from '../../src/publish/assets.ts';
import { feed } from '../../src/publish/feed.ts';
import { sitemap } from '../../src/publish/sitemap.ts';
import type { ExplainerSummary } from '../../src/reader/site.ts';
import { collectSite, drawTestExplainer, readBuiltAssets } from './fixture.ts';

const url = 'https://maps.example.org/news/';
const grammar = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

async function findErrors(files: string[], name: 'atom.rng' | 'sitemap.xsd'): Promise<string[]> {
  const xml = files.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const extension = name === 'atom.rng' ? 'relaxng' : 'schema';
  const { errors } = await validateXML({ xml, schema: [grammar(name)], extension });
  return errors.map(({ message }) => message);
}

const summaries = fc.array(
  fc.record({
    slug: fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/),
    title: fc.string({ unit: 'binary', minLength: 1 }),
    description: fc.string({ unit: 'binary' }),
    lang: fc.constantFrom('en', 'ar', 'zh-Hant', 'pt-BR'),
    date: fc.constantFrom('2026-11-22', '2026-11', '2026', '1999-01-31'),
    summary: fc.constant('Two cities & <one> “sea”.'),
  }),
);

let assets: Assets;
beforeAll(async () => {
  assets = await readBuiltAssets();
});

describe('the feed', () => {
  test('is valid Atom, whatever the explainers', async () => {
    const feeds = fc.sample(summaries, { numRuns: 40, seed: 4287 }).map((some) => feed(url, some));
    expect(await findErrors([...feeds, feed(url, [])], 'atom.rng')).toEqual([]);
    const undated = feed(url, []).replace(/<updated>.*?<\/updated>/, '');
    expect(await findErrors([undated], 'atom.rng')).not.toEqual([]);
  });

  test('names each explainer by its address, the newest first, and itself', () => {
    const entry = (slug: string, date: string): ExplainerSummary => ({
      ...{ slug, date, title: `About ${slug}`, description: 'What it is.', lang: 'en', summary: 'Two cities.' },
    });
    const xml = feed(url, [entry('newer', '2026-11-22'), entry('older', '2025-01-02')]);
    expect([...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([url, `${url}newer/`, `${url}older/`]);
    expect(xml).toContain(`<link rel="self" type="application/atom+xml" href="${url}feed.xml"/>`);
    expect(/<updated>(.*?)</.exec(xml)?.[1]).toBe('2026-11-22T00:00:00Z');
  });

  test('holds no more than the newest fifty', () => {
    const [one] = fc.sample(
      summaries.filter(({ length }) => length > 0),
      { numRuns: 1, seed: 1 },
    );
    const many = Array.from({ length: 80 }, () => one![0]!);
    expect(feed(url, many).match(/<entry/g)).toHaveLength(50);
  });
});

test('the site map is valid and tells when each explainer was written', async () => {
  const pages = [
    { slug: 'talks', date: '2026-11-22' },
    { slug: 'ships', date: '2026-05' },
  ];
  const xml = sitemap('https://example.org/a&b/', pages);
  expect(await findErrors([xml], 'sitemap.xsd')).toEqual([]);
  expect(xml).toContain('<loc>https://example.org/a&amp;b/talks/</loc><lastmod>2026-11-22</lastmod>');
});

describe('a site with an address', () => {
  test('offers its feed, and at the root of a host the way to its site map', async () => {
    const below = await collectSite([await drawTestExplainer()], assets, { url, offline: true });
    expect(below.get('index.html')).toContain(
      `<link rel="alternate" type="application/atom+xml" href="${url}feed.xml" title="Map explainers">`,
    );
    expect(below.get('feed.xml')).toContain(`<id>${url}voyage/</id>`);
    expect(below.has('robots.txt')).toBe(false);
    const root = await collectSite([], assets, { url: 'https://example.org/', offline: true });
    expect(root.get('robots.txt')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n');
  });

  test('tells each page’s Open Graph, with a picture where one can be drawn', async () => {
    const drawCard = (): Promise<Uint8Array<ArrayBuffer>> => Promise.resolve(new Uint8Array([137, 80]));
    const hostile = 'Talks "in" <Oslo> & Bergen';
    const site = await collectSite([await drawTestExplainer({ title: hostile })], assets, {
      url,
      offline: true,
      drawCard,
    });
    const html = site.get('voyage/index.html') ?? '';
    const graph: Record<string, string | undefined> = Object.fromEntries(
      [...html.matchAll(/<meta property="([^"]*)" content="([^"]*)">/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    );
    expect(graph).toMatchObject({
      'og:type': 'article',
      'og:title': 'Talks &quot;in&quot; &lt;Oslo&gt; &amp; Bergen',
      'og:url': `${url}voyage/`,
      'og:locale': 'en_US',
      'og:image': `${url}voyage/card.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
    });
    expect(graph['og:image:alt']).toContain('Map: ');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(site.has('voyage/card.png')).toBe(true);
  });

  test('without a way to draw tells no picture, and makes none', async () => {
    const site = await collectSite([await drawTestExplainer()], assets, { url, offline: true });
    expect(site.get('voyage/index.html')).not.toContain('og:image');
    expect(site.has('voyage/card.png')).toBe(false);
  });

  test('answers for oEmbed as its specification and WordPress want it', async () => {
    const drawCard = (): Promise<Uint8Array<ArrayBuffer>> => Promise.resolve(new Uint8Array([137, 80]));
    const site = await collectSite([await drawTestExplainer()], assets, { url, offline: true, drawCard });
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)" title="[^"]+">/.exec(
      site.get('voyage/index.html') ?? '',
    );
    expect(link?.[1]).toBe(`${url}voyage/oembed.json`);
    const answer = JSON.parse(site.get('voyage/oembed.json') ?? '') as Record<string, unknown>;
    // Of a rich answer type, version, html, width and height are required; a thumbnail comes with both its sizes or not at all.
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', thumbnail_url: `${url}voyage/card.png` });
    for (const size of ['width', 'height', 'thumbnail_width', 'thumbnail_height']) {
      expect(Number.isInteger(answer[size]), size).toBe(true);
    }
    const html = String(answer['html']);
    expect(html).toMatch(/^<blockquote><a href="[^"]*">[^<]*<\/a><\/blockquote><iframe [^>]*><\/iframe>$/);
    expect(html).toContain(`src="${url}voyage/embed.html"`);
    expect(html).not.toMatch(/<script|allow-same-origin|\son[a-z]+=/);
  });
});

test('a site without an address says nothing that would need one', async () => {
  const site = await collectSite([await drawTestExplainer()], assets);
  for (const path of ['feed.xml', 'sitemap.xml', 'robots.txt', 'voyage/oembed.json', 'voyage/card.png']) {
    expect(site.has(path), path).toBe(false);
  }
  expect(site.get('voyage/index.html')).not.toMatch(/og:|oembed|twitter/);
  expect(site.get('index.html')).not.toContain('atom');
});
