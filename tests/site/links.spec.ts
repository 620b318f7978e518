import type { Page } from '@playwright/test';
import { explainers, first } from './built.ts';
import { chosen, expect, openLive, test } from './fixtures.ts';

async function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + Math.min(box.width, 20) / 2, box.top + box.height / 2);
    return top !== null && (element.contains(top) || top.contains(element));
  });
}

for (const { slug, places, mentions } of explainers) {
  test(`${slug}: every name in the text chooses its place, on the map, the card and the index`, async ({ page }) => {
    await openLive(page, slug);
    for (const mention of mentions.filter(({ place }) => places.some(({ id }) => id === place)).slice(0, 25)) {
      const place = places.find(({ id }) => id === mention.place);
      await page.locator(`a#${mention.id}`).click();
      await expect.poll(() => chosen(page)).toBe(place?.slug);
      await expect(page.locator(`[data-entry="${place?.slug}"]`)).toHaveAttribute('aria-current', /true|location/);
    }
  });

  test(`${slug}: every marker leads to the words that name it`, async ({ page }) => {
    await openLive(page, slug);
    for (const place of places) {
      await page.locator(`[data-place="${place.slug}"]`).first().dispatchEvent('click');
      await expect.poll(() => chosen(page)).toBe(place.slug);
      await expect.poll(() => isInView(page, `#${place.mentions[0]}`), { message: place.name }).toBe(true);
    }
  });
}

test('next and previous walk the places in the order of the text, and all mentions can be stepped through', async ({
  page,
}) => {
  await openLive(page, first.slug);
  for (const place of first.places) {
    await page.locator('[data-action=next]').first().click();
    await expect.poll(() => chosen(page)).toBe(place.slug);
  }
  await page.locator('[data-action=previous]').first().click();
  await expect.poll(() => chosen(page)).toBe(first.places.at(-2)?.slug);
  const often = first.places.find(({ mentions }) => mentions.length > 2);
  if (!often) throw new Error('no place with three mentions');
  await page.goto(`${first.slug}/#${often.slug}`);
  await expect.poll(() => chosen(page)).toBe(often.slug);
  await expect(page.getByText(`1 of ${often.mentions.length}`).first()).toBeVisible();
  await page.locator('[data-action=next-mention]').first().click();
  await expect(page.getByText(`2 of ${often.mentions.length}`).first()).toBeVisible();
  await expect.poll(() => isInView(page, `#${often.mentions[1]}`)).toBe(true);
});

test('Back leaves in one press, however many places were chosen', async ({ page }) => {
  await page.goto('./');
  await page.locator(`a[href*="${first.slug}"]`).first().click();
  await page.locator('.leaflet-container').waitFor();
  for (let step = 0; step < 4; step += 1) await page.locator('[data-action=next]').first().click();
  await expect(page).toHaveURL(/#/);
  await page.goBack();
  await expect(page).not.toHaveURL(new RegExp(first.slug));
});

test('an address with a place, an excerpt or a mention opens on it', async ({ page }) => {
  const place = first.places[3];
  const excerpt = first.excerpts.at(-1);
  const mention = first.mentions.findLast((one) => one.place !== null);
  if (!place || !excerpt || !mention) throw new Error('the explainer is too small');
  await openLive(page, first.slug, `#${place.slug}`);
  await expect.poll(() => chosen(page)).toBe(place.slug);
  await expect.poll(() => isInView(page, `#${place.slug} h3`)).toBe(true);
  await openLive(page, first.slug, `#${mention.id}`);
  await expect.poll(() => chosen(page)).toBe(first.places.find(({ id }) => id === mention.place)?.slug);
  await expect(page.locator(`#${mention.id}`)).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => isInView(page, `#${mention.id}`)).toBe(true);
  await openLive(page, first.slug, `#${excerpt.id}`);
  await expect.poll(() => chosen(page)).toBe(first.places.find(({ excerpts }) => excerpts.includes(excerpt.id))?.slug);
  await expect.poll(() => isInView(page, `#${excerpt.id} blockquote`)).toBe(true);
});

test('the address follows the reader, so that it can be copied: a mention, a place, an excerpt by its number', async ({
  page,
}) => {
  await openLive(page, first.slug);
  const steps = await page.evaluate(() => history.length);
  const often = first.places.find(({ mentions }) => mentions.length > 2);
  await page.locator(`#${often?.mentions[2]}`).click();
  await expect(page).toHaveURL(new RegExp(`#${often?.mentions[2]}$`));
  await page.locator('[data-action=previous-mention]').first().click();
  await expect(page).toHaveURL(new RegExp(`#${often?.mentions[1]}$`));
  await page.locator('[data-action=previous-mention]').first().click();
  await expect(page).toHaveURL(new RegExp(`#${often?.slug}$`));
  const { id } = first.excerpts.at(-1) ?? { id: '' };
  await page.locator(`#${id} .excerpt-number`).click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('a link to a mention that the text no longer has still leads to its place', async ({ page }) => {
  const place = first.places[2];
  await openLive(page, first.slug, `#${place?.slug}_gone`);
  await expect.poll(() => chosen(page)).toBe(place?.slug);
  await expect.poll(() => isInView(page, `#${place?.mentions[0]}`)).toBe(true);
});

test('reading an excerpt lights its places', async ({ page }) => {
  await openLive(page, first.slug);
  const excerpt = first.excerpts.find(({ id }) => first.places.some((place) => place.excerpts.includes(id)));
  const place = first.places.find((one) => one.excerpts.includes(excerpt?.id ?? ''));
  await page.locator(`#${excerpt?.id} blockquote`).scrollIntoViewIfNeeded();
  await page
    .locator(`#${excerpt?.id}`)
    .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await expect(page.locator(`[data-place="${place?.slug}"]`).first()).toHaveClass(/\blit\b/);
});

test('the distance and direction between any two places that the reader chooses', async ({ page }) => {
  await openLive(page, first.slug);
  await page.locator('[data-place="seoul"]').first().dispatchEvent('click');
  const moscow = await page.locator('select option', { hasText: 'Moscow' }).first().getAttribute('value');
  await page.getByRole('combobox').first().selectOption(moscow);
  await expect(page.getByText(/6,600 km/).first()).toBeVisible();
});
