import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/studio/draft/draft.ts';
import type { SavedDraft } from '../../../src/studio/store/draftStore.ts';
import { Saver } from '../../../src/studio/store/saver.ts';
import type { SaveStatus } from '../../../src/studio/store/saver.ts';
import { makeDraft, withWords } from '../makeDraft.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const state = (words: string): Draft => withWords(makeDraft(), words);
const wordsOf = ({ pieces }: Draft): string => pieces[0]!.markdown;

/** A store whose saves take 50 ms and can be made to fail. */
function setUp(whyNotKept?: string) {
  const kept: string[] = [];
  const atOnce: string[] = [];
  const statuses: SaveStatus[] = [];
  const copies: string[] = [];
  const trouble: { error?: Error; copyId?: string } = {};
  const save = async (id: string, draft: Draft): Promise<SavedDraft> => {
    await new Promise((done) => setTimeout(done, 50));
    if (trouble.error !== undefined) throw trouble.error;
    kept.push(`${id}: ${wordsOf(draft)}`);
    const entry = { id: trouble.copyId ?? id, name: 'Talks', isNamed: false, revision: 1, by: 'tab', changed: 0 };
    return { entry, isCopy: entry.id !== id };
  };
  const saver = new Saver({
    store: { save, saveAtOnce: (id, draft) => atOnce.push(`${id}: ${wordsOf(draft)}`), whyNotKept },
    id: 'a',
    onStatus: (status) => statuses.push(status),
    onCopy: ({ id }) => copies.push(id),
  });
  return { saver, kept, atOnce, statuses, copies, trouble };
}

test('while somebody types without a pause, each state is kept within 300 ms', async () => {
  const { saver, kept } = setUp();
  for (let time = 0; time < 3_000; time += 50) {
    saver.change(state(String(time)));
    await vi.advanceTimersByTimeAsync(50);
    const last = kept.at(-1);
    expect(time - (last === undefined ? 0 : Number(last.slice(3)))).toBeLessThanOrEqual(300);
  }
});

test('the last state is kept, also where it came during a save', async () => {
  const { saver, kept, statuses } = setUp();
  saver.change(state('one'));
  await vi.advanceTimersByTimeAsync(220);
  saver.change(state('two'));
  saver.change(state('three'));
  await vi.advanceTimersByTimeAsync(300);
  expect(kept).toEqual(['a: one', 'a: three']);
  expect(statuses.map((status) => status.state)).toEqual(['saving', 'saving', 'saved']);
});

test('a flush waits for what is being kept and for what came after it', async () => {
  const { saver, kept } = setUp();
  saver.change(state('one'));
  await vi.advanceTimersByTimeAsync(220);
  saver.change(state('two'));
  const done = saver.flush();
  await vi.advanceTimersByTimeAsync(120);
  await done;
  expect(kept).toEqual(['a: one', 'a: two']);
});

test('in the last moment what is waiting or on its way is kept at once', async () => {
  const { saver, atOnce } = setUp();
  saver.leave();
  saver.change(state('one'));
  saver.leave();
  await vi.advanceTimersByTimeAsync(220);
  saver.leave();
  await vi.advanceTimersByTimeAsync(100);
  saver.leave();
  expect(atOnce).toEqual(['a: one', 'a: one']);
});

test('a failure says why, and the last state is tried again until it is kept', async () => {
  const { saver, kept, statuses, trouble } = setUp();
  trouble.error = new DOMException('Full.', 'QuotaExceededError');
  saver.change(state('one'));
  await vi.advanceTimersByTimeAsync(300);
  expect(statuses.at(-1)).toEqual({ state: 'unsaved', why: expect.stringContaining('no room left') as string });
  saver.change(state('two'));
  await vi.advanceTimersByTimeAsync(300);
  expect(statuses.at(-1)?.state).toBe('unsaved');
  delete trouble.error;
  await vi.advanceTimersByTimeAsync(5_100);
  expect(kept).toEqual(['a: two']);
  expect(statuses.at(-1)).toEqual({ state: 'saved' });
});

test('after a conflict the copy is written', async () => {
  const { saver, kept, copies, trouble } = setUp();
  trouble.copyId = 'b';
  saver.change(state('one'));
  await vi.advanceTimersByTimeAsync(300);
  saver.change(state('two'));
  await vi.advanceTimersByTimeAsync(300);
  expect(kept).toEqual(['a: one', 'b: two']);
  expect(copies).toEqual(['b']);
});

test('where nothing is kept, the status says so after each save', async () => {
  const { saver, statuses } = setUp('A private window.');
  saver.change(state('one'));
  await vi.advanceTimersByTimeAsync(300);
  expect(statuses.at(-1)).toEqual({ state: 'unsaved', why: 'A private window.' });
});

test('once it is ended it tries no more what was refused', async () => {
  const { saver, kept, trouble } = setUp();
  trouble.error = new DOMException('Full.', 'QuotaExceededError');
  saver.change(state('old'));
  await vi.advanceTimersByTimeAsync(300);
  saver.end();
  delete trouble.error;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(kept).toEqual([]);
});
