import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDraft } from '../../../src/studio/store/readDraft.ts';
import { makeDraft } from '../makeDraft.ts';

const damageOf = (value: unknown): string | undefined => {
  const read = readDraft(value);
  return 'damage' in read ? read.damage : undefined;
};

test('a sound draft is read as it is, what it should not hold left out', () => {
  expect(readDraft(makeDraft())).toEqual({ draft: makeDraft() });
  expect(readDraft({ ...makeDraft(), more: 1 })).toEqual({ draft: makeDraft() });
});

const source = makeDraft().source!;
const damaged: [string, object][] = [
  ['slug', { slug: '../index' }],
  ['front', { front: 5 }],
  ['pieces.1.kind', { pieces: [makeDraft().pieces[0], { id: 'x', kind: 'script', markdown: '', gap: '' }] }],
  ['pieces.0.gap', { pieces: [{ id: 'x', kind: 'words', markdown: 'a', gap: 'words' }] }],
  ['pieces.0.range', { pieces: [{ id: 'x', kind: 'excerpt', markdown: 'a', gap: '', range: { start: 5, end: 5 } }] }],
  ['mentions.0.place', { mentions: [{ start: 1, end: 2, place: 'javascript:alert(1)' }] }],
  ['mentions.0.start', { mentions: [{ start: -1, end: 2, place: 'none' }] }],
  ['source.text', { source: { ...source, text: 'e\u0301' } }],
  ['source', { source: { ...source, blocks: [...source.blocks].reverse() } }],
  ['source', { source: { ...source, text: 'Short.' }, mentions: [], pieces: [] }],
  ['pieces', { pieces: [makeDraft().pieces[0], makeDraft().pieces[0]] }],
  ['aside', { aside: { front: '', pieces: [], source: null, mentions: [{ start: 0, end: 3, place: 'none' }] } }],
  ['The draft', { source: null }],
  [
    'The draft',
    {
      mentions: [
        { start: 0, end: 3, place: 'none' },
        { start: 2, end: 5, place: 'none' },
      ],
    },
  ],
  ['The draft', { pieces: [{ ...makeDraft().pieces[1], range: { start: 0, end: 46 } }] }],
];

test.each(damaged)('damage is told by its place: %s (%#)', (where, changes) => {
  expect(damageOf({ ...makeDraft(), ...changes })).toContain(where);
});

test('anything else is damage, never an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(damageOf(value)).toBeTypeOf('string');
    }),
  );
});

test('an older draft takes each step to the present format, a newer one is told', () => {
  const old: Partial<Record<string, unknown>> = { ...makeDraft(), format: 'wherein-draft/0' };
  delete old['lineBreak'];
  const migrations = {
    'wherein-draft/0': (draft: object) => ({ ...draft, lineBreak: '\n', format: 'wherein-draft/1' }),
  };
  expect(readDraft(old, migrations)).toEqual({ draft: makeDraft() });
  expect(damageOf({ ...makeDraft(), format: 'wherein-draft/2' })).toMatch(/newer version/);
});
