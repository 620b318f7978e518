import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/explainer/problem.ts';
import { make, world } from './testWorld.ts';

const source = (more = ''): string =>
  `title: T, author: A, publisher: P, published: 2016, url: 'https://x.org', rights: in-copyright, ${more}`;
const sourceText =
  'The ministers met in Moscow on Monday.\n\nThey flew to Xian, and Seoul said “no” to the plan of the other side, it was said.';
/** The source, long enough for what is quoted of it. */
const long = { text: `${sourceText} ${'Words '.repeat(200)}` };
const record = `words: ${25 + 200}, names: [Moscow, Xian, Seoul]`;

const codes = (problems: Problem[]): string[] =>
  problems.map(({ code, severity, position }) => `${severity} ${code} ${position?.line}:${position?.column}`);

test('an explainer in order has no problem', () => {
  const good = make(
    'They met.\n\n> The ministers met in Moscow\n\nThen on.\n\n> They flew to Xian, and Seoul said “no”',
    { source: source(record) },
  );
  expect(good.problems(long)).toEqual([]);
  expect(good.problems()).toEqual([]);
});

describe('quotations', () => {
  test('an excerpt that is not in the source fails, with the words that differ or without', () => {
    const { problems } = make('Own.\n\n> The ministers met in Moskow\n\n> Nothing like this, Seoul', {
      source: source(record),
    });
    expect(codes(problems())).toEqual([]);
    expect(codes(problems(long))).toEqual(['error excerpt-changed 10:3', 'error excerpt-lost 12:3']);
    expect(problems(long)[0]?.details).toEqual([
      'The ministers met in [-Moskow-]{+Moscow+}',
      '> The ministers met in Moscow',
    ]);
  });

  test.each([
    [25, []],
    [26, ['warning excerpt-long 8:3']],
    [41, ['error excerpt-long 8:3']],
  ])('an excerpt of %i words', (count, expected) => {
    const { problems } = make(`> Seoul${' word'.repeat(count - 1)}`, {
      source: source('words: 10000, names: [Seoul]'),
    });
    expect(codes(problems())).toEqual(expected);
  });

  test.each([
    [100, []],
    [99, ['warning quoted-too-much 6:85']],
    [59, ['error quoted-too-much 6:85']],
  ])('fifteen words of %i', (words, expected) => {
    const { problems } = make(`> Seoul${' word'.repeat(14)}`, { source: source(`words: ${words}, names: [Seoul]`) });
    expect(codes(problems())).toEqual(expected);
  });

  test('with permission any length goes', () => {
    const { problems } = make(`> Seoul${' word'.repeat(500)}`, {
      source: source('names: [Seoul]').replace('in-copyright', 'permission'),
    });
    expect(problems()).toEqual([]);
  });

  test('without the source’s length nothing can be measured', () => {
    const { problems } = make('> Seoul', { source: source('names: [Seoul]') });
    expect(codes(problems())).toEqual(['error source-words 6:1']);
    expect(codes(problems({ text: `Seoul ${'x '.repeat(100)}` }))).toEqual([]);
  });

  test('the source’s words in the author’s own are found', () => {
    const body = `Own words first. ${sourceText.split('\n\n')[1]}\n\n> Moscow`;
    expect(codes(make(body, { source: source(record) }).problems(long))).toEqual(['warning copied-words 8:1']);
  });
});

describe('the source', () => {
  test('what is not known of it must be said', () => {
    const bare = 'rights: in-copyright, words: 100, names: [Seoul]';
    expect(make('> Seoul', { source: bare }).problems()[0]?.message).toBe(
      'Expected the source to be named in full, received no title, no author, no publisher, no published, no url.',
    );
    expect(make('> Seoul', { source: `${bare}, note: Nothing is recorded.` }).problems()).toEqual([]);
  });

  test('another text than the recorded one is told', () => {
    const { problems } = make('> Seoul said', { source: source(`${record}, sha256: ${'0'.repeat(64)}`) });
    expect(codes(problems({ ...long, sha256: '1'.repeat(64) }))).toEqual([
      expect.stringContaining('warning source-changed'),
    ]);
    expect(codes(problems({ text: `${long.text} more` }))).toEqual([expect.stringContaining('warning source-changed')]);
    expect(codes(problems({ ...long, sha256: '0'.repeat(64) }))).toEqual([]);
  });

  test('a listed name that it does not print fails', () => {
    const { problems } = make('> Seoul said', { source: source(record.replace('Seoul', 'Seoul, Busan')) });
    expect(problems(long)).toMatchObject([{ code: 'name-not-in-source', severity: 'error', position: { line: 6 } }]);
  });

  test('without a list of names only excerpts count', () => {
    expect(codes(make('> Seoul', { source: source('words: 100') }).problems())).toEqual(['warning source-names 6:1']);
  });
});

describe('names', () => {
  test('a name that is not placed, once', () => {
    const hints = {
      Korea: {
        place: null,
        named: null,
        reasons: ['There are two.'],
        candidates: [{ entry: world.entry('country:KR')!, score: 1, features: [] }],
      },
    };
    expect(make('Seoul. In Korea and Korea.', { hints }).problems()).toEqual([
      {
        severity: 'warning',
        code: 'unplaced-name',
        message: 'Expected to know which place `Korea` is. There are two.',
        remedy: 'Decide it under `places:`: Korea: `country:KR` (South Korea), or none.',
        file: 'a.md',
        position: { line: 8, column: 11 },
      },
    ]);
  });

  test('a place that is not sure, unless the author decided it', () => {
    const hints = { Seoul: { confidence: 0.4 } };
    expect(codes(make('To Seoul.', { hints }).problems())).toEqual(['warning unsure-place 8:4']);
    expect(codes(make('To Seoul.', { hints, places: 'places: { Seoul: geonames:1835848 }\n' }).problems())).toEqual([]);
  });

  test('two places at one point', () => {
    const twin = { ...world.entry('geonames:1835848')!, id: 'admin1:KR.11', kind: 'province' as const };
    expect(codes(make('Seoul, Korea', { hints: { Korea: { place: twin } } }).problems())).toEqual([
      'warning same-point 8:8',
    ]);
  });

  test('no place at all', () => {
    expect(codes(make('Nowhere.').problems())).toEqual(['warning no-place 8:1']);
  });
});

describe('decisions', () => {
  test('an id that no place has fails, and the likely ones are named', () => {
    const { problems } = make('Seoul and [Paris](geonames:99).', { places: 'places: { Seoul: geonames:1 }\n' });
    expect(problems().map(({ code, position, remedy }) => [code, position, remedy])).toEqual([
      ['unknown-id', { line: 7, column: 11 }, 'Did you mean `geonames:1835848` (Seoul, capital of South Korea)?'],
      [
        'unknown-id',
        { line: 9, column: 12 },
        'Did you mean `geonames:4717560` (Paris, county seat of Lamar County, Texas, United States)?',
      ],
    ]);
  });

  test('a name that the text does not print', () => {
    const places = 'places:\n  Seoul: geonames:1835848\n  Moscow: geonames:524901\n  Daily: none\n  Weekly: none\n';
    expect(codes(make('Seoul Daily.', { places }).problems())).toEqual([
      'warning unused-decision 9:3',
      'warning unused-decision 11:3',
    ]);
  });
});
