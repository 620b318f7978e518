import * as v from 'valibot';
import { SENSES } from '../../article/frontMatter.ts';
import { normaliseText } from '../../article/normaliseText.ts';
import { PLACE_ID } from '../../article/placeId.ts';
import { LARGEST_ARTICLE } from '../../article/readArticle.ts';
import type { Aside, Draft, Range } from '../draft/draft.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = { start: offset, end: offset };
/** @returns A check for any object that is a range. */
const inOrder = <T extends Range>(): v.CheckAction<T, string> =>
  v.check(({ start, end }) => start < end, 'Expected start before end.');
const text = v.pipe(v.string(), v.maxLength(LARGEST_ARTICLE));

const block = v.pipe(v.object({ kind: v.picklist(['heading', 'paragraph', 'item', 'excerpt']), ...range }), inOrder());

const source = v.pipe(
  v.object({
    text: v.pipe(
      text,
      v.check((value) => value === normaliseText(value), 'Expected the text in its normal form.'),
    ),
    blocks: v.array(block),
  }),
  v.check(({ text, blocks }) => standApart(blocks, text.length), 'Expected blocks in the order of the text.'),
);

const piece = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  kind: v.picklist(['words', 'heading', 'excerpt', 'list', 'other']),
  markdown: text,
  gap: v.pipe(v.string(), v.regex(/^\s*$/)),
  range: v.exactOptional(v.pipe(v.object(range), inOrder())),
});

const mention = v.pipe(
  v.object({
    ...range,
    place: v.pipe(
      v.string(),
      v.check((place) => place === 'none' || PLACE_ID.test(place), 'Expected a place id or none.'),
    ),
    sense: v.exactOptional(v.picklist(SENSES)),
  }),
  inOrder(),
);

const content = {
  front: text,
  pieces: v.pipe(
    v.array(piece),
    v.check((pieces) => new Set(pieces.map(({ id }) => id)).size === pieces.length, 'Expected each id once.'),
  ),
  source: v.nullable(source),
  mentions: v.array(mention),
};

/** @returns A check that all offsets lie within the source. */
const inSource = <T extends Aside>(): v.CheckAction<T, string> =>
  v.check(({ source: from, pieces, mentions }) => {
    const length = from?.text.length ?? 0;
    const inOrderOfText = mentions.toSorted((a, b) => a.start - b.start);
    return standApart(inOrderOfText, length) && pieces.every((one) => (one.range?.end ?? 0) <= length);
  }, 'Expected excerpts of the source, and decisions on different words of it.');

/** A draft as it is kept and exported. What comes from a disk may be damaged or made by anyone. */
export const draftSchema: v.GenericSchema<unknown, Draft> = v.pipe(
  v.object({
    format: v.literal('wherein-draft/1'),
    slug: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/), v.maxLength(200)),
    // In the order of `Draft`: drafts are compared by what they are written as.
    front: text,
    pieces: content.pieces,
    lineBreak: v.picklist(['\n', '\r\n']),
    source: content.source,
    mentions: content.mentions,
    aside: v.exactOptional(v.pipe(v.object(content), inSource())),
  }),
  inSource(),
);

function standApart(ranges: readonly Range[], length: number): boolean {
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) return false;
    at = end;
  }
  return at <= length;
}
