import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainty } from '../../src/reader/certainty.ts';
import { direction } from '../../src/reader/direction.ts';
import { formatDate, formatDistance, formatLeg, formatList } from '../../src/reader/format.ts';
import { gazetteerLink } from '../../src/reader/gazetteerLink.ts';
import { inSentence } from '../../src/reader/inSentence.ts';
import { firstSentence, formatSource, notRecorded, safeHref } from '../../src/reader/source.ts';

describe('distances', () => {
  test('tell two figures, in kilometres and miles', () => {
    expect(formatDistance(6612)).toBe('about 6,600 km (4,100 miles)');
    expect(formatDistance(9.94)).toBe('about 9.9 km (6.2 miles)');
    expect(formatLeg(194.6, 'northwest', 'Seoul')).toBe('about 190 km (120 miles) northwest of Seoul');
    expect(formatLeg(0.2, 'north', 'Seoul')).toBe('at the same point as Seoul');
  });

  test('are never off by more than a twentieth', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 20037, noNaN: true }), (km) => {
        const told = Number(/about ([\d,.]+) km/.exec(formatDistance(km))?.[1]?.replaceAll(',', ''));
        expect(Math.abs(told - km) / km).toBeLessThanOrEqual(0.05);
      }),
    );
  });
});

describe('dates', () => {
  test('keep the precision that is known', () => {
    expect(formatDate('2016')).toBe('2016');
    expect(formatDate('2016-03')).toBe('March 2016');
    expect(formatDate('2016-03-11')).toBe('11 March 2016');
  });

  test('that are none come back as they are', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/^\d{4}/.test(text)),
        (text) => formatDate(text) === text,
      ),
    );
  });
});

describe('sources', () => {
  test('are cited with what is recorded, and no more', () => {
    expect(formatSource({ rights: 'in-copyright' })).toBe('');
    expect(formatSource({ publisher: 'Example News', published: '2016', rights: 'in-copyright' })).toBe(
      'Example News, 2016',
    );
    expect(formatSource({ author: ['A', 'B', 'C'], title: 'T', rights: 'cc-by' })).toBe('A, B and C, “T”');
  });

  test('what is missing is named, but not of the author’s own text', () => {
    expect(notRecorded({ title: 'T', author: ['A'], published: '2016', rights: 'cc-by' })).toBe(
      'publisher and address',
    );
    expect(notRecorded({ rights: 'own' })).toBe('');
  });

  test('an address is followed only where that is safe', () => {
    expect(safeHref('https://example.org/a')).toBe('https://example.org/a');
    for (const bad of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'not an address',
      '',
    ])
      expect(safeHref(bad)).toBeUndefined();
  });

  test('the first sentence ends where it ends', () => {
    expect(firstSentence('A report. Its date is lost.')).toBe('A report.');
    expect(firstSentence('Version 2.5 of it')).toBe('Version 2.5 of it');
  });
});

describe('names', () => {
  test.each([
    ['North Sea', 'sea', 'the North Sea'],
    ['Yukon River', 'river', 'the Yukon River'],
    ['Andes', 'mountains', 'the Andes'],
    ['Korean Peninsula', 'peninsula', 'the Korean Peninsula'],
    ['Kamchatka', 'peninsula', 'Kamchatka'],
    ['Gulf of Alaska', 'gulf', 'the Gulf of Alaska'],
    ['Hudson Bay', 'gulf', 'Hudson Bay'],
    ['Kuril Islands', 'islands', 'the Kuril Islands'],
    ['Lake Michigan', 'lake', 'Lake Michigan'],
    ['United States', 'country', 'the United States'],
    ['China', 'country', 'China'],
    ['Grand Islands', 'town', 'Grand Islands'],
  ] as const)('%s (%s) stands as "%3$s" in a sentence', (name, kind, expected) => {
    expect(inSentence({ name, kind })).toBe(expected);
  });

  test('lists read as English', () => {
    expect(formatList([])).toBe('');
    expect(formatList(['a'])).toBe('a');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

test('certainty falls with confidence', () => {
  expect([1, 0.75, 0.3].map(certainty)).toEqual(['very sure', 'fairly sure', 'not sure']);
});

test('only GeoNames has a page to link to', () => {
  expect(gazetteerLink('geonames:524901')).toBe('https://www.geonames.org/524901');
  for (const id of ['country:RU', 'geonames:x', 'region:korean-peninsula']) expect(gazetteerLink(id)).toBeUndefined();
});

test('the direction is that of the language’s usual script', () => {
  expect(['ar', 'he', 'fa-IR', 'ur', 'az-Arab'].map(direction)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl']);
  expect(['en', 'ru', 'zh-Hans', 'az', 'not a tag!'].map(direction)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'ltr']);
});
