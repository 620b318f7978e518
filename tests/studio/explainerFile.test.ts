import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from '../../src/article/normaliseText.ts';
import { splitExplainerFile, writeExplainerFile } from '../../src/studio/draft/explainerFile.ts';
import { setFront, setPlaces } from '../../src/studio/draft/editFront.ts';

const folder = new URL('../../explainers/', import.meta.url);
const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
let count = 0;
const nextId = (): string => `p${++count}`;
const roundTrip = (file: string): string => writeExplainerFile(splitExplainerFile(file, nextId));

test('an explainer file comes back byte for byte, with either line break', () => {
  for (const file of files) {
    expect(roundTrip(file)).toBe(file);
    const windows = file.replaceAll('\n', '\r\n');
    expect(roundTrip(windows)).toBe(windows);
  }
});

test('any text comes back in its normal form', () => {
  const line = fc.constantFrom(
    '---',
    '',
    '> a quotation',
    'words',
    '# one',
    '- item',
    '```',
    '    x',
    '[a]: b',
    '***',
    '<b>',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(roundTrip(any)).toBe(normaliseText(any));
    }),
  );
});

test('pieces are what the author sees as one: a paragraph, a heading, a quotation', () => {
  const { pieces } = splitExplainerFile(
    '---\ntitle: A\n---\n\n## One\n\nWords.\n\n> A quotation\n> of two lines.\n\n- a\n- b\n',
    nextId,
  );
  expect(pieces.map(({ kind, markdown }) => [kind, markdown])).toEqual([
    ['heading', '## One'],
    ['words', 'Words.'],
    ['excerpt', '> A quotation\n> of two lines.'],
    ['list', '- a\n- b'],
  ]);
});

const front = `---
title: "A title: with a colon" # mine
date: 2026-11-22
# who wrote it
source: { rights: own, author: [ Ada, Bo ] }
places:
  Xian: geonames:1790630 # Xi'an
---

`;

test('link definitions over a heading are kept once', () => {
  const body = '[a]: b\n[c]: d\nx\n===\n\ny';
  expect(writeExplainerFile(splitExplainerFile(body, () => 'p'))).toBe(body);
});

test('setting one value leaves all others as they are written', () => {
  expect(setFront(front, ['date'], '2026-12-01')).toBe(front.replace('2026-11-22', '2026-12-01'));
  expect(setFront(front, ['source', 'publisher'], 'The Paper')).toBe(
    front.replace('[ Ada, Bo ] }', '[ Ada, Bo ], publisher: The Paper }'),
  );
});

test('a value that is taken out leaves no empty map behind', () => {
  expect(setPlaces(front, [{ name: 'Xian', choice: undefined }])).toBe(front.replace(/places:\n.*\n/, ''));
});

test('a decision replaces the one on the same name, however it is spelt', () => {
  const none = setPlaces(front, [{ name: 'xian', choice: { place: 'none' } }]);
  expect(none).toContain('  Xian: none\n');
  const sense = setPlaces(front, [
    { name: 'Beijing', choice: { place: 'geonames:1816670', sense: 'government' }, comment: 'Beijing, China' },
  ]);
  expect(sense).toContain('  Beijing: { place: geonames:1816670, sense: government } # Beijing, China\n');
});
