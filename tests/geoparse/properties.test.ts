import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import type { Decision } from '../../src/geoparse/resolution.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

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

const pieces = fc.constantFrom(
  'Paris', 'Texas', 'Moscow', 'China', 'Daily', 'Mr.', 'St.', 'U.S.', 'Va.', 'The', 'of', 'and', 'in', 'County', 'River',
  'Russian', 'said', '—', '(AP)', ', ', '. ', "'s", '-', '\n', '\n\n', ' ', '🇨🇳', 'é', '\u0301', '\u202e', '"', '12',
); // prettier-ignore

describe('whatever the text', () => {
  test('spans quote the text and never overlap: any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void check(text)));
  });

  test('spans quote the text and never overlap: news-like pieces', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom('', ' '), (parts, glue) => void check(parts.join(glue))), { numRuns: 500 }); // prettier-ignore
  });

  test('random capitals', () => {
    const letters = fc.string({ unit: fc.constantFrom('A', 'N', 'S', 'T', 'O', ' ', '.', ','), maxLength: 400 });
    fc.assert(fc.property(letters, (text) => void check(text)));
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
    fc.assert(fc.property(text, fc.array(decision, { maxLength: 5 }), (words, decisions) => void check(words, decisions)), { numRuns: 500 }); // prettier-ignore
  });

  test('the same text gives the same result', () => {
    const text = 'Beijing and Moscow face challenges over Washington’s plan. Paris, Texas, is far from Xian.';
    expect(geoparse({ text }, gazetteer)).toEqual(geoparse({ text }, gazetteer));
  });
});

describe('hostile text of a megabyte ends', () => {
  const megabyte = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length));

  test('one name again and again', () => {
    expect(check(megabyte('Paris, '))).toBeGreaterThan(140_000);
  });

  test.each([
    'A',
    'San ',
    'St. ',
    'Springfield ',
    '\n',
    '\r',
    '. ',
    "'s",
    '(',
    'a-',
    'The of ',
    'Mr. ',
    'U.S.',
    ' \t',
    'Á\u0301',
  ])('%j', (unit) => {
    check(megabyte(unit));
  });

  test('many different names', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    const names = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a.toUpperCase()}${b}n${c}a`)));
    check(names.join(' in '));
  });
});
