import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../src/studio/describeProblem.ts';
import { findMend } from '../../src/studio/draft/findMend.ts';
import { nameOfKey } from '../../src/studio/draft/findMention.ts';
import { readField } from '../../src/studio/draft/readField.ts';
import { makeResolution } from './places/makeResolution.ts';

const FRONT =
  '---\ntitle: Talks\nlang: en\nsource:\n  author: [Kim, Lee]\n  rights: own\nplaces:\n  Seoul: geonames:1835848\n---\n\n';
const draft = {
  front: FRONT,
  pieces: [
    { id: 'p1', kind: 'words' as const, markdown: 'One line\nand another.', gap: '\n\n' },
    { id: 'p2', kind: 'excerpt' as const, markdown: '> Quoted.', gap: '\n' },
  ],
};
const at = (line: number, code?: string) => findMend(draft, { code, position: { line, column: 1 } });

describe('where a problem is mended', () => {
  test('a field of the front matter', () => {
    expect(at(2)).toEqual({ screen: 'details', field: 'title' });
    expect(at(5)).toEqual({ screen: 'details', field: 'source.author' });
    expect(at(6)).toEqual({ screen: 'details', field: 'source.rights' });
  });

  test('a piece of the story, and where in it', () => {
    expect(at(11)).toEqual({ screen: 'story', piece: 'p1', offset: 0 });
    expect(at(12, 'copied-words')).toEqual({ screen: 'story', piece: 'p1', offset: 9 });
    expect(at(14, 'excerpt-long')).toEqual({ screen: 'story', piece: 'p2', offset: 0 });
  });

  test('too many quotations in the longest excerpt, though the message points to the rights', () => {
    expect(at(6, 'quoted-too-much')).toEqual({ screen: 'story', piece: 'p2' });
    expect(at(1, 'no-place')).toEqual({ screen: 'story' });
  });
});

describe('where a name is mended', () => {
  const own = 'Talks in Seoul, talks in Rome. Rome is far.\n\nRome again, and New York.';
  const named = ['Seoul', 'Rome', 'New York'].flatMap((name) => {
    const starts = [...own.matchAll(new RegExp(name, 'g'))].map(({ index }) => index);
    return starts.map((start) => makeResolution(own, name, {}, start));
  });
  const pieces = [
    {
      id: 'p1',
      kind: 'words' as const,
      markdown: 'Talks in [Seoul](geonames:1835848), *talks* in Rome.\nRome is far.',
      gap: '\n\n',
    },
    { id: 'p2', kind: 'words' as const, markdown: 'Rome again, and New\nYork.', gap: '\n' },
  ];
  const find = (line: number, column: number, code = 'unsure-place', more = {}) =>
    findMend({ front: FRONT, pieces, ...more }, { code, position: { line, column } }, named);
  const starts = (name: string) => [...own.matchAll(new RegExp(name, 'g'))].map(({ index }) => index);

  test('of one’s own text: the very mention, past links, stars and line breaks', () => {
    expect(find(11, 11)).toEqual({ screen: 'places', mention: starts('Seoul')[0] });
    expect(find(11, 48)).toEqual({ screen: 'places', mention: starts('Rome')[0] });
    expect(find(12, 1)).toEqual({ screen: 'places', mention: starts('Rome')[1] });
    expect(find(14, 1)).toEqual({ screen: 'places', mention: starts('Rome')[2] });
    expect(find(14, 17)).toEqual({ screen: 'places', mention: starts('New York')[0] });
  });

  test('of an excerpt: the mention inside its range', () => {
    const second = own.indexOf('Rome is far.');
    const excerpt = [
      {
        id: 'p1',
        kind: 'excerpt' as const,
        markdown: '> Rome is far.',
        gap: '\n',
        range: { start: second, end: second + 12 },
      },
    ];
    const source = { text: own, blocks: [] };
    expect(find(11, 3, 'unsure-place', { pieces: excerpt, source })).toEqual({ screen: 'places', mention: second });
  });

  test('of words between excerpts: the words, where the article does not name it', () => {
    const words = [{ id: 'p1', kind: 'words' as const, markdown: 'Not Bonn.', gap: '\n' }];
    const source = { text: own, blocks: [] };
    expect(find(11, 5, 'unplaced-name', { pieces: words, source })).toEqual({
      screen: 'story',
      piece: 'p1',
      offset: 4,
    });
  });

  test('of a decision: the name’s first mention, or the decision itself', () => {
    expect(find(8, 3, 'unknown-id')).toEqual({ screen: 'places', mention: starts('Seoul')[0] });
    expect(findMend({ front: FRONT, pieces }, { code: 'unused-decision', position: { line: 8, column: 3 } })).toEqual({
      screen: 'places',
      name: 'Seoul',
    });
  });

  test('a name as a key of the front matter', () => {
    expect(nameOfKey('  New York: geonames:5128581 # city')).toBe('New York');
    expect(nameOfKey("  'Xi''an': geonames:1790630")).toBe('Xi’an'.replace('’', "'"));
    expect(nameOfKey('  "St. John\\"s": none')).toBe('St. John"s');
    expect(nameOfKey('  no key')).toBeUndefined();
  });
});

describe('a field as the author wrote it', () => {
  test('a line, a list, nothing', () => {
    expect(readField(FRONT, ['title'])).toBe('Talks');
    expect(readField(FRONT, ['source', 'author'])).toBe('Kim; Lee');
    expect(readField(FRONT, ['source', 'url'])).toBe('');
    expect(readField('no front matter', ['title'])).toBe('');
  });

  test('what is no right value, too', () => {
    expect(readField('---\ndate: soon\n---\n', ['date'])).toBe('soon');
  });
});

describe('a problem in the words of the screens', () => {
  const problem = { severity: 'warning' as const, code: 'unsure-place', remedy: 'Decide it under `places:`.' };

  test('a name in doubt is a question', () => {
    const message = 'Expected to be sure of `Milan`, received Milan, city in Lombardy, Italy, with confidence 0.37.';
    expect(describeProblem({ ...problem, message })).toEqual({
      message: 'Is “Milan” really Milan, city in Lombardy, Italy?',
      remedy: 'Confirm the place, or choose another.',
    });
  });

  test('an excerpt that the article has changed is told with what stands there now', () => {
    const message = 'Expected an excerpt, received one that reads differently in its line 3. It no longer names Oslo.';
    const details = ['to [-Oslo-]{+Bergen+}', '> to Bergen'];
    expect(describeProblem({ ...problem, code: 'excerpt-changed', message, details })).toEqual({
      message: 'The article no longer has these words; it reads differently there. It no longer names Oslo.',
      remedy: 'If that passage is meant and still says what you show, quote it anew. Now it reads: “to Bergen”',
    });
  });

  test('a problem without words of its own loses the marks of code', () => {
    expect(describeProblem({ ...problem, code: 'other', message: 'Expected `a`.' })).toEqual({
      message: 'Expected “a”.',
      remedy: 'Decide it under “places:”.',
    });
  });
});
