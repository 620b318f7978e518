import { expect, test } from 'vitest';
import type { GrownParse } from '../../src/geoparse/geoparseGrowing.ts';
import { SharedSearch } from '../../src/studio/sharedSearch.ts';

interface Run {
  signal: AbortSignal;
  tell: (share: number) => void;
  end: (lacking?: string[]) => void;
  fail: () => void;
}

/** A search whose runs are ended by hand. */
function start() {
  const runs: Run[] = [];
  const search = new SharedSearch(
    (_, signal, tell) =>
      new Promise<GrownParse>((resolve, reject) => {
        const end = (lacking: string[] = []): void => resolve({ resolutions: [], lacking });
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        runs.push({ signal, tell, end, fail: () => reject(new Error('broken')) });
      }),
  );
  const ask = (text: string, { signal } = new AbortController(), shares: number[] = []) =>
    search.find({ text }, signal, (share) => shares.push(share));
  return { runs, search, ask };
}

test('who asks for what is being searched joins in, and is told how far it is', async () => {
  const { runs, ask } = start();
  const [early, late]: [number[], number[]] = [[], []];
  const first = ask('Seoul', undefined, early);
  runs[0]!.tell(0.3);
  const second = ask('Seoul', undefined, late);
  runs[0]!.tell(0.6);
  runs[0]!.end();
  expect(await first).toBe(await second);
  expect([early, late]).toEqual([[0.3, 0.6], [0.6]]);
  expect(runs).toHaveLength(1);
});

test('what was found last is found again at once, whatever the order of its keys and what is left out', async () => {
  const { runs, search, ask } = start();
  const block = { kind: 'heading', start: 0, end: 5 } as const;
  const { signal } = new AbortController();
  const asked = search.find({ text: 'Seoul', blocks: [block] }, signal, () => undefined);
  runs[0]!.end();
  const found = await asked;
  const again = { decisions: [], blocks: [{ end: 5, start: 0, kind: 'heading' as const }], text: 'Seoul' };
  expect(await search.find(again, signal, () => undefined)).toBe(found);
  void ask('Seoul');
  void search.find({ ...again, home: 'geonames:1' }, signal, () => undefined);
  expect(runs).toHaveLength(3);
});

test('goes on while anyone waits, and ends with the last who does', async () => {
  const { runs, ask } = start();
  const [one, other] = [new AbortController(), new AbortController()];
  const [first, second] = [ask('Seoul', one), ask('Seoul', other)];
  one.abort(new Error('left'));
  await expect(first).rejects.toThrow('left');
  expect(runs[0]!.signal.aborted).toBe(false);
  other.abort(new Error('left, too'));
  await expect(second).rejects.toThrow('left, too');
  expect(runs[0]!.signal.aborted).toBe(true);
  void ask('Seoul');
  expect(runs).toHaveLength(2);
});

test('who comes aborted begins nothing', async () => {
  const { runs, ask } = start();
  const controller = new AbortController();
  controller.abort(new Error('gone'));
  await expect(ask('Seoul', controller)).rejects.toThrow('gone');
  expect(runs).toEqual([]);
});

test('searches anew what failed, and what lacked files', async () => {
  const { runs, ask } = start();
  const failed = ask('Seoul');
  runs[0]!.fail();
  await expect(failed).rejects.toThrow('broken');
  const lacking = ask('Seoul');
  runs[1]!.end(['0012.bin']);
  expect((await lacking).lacking).toEqual(['0012.bin']);
  void ask('Seoul');
  expect(runs).toHaveLength(3);
});
