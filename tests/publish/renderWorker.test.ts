import { expect, test } from 'vitest';
import type { KeptSite } from '../../src/publish/keptSite.ts';
import { renderWorker } from '../../src/publish/renderWorker.ts';

const file = (path: string, size = 10) => ({ path, hash: path.length.toString(16).padStart(16, '0'), size });

async function keptBy(files: ReturnType<typeof file>[]): Promise<KeptSite> {
  const worker = await renderWorker('run();', files);
  return JSON.parse(/^self\.KEPT_SITE=(.*);\nrun\(\);$/.exec(worker)?.[1] ?? '') as KeptSite;
}

test('the shell comes first, then every page, then the finer outlines; nothing for other programs', async () => {
  const site = await keptBy([
    ...['assets/client-1.js', 'icon.svg', 'a/index.html', 'a/map-whole-0a1b2c3d.json', 'a/places.geojson'].map((path) =>
      file(path),
    ),
    ...['a/explainer.json', 'a/package.zip', 'a/card.png', 'a/embed.html', 'b/index.html', 'index.html'].map((path) =>
      file(path),
    ),
  ]);
  expect(site.first).toEqual(['assets/client-1.js', 'icon.svg', 'index.html']);
  expect(site.later).toEqual(['a/index.html', 'b/index.html', 'a/map-whole-0a1b2c3d.json']);
  expect(Object.keys(site.hashes).sort()).toEqual([...site.first, ...site.later].sort());
});

test('of a very large site no more than 25 MB are fetched ahead; all its pages are kept when they are visited', async () => {
  const pages = Array.from({ length: 1000 }, (_, index) => file(`p${index}/index.html`, 80_000));
  const site = await keptBy(pages);
  expect(site.later).toHaveLength(312);
  expect(Object.keys(site.hashes)).toHaveLength(1000);
});

test('the version changes with any file', async () => {
  const before = await keptBy([file('a/index.html')]);
  const after = await keptBy([{ ...file('a/index.html'), hash: '1234567812345678' }]);
  expect(after.version).not.toBe(before.version);
});
