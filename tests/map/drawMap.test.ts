import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import type { Place } from '../../src/explainer/explainer.ts';
import { frameMap } from '../../src/explainer/frameMap.ts';
import { clientDrawing, drawMap } from '../../src/map/drawMap.ts';
import { capitals, country, place } from './places.ts';

const read = (name: string): Topology =>
  JSON.parse(readFileSync(new URL(`../../geo/built/${name}.json`, import.meta.url), 'utf8')) as Topology;
const base = read('base');
const detail = read('detail');
const draw = (places: Place[], borders: 'disputed-dashed' | 'none' = 'disputed-dashed') =>
  drawMap({ places, map: frameMap(places, borders) }, base, detail);
const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;

const drawing = draw(capitals);

test('the map keeps to its share of the page', () => {
  expect(gzip(drawing.whole.svg)).toBeLessThanOrEqual(16_000);
  for (const closeUp of drawing.closeUps) expect(gzip(closeUp.svg)).toBeLessThanOrEqual(5_000);
  expect(gzip(drawing.css)).toBeLessThanOrEqual(2_000);
});

test('drawn again it is the same, byte for byte', () => {
  expect(JSON.stringify(draw(capitals)) === JSON.stringify(drawing)).toBe(true);
});

test('named countries are shapes of their own, others are not', () => {
  for (const code of ['CN', 'RU', 'US', 'KP', 'KR'])
    expect(drawing.whole.svg.includes(`class="named c-${code}"`)).toBe(true);
  expect(drawing.whole.svg.includes('c-FR')).toBe(false);
});

test('the smallest country is still a shape when it is named', () => {
  const { whole } = draw([...capitals, country(13, 'Singapore', 'SG', 1.35, 103.82)]);
  expect(/class="named c-SG" d="m/.test(whole.svg)).toBe(true);
});

test('no name and no style stands in the outlines', () => {
  expect(/style=|China|<text/.test(drawing.whole.svg)).toBe(false);
});

test('every place of the whole view has its rules, and no marker is hidden', () => {
  for (const { number } of capitals) expect(drawing.css).toContain(`.m-whole .p${number}{`);
  expect(drawing.css).not.toContain('--show:none');
});

test('borders are left out where the author wants none', () => {
  expect(drawing.whole.svg.includes('class="border"')).toBe(true);
  expect(/class="(border|disputed)"/.test(draw(capitals, 'none').whole.svg)).toBe(false);
});

test('across the antimeridian the cut of the data is drawn over', () => {
  const pacific = [
    place(1, 'Anadyr', 64.73, 177.5),
    place(2, 'Nome', 64.5, -165.4),
    country(3, 'Russia', 'RU', 61.5, 108.8),
  ];
  const { whole } = draw(pacific);
  expect(whole.svg.includes('class="seam named-seam"')).toBe(true);
  expect(whole.box[0]).toBeLessThan(whole.box[2]);
  expect(whole.box[2]).toBeGreaterThan(180);
});

test('a view in the middle of a country is land, not sea', () => {
  const inland = draw([place(1, 'Inland', 60, 100)]);
  expect(inland.whole.svg.includes('class="land"')).toBe(true);
});

test('without places the world is drawn, again and again to the sides', () => {
  expect(draw([]).whole.svg.includes('<use href="#map-whole"')).toBe(true);
});

test('the detail of each view is a file of its own, finer than the page', () => {
  expect(drawing.files.map(({ name }) => name)).toEqual(['map-whole.json', 'map-close-up-1.json']);
  for (const { content } of drawing.files) {
    const { paths } = JSON.parse(content) as { paths: [string, string][] };
    expect(paths.some(([name]) => name === 'land')).toBe(true);
  }
  expect(drawing.files[0]?.content.length).toBeGreaterThan(drawing.whole.svg.length * 2);
});

test('inside one file, which each reader loads whole, the detail is less, and still finer than the page', () => {
  const { files } = drawMap({ places: capitals, map: frameMap(capitals, 'disputed-dashed') }, base, detail, 'inside');
  const lengths = files.map(({ content }) => content.length);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(115_000);
  expect(lengths[0]).toBeGreaterThan(drawing.whole.svg.length * 1.5);
});

test('the browser is not given the outlines a second time', () => {
  const client = clientDrawing(drawing);
  expect(JSON.stringify(client).length).toBeLessThan(1_500);
  expect(client.whole.svg).not.toBe('');
});
