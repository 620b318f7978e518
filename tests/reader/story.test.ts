import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Explainer, Mark } from '../../src/explainer/explainer.ts';
import { buildStory } from '../../src/reader/story.ts';
import type { Piece } from '../../src/reader/story.ts';
import { makeExplainer } from './fixture.ts';

const textOf = (pieces: Piece[]): string => pieces.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

/** Paragraph by paragraph. */
const paragraphs = (explainer: Explainer): Piece[][] =>
  buildStory(explainer).flatMap((section) => {
    if (section.kind === 'list') return section.items;
    return section.kind === 'excerpt' ? section.paragraphs : [section.pieces];
  });

test('whatever the marks, the pieces of each block joined are its text, and every mention is whole', () => {
  const explainer = makeExplainer();
  const offset = fc.integer({ min: 0, max: explainer.text.length });
  const mark = fc.record({
    kind: fc.constantFrom('em', 'strong', 'link'),
    href: fc.constant('https://example.org/'),
    a: offset,
    b: offset,
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), (given) => {
      const marks: Mark[] = given.map(({ a, b, ...rest }) => ({ ...rest, start: Math.min(a, b), end: Math.max(a, b) }));
      const built = paragraphs({ ...explainer, marks });
      expect(built.map(textOf)).toEqual(explainer.blocks.map(({ start, end }) => explainer.text.slice(start, end)));
      const mentions = built.flat().filter(({ mention }) => mention !== null);
      for (const piece of mentions) expect(textOf([piece])).toBe(piece.mention?.quote);
      expect(mentions.map(({ mention }) => mention?.id)).toEqual(
        explainer.mentions.filter(({ sense }) => sense !== 'name').map(({ id }) => id),
      );
    }),
  );
});

test('emphasis reaches into a name; a link gives way to the name’s own', () => {
  const explainer = makeExplainer();
  const at = explainer.text.indexOf('Oslo');
  const marks: Mark[] = [
    { kind: 'em', start: at, end: at + 4 },
    { kind: 'link', href: 'https://example.org/', start: at - 7, end: at + 8 },
  ];
  const [pieces = []] = paragraphs({ ...explainer, marks });
  const name = pieces.find(({ mention }) => mention?.id === 'm1');
  expect(name?.runs).toEqual([{ text: 'Oslo', em: true, strong: false }]);
  expect(pieces.flatMap(({ runs }) => runs.filter(({ href }) => href !== undefined).map(({ text }) => text))).toEqual([
    explainer.text.slice(at - 7, at),
    explainer.text.slice(at + 4, at + 8),
  ]);
});

test('headings of the same words get ids of their own', () => {
  const explainer = makeExplainer();
  const heading = explainer.blocks.find(({ kind }) => kind === 'heading');
  if (heading === undefined) throw new Error('the fixture has no heading');
  const ids = buildStory({ ...explainer, blocks: [heading, heading, heading] }).map(
    (section) => 'id' in section && section.id,
  );
  expect(ids).toEqual(['H-the-voyage', 'H-the-voyage--2', 'H-the-voyage--3']);
});

test('the paragraphs of one quotation are one excerpt, and the next is another', () => {
  const excerpts = buildStory(makeExplainer()).filter((section) => section.kind === 'excerpt');
  expect(excerpts.map(({ number, paragraphs }) => [number, paragraphs.length])).toEqual([
    [1, 2],
    [2, 1],
  ]);
});
