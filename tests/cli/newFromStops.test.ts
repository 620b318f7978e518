import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, wherein } from './run.ts';

const slide = (headline: string, text: string, lat: number, lon: number, name: string): object => ({
  text: { headline, text },
  location: { lat, lon, name, zoom: 9 },
  media: { url: 'https://example.org/a.jpg', caption: 'Seen from the bridge', credit: '' },
});

const story = {
  storymap: {
    slides: [
      { type: 'overview', text: { headline: 'Two days on the river', text: '<p>We took the slow boat.</p>' } },
      slide('The first day', '<p>Fog until noon.<script>alert(1)</script></p>', 48.57, 13.46, 'Passau, Germany'),
      slide('Vienna', 'Sun at last.', 48.21, 16.37, 'Vienna'),
      slide('Home', 'We slept.', 48.2, 16.4, 'Our house'),
    ],
  },
};

test('an explainer is begun from a story map: checked and built', async () => {
  const cwd = makeFolder();
  writeFileSync(join(cwd, 'River.json'), JSON.stringify(story));
  const written = await wherein(['new', 'River.json'], { cwd });
  expect(written.err).toBe(
    '3 stops, 2 placed by name and position.\n' +
      'Left open: "Our house". No place of this name lies near its point.\n' +
      'Wrote river.md. Put it into your own words, then: wherein check river.md\n',
  );
  expect(written.code).toBe(0);
  const check = await wherein(['check', 'river.md'], { cwd });
  expect(check.out).not.toContain('error');
  expect(check.code).toBe(0);
  expect((await wherein(['build', 'river.md', '--out', 'site'], { cwd })).code).toBe(0);
  const html = readFileSync(join(cwd, 'site/river/index.html'), 'utf8');
  expect(html).toContain('<title>Two days on the river</title>');
  expect(html).toContain('data-place="passau"');
  expect(html).not.toContain('alert(1)');
  expect(html).not.toContain('src="https://example.org');
});

test('what a site gives away begins another explainer', async () => {
  const cwd = makeFolder();
  writeFileSync(
    join(cwd, 'walk.csv'),
    'name,lat,lon,text\nRiga,56.95,24.11,It snowed.\nTallinn,59.44,24.75,It froze.\n',
  );
  expect((await wherein(['new', 'walk.csv'], { cwd })).code).toBe(0);
  expect((await wherein(['build', 'walk.md', '--out', 'site'], { cwd })).code).toBe(0);
  for (const name of [
    'places.geojson',
    'places.csv',
    'places.kml',
    'places.lpf.json',
    'annotations.jsonld',
    'citation.json',
    'text.txt',
  ])
    expect(readdirSync(join(cwd, 'site/walk'))).toContain(name);
  expect((await wherein(['new', 'site/walk/places.geojson', '--out', 'again.md'], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'again.md'), 'utf8')).toMatch(
    / {2}Riga: geonames:\d+ # Riga, capital of Latvia\n {2}Tallinn: /,
  );
});

test('what cannot be read is told, and nothing is written', async () => {
  const cwd = makeFolder();
  writeFileSync(join(cwd, 'bad.json'), '{"storymap":\n{"slides": [{"location": {"lat": 91, "lon": 1}}]}}');
  writeFileSync(join(cwd, 'worse.geojson'), '{"type":\n nonsense}');
  writeFileSync(join(cwd, 'good.csv'), 'name\nRiga\n');
  const bad = await wherein(['new', 'bad.json'], { cwd });
  expect(bad).toMatchObject({ code: 1, out: '' });
  expect(bad.err).toContain(
    'bad.json  `storymap.slides[0].location.lat`: expected a latitude from −90 to 90, received 91.',
  );
  expect((await wherein(['new', 'worse.geojson'], { cwd })).err).toMatch(/^worse\.geojson:2:\d+ {2}Expected JSON/);
  const quoted = await wherein(['new', 'good.csv', '--rights', 'in-copyright'], { cwd });
  expect(quoted.code).toBe(1);
  expect(quoted.err).toContain('Stops are taken whole');
  expect(readdirSync(cwd).filter((name) => name.endsWith('.md'))).toEqual([]);
});
