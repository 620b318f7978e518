import { join } from 'node:path';
import * as fc from 'fast-check';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { disk } from '../../../src/cli/disk.ts';
import { makeDrawCard } from '../../../src/cli/makeDrawCard.ts';
import { readGeography, readPictureParts } from '../../../src/cli/readHome.ts';
import type { Geography } from '../../../src/cli/readHome.ts';
import type { Explainer } from '../../../src/explainer/explainer.ts';
import { findSpots } from '../../../src/map/findSpots.ts';
import { readTopology } from '../../../src/map/topology.ts';
import { drawCard } from '../../../src/publish/picture/drawCard.ts';
import { wrapLines, writable } from '../../../src/publish/picture/letters.ts';
import type { Faces } from '../../../src/publish/picture/letters.ts';
import { drawTestExplainer } from '../fixture.ts';

const effects = { home: join(import.meta.dirname, '../../../dist'), disk };
let geography: Geography;
let faces: Faces;

beforeAll(async () => {
  geography = await readGeography(effects);
  ({ faces } = await readPictureParts(effects));
});

async function drawSvg(change: Partial<Explainer>): Promise<string> {
  const { explainer, drawing } = await drawTestExplainer(change);
  return drawCard(explainer, drawing, faces, (place, view) => findSpots(place, view, readTopology(geography.base)));
}

/** The words of the card's column or map, line by line. */
const wordsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);

describe('a card', () => {
  test('is a PNG of 1200 by 630 with paper on the left, sea and land on the right, the same each time', async () => {
    const { explainer, drawing } = await drawTestExplainer();
    const draw = makeDrawCard(effects, geography);
    const bytes = await draw(explainer, drawing);
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    expect([width, height]).toEqual([1200, 630]);
    const seen = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.subarray(at, at + 3).toString('hex');
      seen.set(colour, (seen.get(colour) ?? 0) + 1);
    }
    for (const colour of ['fbf9f4', 'd9e5e9', 'e7d8b4', '1f2a44', '20242b']) {
      expect(seen.get(colour) ?? 0, colour).toBeGreaterThan(300);
    }
    expect(bytes.length).toBeLessThan(500_000);
    expect(Buffer.compare(await draw(explainer, drawing), bytes)).toBe(0);
  });

  test('says the title, the summary and the source, and marks the places', async () => {
    const words = wordsOf(await drawSvg({ title: 'A voyage west' }));
    expect(words.join(' ')).toContain('A voyage west');
    expect(words).toContain('MAP EXPLAINER');
    expect(words).toContain('Oslo');
    expect(words.join(' ')).toContain('Jane Roe');
  });

  test('lets the summary stand for a title in letters that the faces lack', async () => {
    const { explainer } = await drawTestExplainer();
    for (const title of ['西安与首尔', 'رحلة إلى أوسلو', 'सियोल', 'Seoul 서울']) {
      const words = wordsOf(await drawSvg({ title })).join(' ');
      expect(words, title).not.toMatch(/[\u0590-\u0dff\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/);
      expect(words, title).toContain(explainer.summary.split(' ').slice(0, 3).join(' '));
    }
  });

  test('writes Greek, Cyrillic and Vietnamese titles as they are, and leaves signs out that it has no letter for', async () => {
    for (const title of ['Από τη Σεούλ', 'Из Москвы в Сеул', 'Từ Hà Nội đến Huế']) {
      expect(wordsOf(await drawSvg({ title })).join(' ')).toContain(title);
    }
    expect(wordsOf(await drawSvg({ title: 'Off to sea 🚢' })).join(' ')).toContain('Off to sea ');
    expect(await drawSvg({ title: 'Off to sea 🚢' })).not.toContain('🚢');
  });

  test('is well-formed and keeps to its column, whatever the title', async () => {
    const { explainer, drawing } = await drawTestExplainer();
    const unit = fc.constantFrom(...'abc ÖłΩЖ <&">\'’ـ西🚢\u0000\ufffe'.split(''), 'incomprehensibilities', ' ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (title) => {
        const svg = drawCard({ ...explainer, title }, drawing, faces, () => undefined);
        expect(svg).not.toMatch(/(?!\n)\p{Cc}|\ufffe|&(?!amp;|lt;|gt;|quot;|#39;)/u);
        for (const [, y, size, words = ''] of svg.matchAll(
          /<text x="44" y="([\d.]+)" font-family="Source Serif 4" font-weight="600" font-size="(\d+)"[^>]*>([^<]*)</g,
        )) {
          const plain = words.replace(/&[a-z#0-9]+;/g, '-');
          expect(faces.title.width(plain, Number(size))).toBeLessThan(380);
          expect(Number(y)).toBeLessThan(560);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a face', () => {
  test('knows which letters it has, and how wide they are', () => {
    for (const letter of 'AzÅłŒşΩЖế…“”–') expect(faces.title.has(letter.codePointAt(0)!), letter).toBe(true);
    for (const letter of '西א한🚢') expect(faces.title.has(letter.codePointAt(0)!), letter).toBe(false);
    expect(faces.label.width('iii', 20)).toBeLessThan(faces.label.width('mmm', 20) / 2);
    expect(faces.label.width('Seoul', 40)).toBeCloseTo(2 * faces.label.width('Seoul', 20));
  });

  test('breaks lines between words, and says where there would be more', () => {
    const lines = wrapLines('one two three four five six seven', faces.serif, 20, 120, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(faces.serif.width(line, 20)).toBeLessThanOrEqual(120);
    expect(wrapLines('short', faces.serif, 20, 120, 2)).toEqual(['short']);
  });

  test('has nothing to write where no letter is left', () => {
    expect(writable('🚢', faces.title)).toBeUndefined();
    expect(writable('  a\n b ', faces.title)).toBe('a b');
  });
});
