import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateExcerpt } from '../../src/article/locateExcerpt.ts';
import { normaliseText } from '../../src/article/normaliseText.ts';
import { formatDiff } from '../../src/explainer/diffWords.ts';
import { reanchor } from '../../src/explainer/reanchor.ts';
import type { Anchoring } from '../../src/explainer/reanchor.ts';

const before = `The ferry left Bergen in the evening with forty cars and a wedding party on board.

Off the coast of Norway the wind rose, and the captain turned back to Stavanger.

The guests danced in the harbour until the sun came up. Nobody was seasick any more.`;

const quotes = [
  'The ferry left Bergen in the evening with forty cars',
  'the wind rose, and the captain turned back to Stavanger',
  'The guests danced in the harbour until the sun came up.',
].map((quote) => ({ quote, names: ['Bergen', 'Stavanger'].filter((name) => quote.includes(name)) }));

const anchor = (after: string): Anchoring[] => reanchor(quotes, after, 'en');
const states = (after: string): string[] => anchor(after).map(({ state }) => state);

describe('what became of an excerpt', () => {
  test('nothing, where the text is the same, or longer elsewhere, or set in other lines', () => {
    expect(states(before)).toEqual(['same', 'same', 'same']);
    const longer = `A note of the editor.\n\n${before.replace('Nobody', 'Later nobody')}\n\nMore tomorrow.`;
    expect(anchor(longer)[0]).toEqual({ state: 'same', start: 23, end: 75, line: 3 });
    expect(states(before.replaceAll(' ', '\r\n'))).toEqual(['same', 'same', 'same']);
  });

  test('other words: with the passage as it is now, its line and the difference', () => {
    const after = before.replace('forty cars', 'sixty cars').replace('to Stavanger', 'to Haugesund');
    const [cars, town, party] = anchor(after);
    expect(cars).toMatchObject({ state: 'changed', line: 1, lostNames: [] });
    expect(cars?.state === 'changed' && formatDiff(cars.diff)).toBe(
      'The ferry left Bergen in the evening with [-forty-]{+sixty+} cars',
    );
    expect(town).toMatchObject({
      state: 'changed',
      line: 3,
      text: 'the wind rose, and the captain turned back to Haugesund',
      lostNames: ['Stavanger'],
    });
    expect(party?.state).toBe('same');
  });

  test('lost, where the passage is gone or says it in other words', () => {
    expect(states(before.replace(/Off.*\n/, ''))).toEqual(['same', 'lost', 'same']);
    const told = 'A storm made them sail for the next port, which was a long way to the south of them';
    expect(states(before.replace(/Off.*\n/, `${told}.\n`))).toEqual(['same', 'lost', 'same']);
  });

  test('a bare name is never found by likeness', () => {
    expect(reanchor([{ quote: 'to Stavanger' }], before.replace('Stavanger', 'Stavangar'), 'en')).toEqual([
      { state: 'lost' },
    ]);
  });

  test('a quotation mark or a paragraph more is a change', () => {
    const [ferry] = anchor(before.replace('Bergen in', 'Bergen, in'));
    expect(ferry?.state === 'changed' && formatDiff(ferry.diff)).toContain('Bergen{+,+} in');
  });

  test('without spaces between words too', () => {
    const quote = '船は夕方にベルゲンを出て翌朝スタヴァンゲルに着いた';
    const [ship] = reanchor([{ quote }], `昨日のことである。${quote.replace('夕方', '夜中')}。`, 'ja');
    expect(ship).toMatchObject({ state: 'changed', text: quote.replace('夕方', '夜中') });
  });
});

test('of several passages alike, the one between the neighbours is meant', () => {
  const refrain = 'and the sea was as calm as glass';
  const text = ['One', refrain, 'two', refrain, 'three', refrain].join('. ');
  const found = reanchor([{ quote: 'two' }, { quote: refrain }, { quote: 'three' }], text, 'en');
  expect(found[1]).toMatchObject({ state: 'same', start: text.indexOf(refrain, text.indexOf('two')) });
  const changed = text.replaceAll('calm', 'quiet');
  const again = reanchor([{ quote: 'two' }, { quote: refrain }, { quote: 'three' }], changed, 'en');
  expect(again[1]).toMatchObject({ state: 'changed', start: changed.indexOf('and', changed.indexOf('two')) });
});

/** Sentences that are all different, by their serial numbers. */
const sentences = fc
  .array(
    fc.array(fc.constantFrom('Seoul', 'rain', 'über', 'the', 'talks', '𠮷', '東京', '“no”'), {
      minLength: 3,
      maxLength: 9,
    }),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((all) => all.map((words, index) => `No ${index + 1000} ${words.join(' ')} end ${index + 1000}.`));
const edits = fc.array(
  fc.tuple(fc.constantFrom('remove', 'change', 'insert'), fc.nat(), fc.string({ unit: 'grapheme' })),
  {
    maxLength: 6,
  },
);

test('an excerpt whose words stand unchanged is always the same, in its right place, whatever is edited around it', () => {
  fc.assert(
    fc.property(sentences, edits, (parts, changes) => {
      const after: string[] = [...parts];
      for (const [kind, at, text] of changes) {
        const index = at % (after.length + 1);
        if (kind === 'insert') after.splice(index, 0, `${text} and so on.`);
        else after.splice(index, 1, ...(kind === 'remove' ? [] : [`changed ${text} here.`]));
      }
      const text = after.join('\n\n');
      const found = reanchor(
        parts.map((quote) => ({ quote })),
        text,
        'en',
      );
      parts.forEach((quote, index) => {
        const one = found[index];
        // The two ways to ask are of one mind.
        expect(one?.state === 'same').toBe(locateExcerpt(quote, text).isVerbatim);
        if (after.includes(quote)) expect(one?.state).toBe('same');
        if (one !== undefined && one.state !== 'lost') {
          const there = normaliseText(text).slice(one.start, one.end).replace(/\s+/g, ' ');
          expect(there).toBe(one.state === 'same' ? quote : one.text);
          expect(normaliseText(text).slice(0, one.start).split('\n').length).toBe(one.line);
        }
      });
    }),
  );
});
