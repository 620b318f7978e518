import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/studio/import/splitParagraphs.ts';

test('blank lines part paragraphs, whatever the line breaks', () => {
  expect(splitParagraphs('One.\r\n\r\nTwo.\n \n\nThree.\u2028\u2028Four.')).toEqual([
    'One.',
    'Two.',
    'Three.',
    'Four.',
  ]);
});

test('lines that nobody wrapped are paragraphs', () => {
  const long =
    'The delegation flew from Moscow to Beijing, stayed for two days, and went on by train to Pyongyang. '.repeat(3);
  expect(splitParagraphs(`${long}\n${long}\n${long}`)).toHaveLength(3);
  expect(splitParagraphs('Moscow\nBeijing\nSeoul')).toEqual(['Moscow', 'Beijing', 'Seoul']);
});

test('a name over the end of a wrapped line is one name again', () => {
  const text =
    'The river rises in the mountains and flows for many miles until it reaches New\n' +
    'York, where it meets the sea. Ships have called there since the first settlers\n' +
    'came, and the harbour was the largest of the coast for two hundred years. Its\n' +
    'trade is gone.';
  expect(splitParagraphs(text)).toHaveLength(1);
  expect(splitParagraphs(text)[0]).toContain('reaches New York, where');
});

test('a hyphen at the end of a wrapped line stays, without a space behind it', () => {
  const text = `${'word '.repeat(13)}Beijing-\nbacked ${'word '.repeat(13)}\n${'word '.repeat(3)}`;
  expect(splitParagraphs(text)[0]).toContain('Beijing-backed');
});

/** Breaks a paragraph as mail programs do. */
function wrap(words: readonly string[], width: number): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

test('whatever was wrapped at 60 to 80 is as it was before', () => {
  const word = fc.stringMatching(/^[A-Za-z]{1,12}[,.]?$/);
  const paragraph = fc.array(word, { minLength: 40, maxLength: 120 });
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), fc.integer({ min: 65, max: 80 }), (all, width) => {
      const text = all.map((words) => wrap(words, width)).join('\n\n');
      expect(splitParagraphs(text)).toEqual(all.map((words) => words.join(' ')));
    }),
  );
});
