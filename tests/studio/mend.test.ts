import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../src/studio/describeProblem.ts';
import { findMend } from '../../src/studio/draft/findMend.ts';
import { readField } from '../../src/studio/draft/readField.ts';

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

  test('a decision, or a name in doubt wherever it stands', () => {
    expect(at(8)).toEqual({ screen: 'places' });
    expect(at(11, 'unsure-place')).toEqual({ screen: 'places' });
  });

  test('a piece of the story', () => {
    expect(at(11)).toEqual({ screen: 'story', piece: 'p1' });
    expect(at(12, 'excerpt-long')).toEqual({ screen: 'story', piece: 'p1' });
    expect(at(14, 'excerpt-long')).toEqual({ screen: 'story', piece: 'p2' });
  });

  test('too many quotations in the story, though the message points to the rights', () => {
    expect(at(6, 'quoted-too-much')).toEqual({ screen: 'story' });
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

  test('a problem without words of its own loses the marks of code', () => {
    expect(describeProblem({ ...problem, code: 'other', message: 'Expected `a`.' })).toEqual({
      message: 'Expected “a”.',
      remedy: 'Decide it under “places:”.',
    });
  });
});
