import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords, formatDiff } from '../../src/explainer/diffWords.ts';

const diff = (before: string, after: string): string => formatDiff(diffWords(before, after, 'en'));

test.each([
  ['said on Monday that', 'said on Tuesday that', 'said on [-Monday-]{+Tuesday+} that'],
  ['he went away at noon', 'he stayed here at noon', 'he [-went away-]{+stayed here+} at noon'],
  ['to Seoul.', 'to Seoul, and back.', 'to Seoul{+, and back+}.'],
  ['in the very old town', 'in the town', 'in the [-very old -]town'],
  ['the same', 'the same', 'the same'],
  ['', 'all new', '{+all new+}'],
])('%s → %s', (before, after, expected) => expect(diff(before, after)).toBe(expected));

test('its parts are the two texts, whatever they are, and neighbours differ in kind', () => {
  const text = fc
    .array(fc.constantFrom('Seoul', 'and', ' ', 'noon', '.', '“', 'é', '𠮷', '東京', '\n'), { maxLength: 30 })
    .map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after, 'en');
      const without = (kind: string): string => parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
      expect([without('new'), without('old')]).toEqual([before, after]);
      expect(parts.some(({ kind }, index) => kind === parts[index + 1]?.kind)).toBe(false);
      if (before === after) expect(parts.every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});

test('texts too long to compare word by word are told as one change', () => {
  const [before, after] = ['old '.repeat(3000), 'new '.repeat(3000)];
  expect(diffWords(`a ${before}z`, `a ${after}z`, 'en').map(({ kind }) => kind)).toEqual([
    'same',
    'old',
    'new',
    'same',
  ]);
});
