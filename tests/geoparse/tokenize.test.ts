import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/geoparse/tokenize.ts';
import { Gap, isShaped, printedWord, Shape } from '../../src/geoparse/words.ts';

function printed(text: string): string[] {
  const words = tokenize({ text });
  return Array.from({ length: words.count }, (_, index) => printedWord(words, index));
}

function shaped(text: string, shape: number): string[] {
  const words = tokenize({ text });
  return printed(text).filter((_, index) => isShaped(words, index, shape));
}

describe('tokenize', () => {
  test('leaves a possessive outside the word, with either apostrophe', () => {
    expect(printed("Moscow's and Seoul’s")).toEqual(['Moscow', 'and', 'Seoul']);
    expect(shaped("Moscow's plan", Shape.possessive)).toEqual(['Moscow']);
  });

  test('keeps apostrophes inside names', () => {
    expect(printed("Xi'an N’Djamena Coeur d'Alene")).toEqual(["Xi'an", 'N’Djamena', 'Coeur', "d'Alene"]);
  });

  test('keeps the dots of abbreviations and not those of sentences', () => {
    expect(printed('The U.S. and W.Va. won. Gen. Lee sat.')).toEqual([
      'The',
      'U.S.',
      'and',
      'W.Va.',
      'won',
      'Gen.',
      'Lee',
      'sat',
    ]);
    expect(printed('home.The end')).toEqual(['home', 'The', 'end']);
  });

  test('knows where sentences, lines and speech begin', () => {
    expect(shaped('One two. Three four! “Five six,” he said: “Seven.”', Shape.opening)).toEqual([
      'One',
      'Three',
      'Five',
      'Seven',
    ]);
    expect(shaped('Title here\n\nFirst line.', Shape.opening)).toEqual(['Title', 'First']);
  });

  test('joins the lines of hard-wrapped text', () => {
    const text = `${'word '.repeat(13)}in South\nKorea it rained ${'word '.repeat(10)}`;
    const words = tokenize({ text });
    expect(words.gap[printed(text).indexOf('Korea')]).toBe(Gap.space);
  });

  test('opens a line at each block', () => {
    const words = tokenize({ text: 'Rain in Rome Paris is dry', blocks: [{ start: 13, end: 25, kind: 'paragraph' }] });
    expect(words.gap[3]).toBe(Gap.line);
  });

  test('knows headlines by their capitals', () => {
    expect(shaped('FLOODS HIT PAKISTAN AFTER HEAVY RAIN', Shape.headline)).toHaveLength(6);
    expect(shaped('The floods hit Pakistan after the heavy rain', Shape.headline)).toEqual([]);
  });
});
