import type { Page } from '@playwright/test';
import { first } from './built.ts';
import { chosen, expect, openLive, test } from './fixtures.ts';

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return {
      tag: element?.tagName ?? '',
      place: element?.getAttribute('data-place') ?? null,
      mention: element?.getAttribute('data-mention') ?? null,
      href: element?.getAttribute('href') ?? null,
    };
  });

test('from the top of the page through every place and back, by keyboard alone', async ({ page }) => {
  await openLive(page, first.slug);
  const reached = new Set<string>();
  const stops = 400;
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const { tag, place } = await focused(page);
    if (tag === 'BODY') break;
    if (place === null || reached.has(place)) continue;
    reached.add(place);
    await page.keyboard.press(reached.size % 2 === 0 ? 'Enter' : 'Space');
    await expect.poll(() => chosen(page)).toBe(place);
    expect((await focused(page)).tag, 'the focus is never lost').not.toBe('BODY');
    await page.locator(`[data-place="${place}"]`).first().focus();
  }
  expect([...reached].sort()).toEqual(first.places.map(({ slug }) => slug).sort());
  const back = new Set<string>();
  for (let stop = 0; stop < stops && back.size < reached.size; stop += 1) {
    await page.keyboard.press('Shift+Tab');
    const { place } = await focused(page);
    if (place !== null) back.add(place);
  }
  expect(back.size).toBe(reached.size);
});

test('a name in the text is chosen with Enter, and a place leads back to its words', async ({ page }) => {
  await openLive(page, first.slug);
  const mention = first.mentions.find(({ place }) => place !== null);
  const place = first.places.find(({ id }) => id === mention?.place);
  await page.locator(`#${mention?.id}`).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => chosen(page)).toBe(place?.slug);
  const link = page.locator(`[data-entry="${place?.slug}"] a[href="#${mention?.id}"]`).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#(${mention?.id}|${place?.slug})$`));
  expect((await focused(page)).tag).not.toBe('BODY');
});

test('Escape lets go of the place, and the focus stays', async ({ page }) => {
  await openLive(page, first.slug);
  await page.locator('[data-action=next]').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => chosen(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => chosen(page)).toBeNull();
  expect((await focused(page)).tag).not.toBe('BODY');
});

test('skip links lead past the map to the story', async ({ page }) => {
  await page.goto(`${first.slug}/`);
  await page.keyboard.press('Tab');
  const { href } = await focused(page);
  expect(href).toMatch(/^#/);
  await page.keyboard.press('Enter');
  await expect(page.locator(href ?? '')).toBeInViewport();
});

test('markers are buttons with the name and the number that they show', async ({ page }) => {
  await openLive(page, first.slug);
  const names = new Set<string>();
  for (const place of first.places) {
    const marker = page.locator(`[data-place="${place.slug}"]`).first();
    expect(await marker.evaluate((element) => element.tagName)).toBe('BUTTON');
    const name = (await marker.getAttribute('aria-label')) ?? (await marker.innerText());
    expect(name).toContain(String(place.number));
    expect(name.replace('’', "'")).toContain(place.name.replace('’', "'"));
    names.add(name);
  }
  expect(names.size).toBe(first.places.length);
});

test('choosing is announced politely, once', async ({ page }) => {
  await openLive(page, first.slug);
  const live = page.locator('[aria-live=polite]');
  await expect(live).toHaveCount(1);
  await page.locator('[data-place="seoul"]').first().dispatchEvent('click');
  await expect(live).toContainText('Seoul');
});
