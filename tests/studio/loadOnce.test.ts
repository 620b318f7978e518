import { expect, test, vi } from 'vitest';
import { loadOnce } from '../../src/studio/loadOnce.ts';

test('is loaded once for all who ask, and again only where it failed', async () => {
  const load = vi.fn(() => Promise.resolve('maps')).mockRejectedValueOnce(new Error('no network'));
  const ask = loadOnce(load);
  const [first, second] = [ask(), ask()];
  await expect(first).rejects.toThrow('no network');
  await expect(second).rejects.toThrow('no network');
  expect(load).toHaveBeenCalledTimes(1);
  expect(await Promise.all([ask(), ask()])).toEqual(['maps', 'maps']);
  expect(await ask()).toBe('maps');
  expect(load).toHaveBeenCalledTimes(2);
});
