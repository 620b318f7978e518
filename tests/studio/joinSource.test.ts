import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideMention } from '../../src/studio/draft/decide.ts';
import { alignOffsets } from '../../src/studio/draft/alignOffsets.ts';
import type { Draft, SourceDocument } from '../../src/studio/draft/draft.ts';
import { writeExplainerFile } from '../../src/studio/draft/explainerFile.ts';
import { joinSource, matchSource } from '../../src/studio/draft/joinSource.ts';
import { openDraft } from '../../src/studio/draft/startDraft.ts';
import { readDraft } from '../../src/studio/store/readDraft.ts';

const TEXT = 'The envoy flew to Moscow.\n\nIn Xian he met nobody. Then he went home by way of Irkutsk.';
const source: SourceDocument = { text: TEXT, blocks: [] };
const HASH = 'a'.repeat(64);

function open(body: string, record = `words: 18\n  sha256: ${HASH}`): Draft {
  const front = `---\ntitle: A visit\ndescription: Of an envoy.\nlang: en\ndate: 2026-11-22\nsource:\n  rights: cc-by\n  ${record}\n---\n`;
  let last = 0;
  return openDraft(front + body, 'a-visit', () => `p${++last}`);
}

describe('an explainer and its article', () => {
  test('the same text is known by its hash, or by its words where only the spacing differs', () => {
    const draft = open('Words.\n\n> In Xian he met nobody.\n');
    expect(matchSource(draft, source, HASH)).toMatchObject({ isSame: true, excerpts: 1, missing: [], words: 18 });
    const spaced = { text: TEXT.replace('\n\n', '\n'), blocks: [] };
    expect(matchSource(draft, spaced, 'b'.repeat(64)).isSame).toBe(true);
  });

  test('another text is told by its length and by the excerpts that it lacks', () => {
    const draft = open('> In Xian he met nobody.\n\n> He flew to Paris.\n');
    expect(matchSource(draft, source, 'b'.repeat(64))).toMatchObject({
      isSame: false,
      excerpts: 2,
      missing: [{ quote: 'He flew to Paris.' }],
    });
    expect(matchSource(open('> In Xian he met somebody.\n'), source, 'b'.repeat(64)).missing).toEqual([
      { quote: 'In Xian he met somebody.', now: 'In Xian he met nobody.' },
    ]);
    const longer = { text: `${TEXT} And slept.`, blocks: [] };
    expect(matchSource(open('> In Xian he met nobody.\n'), longer, 'b'.repeat(64))).toMatchObject({
      isSame: false,
      missing: [],
      words: 20,
      wordsBefore: 18,
    });
  });

  test('excerpts know where they stand, decisions in them too, though they are spaced otherwise', () => {
    const body = '> flew to\n> [Moscow](geonames:524901 "government").\n>\n> In Xian he met nobody.\n\n> Not of it.\n';
    const draft = open(body);
    const joined = joinSource(draft, source);
    expect(writeExplainerFile(joined)).toBe(writeExplainerFile(draft));
    expect(joined.pieces.map(({ range }) => range && TEXT.slice(range.start, range.end))).toEqual([
      'flew to Moscow.\n\nIn Xian he met nobody.',
      undefined,
    ]);
    expect(joined.mentions.map(({ start, end, sense }) => [TEXT.slice(start, end), sense])).toEqual([
      ['Moscow', 'government'],
    ]);
    expect(readDraft(joined)).toEqual({ draft: joined });
    const decided = decideMention(
      joined,
      { start: TEXT.indexOf('Xian'), end: TEXT.indexOf('Xian') + 4 },
      { place: 'none' },
    );
    expect(writeExplainerFile(decided)).toContain('> In [Xian](none) he met nobody.');
  });

  test('an excerpt with emphasis stays as it is written', () => {
    const joined = joinSource(open('> In *Xian* he met nobody.\n'), source);
    expect(joined.pieces[0]).not.toHaveProperty('range');
  });

  test('a quotation that is part of a list takes no excerpt’s place', () => {
    const joined = joinSource(open('- One\n\n  > Then he went home\n\n> In Xian he met nobody.\n'), source);
    const { range } = joined.pieces.find(({ kind }) => kind === 'excerpt')!;
    expect(TEXT.slice(range!.start, range!.end)).toBe('In Xian he met nobody.');
  });
});

test('offsets are aligned whatever the white space', () => {
  const words = fc.array(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }).filter((word) => !/\s/.test(word)),
    { minLength: 1 },
  );
  const spaces = fc.array(fc.constantFrom(' ', '\n\n', '\t '), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(words, spaces, spaces, (all, one, other) => {
      const join = (gaps: readonly string[]): string =>
        all.map((word, index) => word + (index < all.length - 1 ? gaps[index % 40] : '')).join('');
      const [from, to] = [join(one), join(other)];
      const offsets = alignOffsets(from, to);
      expect(offsets).toHaveLength(from.length + 1);
      for (let at = 0; at < from.length; at += 1) if (!/\s/.test(from[at]!)) expect(to[offsets[at]!]).toBe(from[at]);
      expect(offsets.at(-1)).toBe(to.length);
    }),
  );
});
