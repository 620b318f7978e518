import { first } from '../../site/built.ts';
import { expect, test } from './fixtures.ts';

test('every place is reached and chosen by keyboard alone, and the focus is never lost', async ({
  reader,
  baseURL,
}) => {
  await reader.open(`${baseURL}${first.slug}/`);
  const focus = 'return document.activeElement.dataset.place ?? document.activeElement.tagName';
  const reached = new Set<string>();
  for (let stop = 0; stop < 120 && reached.size < first.places.length; stop += 1) {
    await reader.key('TAB');
    const slug = await reader.ask<string>(focus);
    if (!first.places.some((place) => place.slug === slug) || reached.has(slug)) continue;
    reached.add(slug);
    await reader.key(reached.size % 2 === 0 ? 'ENTER' : 'SPACE');
    await expect.poll(() => reader.chosen()).toBe(slug);
    expect(await reader.ask(focus)).not.toBe('BODY');
    await reader.ask('document.querySelector(arguments[0]).focus()', `[data-place="${slug}"]`);
  }
  expect([...reached].sort()).toEqual(first.places.map(({ slug }) => slug).sort());
});
