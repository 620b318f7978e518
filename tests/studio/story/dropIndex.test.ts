import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movePiece } from '../../../src/studio/draft/story.ts';
import { findDropIndex, placeAfterDrop } from '../../../src/studio/story/findDropIndex.ts';
import { makeDraft } from '../makeDraft.ts';

const boxes = [
  { top: 0, bottom: 100 },
  { top: 120, bottom: 140 },
  { top: 160, bottom: 400 },
];

test('what is held over a piece’s upper half comes before it, over its lower half behind it', () => {
  expect([-50, 49, 51, 129, 131, 279, 281, 999].map((y) => findDropIndex(boxes, y))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  expect(findDropIndex([], 10)).toBe(0);
});

test('a piece that is dropped stands where the line was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(), fc.nat(), (count, a, b) => {
      const pieces = Array.from({ length: count }, (_, at) => ({
        id: `p${at}`,
        kind: 'words' as const,
        markdown: `${at}`,
        gap: '\n\n',
      }));
      const [from, at] = [a % count, b % (count + 1)];
      const next = pieces[at]?.id;
      const moved = movePiece(makeDraft({ pieces }), `p${from}`, placeAfterDrop(from, at)).pieces.map(({ id }) => id);
      // The line stood before `next`; before itself, or right behind itself, is no other place.
      if (next === `p${from}` || at === from + 1) expect(moved).toEqual(pieces.map(({ id }) => id));
      else expect(moved[moved.indexOf(`p${from}`) + 1]).toBe(next);
    }),
  );
});
