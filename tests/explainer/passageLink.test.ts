import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerms, passageLink } from '../../src/explainer/passageLink.ts';
import { make } from './testWorld.ts';

const url = 'https://news.example.com/harbour';
const link = (quote: string, known: string[] = [], address = url): string | undefined =>
  passageLink(address, quote.split('\n\n'), [quote, ...known], 'en');

describe('the address of an excerpt in its source', () => {
  test.each([
    ['The ferry left at noon.', '#:~:text=The%20ferry%20left%20at%20noon'],
    [
      'The ferry to Aberdeen left the harbour of Bergen at noon, in the rain.',
      '#:~:text=The%20ferry%20to%20Aberdeen,noon%2C%20in%20the%20rain',
    ],
    [
      'A first paragraph.\n\nAnd a second one, which is the longer.',
      '#:~:text=A%20first%20paragraph,which%20is%20the%20longer',
    ],
    ['the north-east & the “south”', '#:~:text=the%20north%2Deast%20%26%20the%20%E2%80%9Csouth'],
    ['東京へ行く', `#:~:text=${encodeURIComponent('東京へ行く')}`],
  ])('%s', (quote, fragment) => expect(link(quote)).toBe(url + fragment));

  test('keeps the anchor that the publisher gave, and no other fragment', () => {
    expect(link('At noon.', [], `${url}#part-2`)).toBe(`${url}#part-2:~:text=At%20noon`);
    expect(link('At noon.', [], `${url}#:~:text=else`)).toBe(`${url}#:~:text=At%20noon`);
  });

  test('only on the web, and only for words', () => {
    for (const address of ['mailto:a@example.com', 'javascript:alert(1)', 'harbour.html', 'https://']) {
      expect(link('At noon.', [], address)).toBeUndefined();
    }
    expect(link('…')).toBeUndefined();
    expect(passageLink(undefined, ['At noon.'], [], 'en')).toBeUndefined();
  });

  test('its first words grow until they stand once in what is known', () => {
    const [a, b] = [
      'in the harbour of Bergen the rain fell all day long',
      'in the harbour of Stavanger the sun shone all day',
    ];
    expect(link(a, [b])).toContain('text=in%20the%20harbour%20of%20Bergen,fell%20all%20day%20long');
    expect(link(a, [b.replaceAll('the harbour', 'THE HÁRBOUR')])).toContain('of%20Bergen,');
    expect(link(a, ['within the harbour of'])).toContain('text=in%20the%20harbour%20of,');
  });
});

test('terms are pieces of the excerpt, apart and in order, each within a paragraph, at word boundaries', () => {
  const paragraph = fc
    .array(fc.constantFrom('Seoul', 'and', 'north-east', '“no”', 'Xi’an,', 'é', '東京', '–'), {
      minLength: 1,
      maxLength: 14,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const terms = findTerms(paragraphs, paragraphs.join('\n\n'), 'en') ?? [];
      const text = paragraphs.join('\n\n');
      // The first of its runs behind the term before that stands at word boundaries: as a browser looks for it.
      let at = 0;
      for (const term of terms) {
        expect(paragraphs.some((one) => one.includes(term))).toBe(true);
        const isWhole = (from: number): boolean =>
          !/[a-z]/i.test(`${text[from - 1] ?? ' '}${text[from + term.length] ?? ' '}`);
        let found = text.indexOf(term, at);
        while (found !== -1 && !isWhole(found)) found = text.indexOf(term, found + 1);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + term.length;
      }
      expect(terms.length).toBeLessThan(3);
    }),
  );
});

test('with the source at hand, a link that would lead to another passage is a doubt', () => {
  const source =
    "title: T, author: A, publisher: P, published: 2016, url: 'https://x.org', rights: cc-by, names: [Seoul]";
  const passage = 'in the city of Seoul the ministers met at noon and parted at night';
  const { problems } = make(`Own.\n\n> ${passage}`, { source });
  const codes = (text: string): string[] => problems({ text }).map(({ code }) => code);
  expect(codes(`First, ${passage}. Then, in the city of Busan, others.`)).toEqual([]);
  expect(codes(`First, in the City of Busan, others. Then ${passage}.`)).toEqual(['passage-elsewhere']);
});
