import { explainers, first } from '../../site/built.ts';
import { expect, test } from './fixtures.ts';

for (const { slug, places, mentions } of explainers) {
  test(`${slug}: every name in the text chooses its place, on the map, the card and the index`, async ({
    reader,
    baseURL,
  }) => {
    await reader.open(`${baseURL}${slug}/`);
    const placed = mentions.filter(({ place }) => places.some(({ id }) => id === place));
    for (const { id, place } of placed.slice(0, 25)) {
      const chosen = places.find((one) => one.id === place)?.slug;
      await reader.press(`a#${id}`);
      await expect.poll(() => reader.chosen()).toBe(chosen);
      const current = 'return document.querySelector("[data-entry][aria-current]")?.dataset.entry';
      expect(await reader.ask(current)).toBe(chosen);
    }
  });

  test(`${slug}: every marker leads to the words that name it`, async ({ reader, baseURL }) => {
    await reader.open(`${baseURL}${slug}/`);
    for (const place of places) {
      // By script: markers may lie close together, and this is about where they lead.
      await reader.ask('document.querySelector(arguments[0]).click()', `[data-place="${place.slug}"]`);
      await expect.poll(() => reader.chosen()).toBe(place.slug);
      await expect.poll(() => reader.isInView(`#${place.mentions[0]}`), { message: place.name }).toBe(true);
    }
  });
}

test('next walks the places in the order of the text, and Escape lets go', async ({ reader, baseURL }) => {
  await reader.open(`${baseURL}${first.slug}/`);
  for (const { slug } of first.places) {
    await reader.press('[data-action=next]');
    await expect.poll(() => reader.chosen()).toBe(slug);
  }
  await reader.press('[data-action=previous]');
  await expect.poll(() => reader.chosen()).toBe(first.places.at(-2)?.slug);
  await reader.key('ESCAPE');
  await expect.poll(() => reader.chosen()).toBeNull();
});

test('an address with a place, a mention or an excerpt opens on it', async ({ reader, baseURL }) => {
  const place = first.places[3];
  const mention = first.mentions.findLast((one) => one.place !== null);
  const excerpt = first.excerpts.at(-1);
  if (!place || !mention || !excerpt) throw new Error('the explainer is too small');
  await reader.open(`${baseURL}${first.slug}/#${place.slug}`);
  await expect.poll(() => reader.chosen()).toBe(place.slug);
  await reader.open(`${baseURL}${first.slug}/#${mention.id}`);
  await expect.poll(() => reader.chosen()).toBe(first.places.find(({ id }) => id === mention.place)?.slug);
  await reader.open(`${baseURL}${first.slug}/#${excerpt.id}`);
  await expect.poll(() => reader.isInView(`#${excerpt.id} blockquote`)).toBe(true);
});
