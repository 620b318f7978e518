import { expect, test } from 'vitest';
import { UserError } from '../../src/error.ts';
import { loadPart } from '../../src/studio/loadPart.ts';

test('a part that comes is given, and one that does not is told of in words for the person', async () => {
  expect(await loadPart(() => Promise.resolve(7))).toBe(7);
  const lost = loadPart(() => Promise.reject(new TypeError('error loading dynamically imported module')));
  await expect(lost).rejects.toThrow(UserError);
  await expect(lost).rejects.toThrow(/could not be loaded\. Check the connection .* reload the page\.$/);
});
