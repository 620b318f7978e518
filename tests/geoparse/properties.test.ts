import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import type { Decision } from '../../src/geoparse/resolution.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';
import { smallGazetteer } from './smallGazetteer.ts';

const gazetteer = readTestGazetteer();

/** What holds of every text; the faults are collected, for a hundred thousand calls of `expect` take their time. */
function check(text: string, decisions: Decision[] = []): number {
  const found = geoparse({ text, decisions }, gazetteer);
  const faults: string[] = [];
  let last = 0;
  for (const { start, end, quote, place, named, sense, confidence, reasons } of found) {
    if (start < last || end <= start) faults.push(`${start}–${end} overlaps or is empty`);
    if (text.slice(start, end) !== quote) faults.push(`${start}–${end} is not ${quote}`);
    if (!(confidence >= 0 && confidence <= 1)) faults.push(`confidence ${confidence}`);
    if (place !== (sense === 'name' ? null : named)) faults.push(`${quote} as ${sense} is drawn at ${place?.id}`);
    if (reasons.length === 0) faults.push(`${quote} has no reason`);
    last = end;
  }
  expect(faults).toEqual([]);
  return found.length;
}

/** The findings in few words, to be compared. */
function describeAll(text: string, using: Gazetteer = gazetteer): string[] {
  return geoparse({ text }, using).map(
    ({ start, quote, sense, named, confidence }) => `${start} ${quote} ${sense} ${named?.id} ${confidence}`,
  );
}

const pieces = fc.constantFrom(
  'Paris', 'Texas', 'Moscow', 'China', 'Daily', 'Mr.', 'St.', 'U.S.', 'Va.', 'The', 'of', 'and', 'in', 'County', 'River',
  'Russian', 'said', '—', '(AP)', ', ', '. ', "'s", '-', '\n', '\n\n', ' ', '🇨🇳', 'é', '\u0301', '\u202e', '"', '12',
  'Bank', 'University', 'talks with', 'MOSCOW', 'May 4', ':', '|', '/',
); // prettier-ignore
const news = fc
  .tuple(fc.array(pieces, { maxLength: 60 }), fc.constantFrom('', ' '))
  .map(([parts, glue]) => parts.join(glue));

/** Between names, what text from anywhere brings: marks that cannot be seen, other directions, markup, NUL, halves of pairs. */
const oddities = fc.constantFrom(
  '\u200b', '\u200d', '\u00ad', '\ufeff', '\u202e', '\u2066', '\u0000', '\ud83d', '\ude00', '👩‍👩‍👧', 'مدينة', 'ירושלים', '北京',
  '<b>', '</b>', '<a href="https://example.org/Paris">', '&amp;', '&nbsp;', '<!-- Texas', '\u0301\u0301\u0301', 'ﬁ', 'ǅ', 'İ', 'ß', '\u2028', '\u0085',
  'Supercalifragilistic'.repeat(40), 'A'.repeat(900), '((((', '""""', '......', '------', '‘’“”',
); // prettier-ignore
const odd = fc.array(fc.oneof(pieces, oddities), { maxLength: 40 }).map((parts) => parts.join(' '));

describe('whatever the text', () => {
  test.each([
    ['any string', fc.string({ unit: 'binary', maxLength: 300 }), 100],
    ['any written characters', fc.string({ unit: 'grapheme', maxLength: 300 }), 100],
    ['news-like pieces', news, 500],
    ['unseen marks, other directions, markup', odd, 300],
    [
      'random capitals',
      fc.string({ unit: fc.constantFrom('A', 'N', 'S', 'T', 'O', ' ', '.', ','), maxLength: 400 }),
      100,
    ],
  ])('spans quote the text and never overlap: %s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => void check(text)),
      { numRuns },
    );
  });

  test('any decisions', () => {
    const place = fc.constantFrom('none', 'geonames:524901', 'country:FR', 'nonsense', '');
    const span = fc.record({ start: fc.integer(), end: fc.integer() });
    const near = fc.record({ start: fc.nat(40), end: fc.nat(40) });
    const decision = fc.oneof(
      fc.record({ name: fc.oneof(pieces, fc.string()), place }),
      fc.record({ span: fc.oneof(span, near), place }),
    );
    const text = fc.array(pieces, { maxLength: 15 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.array(decision, { maxLength: 5 }), (words, decisions) => void check(words, decisions)),
      { numRuns: 500 },
    );
  });

  test('white space after it changes nothing', () => {
    const ends = fc.constantFrom(' ', '\n', ' \t', '\n\n  \n', '\u00a0', '\r\n');
    fc.assert(
      fc.property(news, ends, (text, end) => void expect(describeAll(text + end)).toEqual(describeAll(text))),
      { numRuns: 300, examples: ['\u00a0', '\r\n', '\n\n  \n'].map((end) => ['Paris(AP)', end]) },
    );
  });

  test('what was parsed before, and with how fresh a gazetteer, changes nothing', () => {
    const shared = smallGazetteer();
    fc.assert(
      fc.property(news, news, (before, text) => {
        geoparse({ text: before }, shared);
        const found = describeAll(text, shared);
        expect(found).toEqual(describeAll(text, smallGazetteer()));
        expect(describeAll(text, shared)).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  test('letters with marks may be written as one character or as two', () => {
    const names = fc.constantFrom('São Paulo', 'Kraków', 'Malmö', 'Bogotá', 'Reykjavík', 'Košice', 'Orléans', 'León');
    const text = fc.array(names, { minLength: 1, maxLength: 6 }).map((list) => `They went from ${list.join(' to ')}.`);
    const findIds = (form: string): string[] =>
      geoparse({ text: form }, gazetteer).map(({ quote, named }) => `${quote.normalize('NFC')} ${named?.id}`);
    fc.assert(
      fc.property(text, (words) => {
        expect(findIds(words.normalize('NFD'))).toEqual(findIds(words.normalize('NFC')));
        expect(findIds(words)).not.toEqual([]);
      }),
    );
  });
});

/** A gazetteer that counts how often an entry is looked at: the work of every stage that compares places. */
function countingGazetteer(): { gazetteer: Gazetteer; count: () => number } {
  let count = 0;
  const inner = smallGazetteer();
  const watched = new Map<object, object>();
  const watch = <Value extends object>(value: Value): Value => {
    if (!watched.has(value)) {
      const get = (target: Value, key: string | symbol): unknown => {
        count++;
        return Reflect.get(target, key);
      };
      watched.set(value, new Proxy(value, { get }));
    }
    return watched.get(value) as Value;
  };
  const watchEntry = <Entry extends object>(entry: Entry | undefined): Entry | undefined =>
    entry === undefined ? undefined : watch(entry);
  return {
    count: () => count,
    gazetteer: {
      ...inner,
      find: (name) => inner.find(name).map((match) => ({ ...match, entry: watch(match.entry) })),
      startsName: (words) => (count++, inner.startsName(words)),
      entry: (id) => watchEntry(inner.entry(id)),
      country: (code) => watchEntry(inner.country(code)),
      admin1: (code) => watchEntry(inner.admin1(code)),
    },
  };
}

function countWork(text: string): number {
  const { gazetteer: counting, count } = countingGazetteer();
  geoparse({ text }, counting);
  return count();
}

describe('hostile text', () => {
  const hostile = [
    'PARIS ', 'Paris, ', 'A. ', 'Mr. X-Y-', 'San ', 'Springfield ', 'Springfield and Moscow, ', 'Paris, Texas. ', 'Paris–Moscow ',
    'Bank of Paris ', 'PARIS (AP) — ', 'Paris\n', 'Moscow said ', 'Russian ', 'Paris of ', '(Paris) ', "Paris's ", 'Paris in ',
  ]; // prettier-ignore

  test.each(hostile)('takes twice the work when it is twice as long: %j', (unit) => {
    const [once, twice, four] = [500, 1000, 2000].map((times) => countWork(unit.repeat(times)));
    expect(twice! - once!).toBeLessThanOrEqual(once! * 1.1 + 100);
    expect(four! - twice!).toBeLessThanOrEqual((twice! - once!) * 2.2 + 100);
  });

  const megabyte = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length));

  test('a megabyte of one name is read to its end', () => {
    expect(check(megabyte('Paris, '))).toBeGreaterThan(140_000);
  });

  test.each([
    'A', 'x', 'St. ', '\n', '\r', '. ', "'s", '(', '"', 'a-', 'The of ', 'Mr. X-Y-', 'A. ', 'U.S.', ' \t', 'Á\u0301', '—',
    '\ud83c', 'University of ',
  ])('a megabyte of %j ends', (unit) => void check(megabyte(unit))); // prettier-ignore

  test('many different names', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    const names = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a.toUpperCase()}${b}n${c}a`)));
    check(names.join(' in '));
  });
});
