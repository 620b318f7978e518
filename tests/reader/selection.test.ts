import { describe, expect, test } from 'vitest';
import { Selection } from '../../src/reader/selection.svelte.ts';

const stops = [
  { id: 'country:NO', mentions: ['m1', 'm4', 'm5'] },
  { id: 'country:SE', mentions: ['m2'] },
  { id: 'country:DK', mentions: ['m3', 'm6'] },
];

describe('the selection', () => {
  test('a chosen place is shown at its first mention, or at the one that was chosen', () => {
    const selection = new Selection(stops);
    selection.choose('country:DK');
    expect(selection.mention).toBe('m3');
    selection.choose('country:DK', 'm6');
    expect([selection.place, selection.mention]).toEqual(['country:DK', 'm6']);
  });

  test('next walks all places in the order of the text and comes round', () => {
    const selection = new Selection(stops);
    const walked = stops.concat(stops[0] ?? []).map(() => {
      selection.next();
      return selection.place;
    });
    expect(walked).toEqual(['country:NO', 'country:SE', 'country:DK', 'country:NO']);
  });

  test('previous undoes next, and from nowhere leads to the last', () => {
    const selection = new Selection(stops);
    selection.previous();
    expect(selection.place).toBe('country:DK');
    selection.next();
    selection.previous();
    expect(selection.place).toBe('country:DK');
    expect(selection.mention).toBe('m3');
  });

  test('all mentions of a place can be stepped through, both ways, and the place stays', () => {
    const selection = new Selection(stops);
    selection.choose('country:NO');
    const forth = [1, 1, 1].map(() => (selection.step(1), selection.mention));
    expect(forth).toEqual(['m4', 'm5', 'm1']);
    selection.step(-1);
    expect([selection.place, selection.mention]).toEqual(['country:NO', 'm5']);
  });

  test('stepping with nothing chosen, and walking with no places, change nothing', () => {
    const selection = new Selection();
    selection.next();
    selection.step(1);
    expect([selection.place, selection.mention]).toEqual([null, null]);
  });

  test('clear lets go of place and mention', () => {
    const selection = new Selection(stops);
    selection.next();
    selection.clear();
    expect([selection.place, selection.mention]).toEqual([null, null]);
  });
});
