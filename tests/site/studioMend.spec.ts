import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { go, paste } from './studioSteps.ts';

const TRIP = [
  'The crate was packed in Cambridge, where the paper for it was lost at once. Nobody asked about it before June.',
  'In July it was found in Alexandria, behind a heap of melons. A customs officer in Trieste wrote a letter to Leipzig, and the answer said that the crate was empty.',
];

async function beginTrip(page: Page): Promise<void> {
  await page.goto('studio/');
  await paste(page, '', TRIP.join('\n\n'));
  await page.getByLabel('What shall your page be called?').fill('An empty crate');
  await page.getByRole('button', { name: 'Find the places' }).click();
  await expect(page).toHaveURL(/#places$/);
  await go(page, 'Story');
  for (const name of ['Cambridge', 'Alexandria', 'Leipzig']) {
    const sentence = page.locator('.source-text [data-from]', { hasText: name });
    if ((await sentence.getAttribute('aria-disabled')) === 'false') await sentence.click();
  }
}

const finding = (page: Page, says: string): Locator => page.locator('.finding', { hasText: says }).getByRole('button');

/** By a click, or by the keyboard. */
const WAYS: Record<string, (button: Locator, page: Page) => Promise<void>> = {
  mouse: (button) => button.click(),
  keyboard: async (button, page) => {
    await button.focus();
    await page.keyboard.press('Enter');
  },
};

for (const [way, press] of Object.entries(WAYS)) {
  test(`what is to be checked leads to the very place, by ${way}`, async ({ page }) => {
    await beginTrip(page);
    const title = page.locator('.review-card h3');

    await go(page, 'Check');
    await press(finding(page, 'Alexandria'), page);
    await expect(page).toHaveURL(/#places$/);
    await expect(title).toContainText('Alexandria');
    await expect(title).toBeFocused();
    await expect(page.locator('.name-mark[aria-current]')).toHaveText('Alexandria');
    await expect(page.locator('.name-mark[aria-current]')).toBeInViewport();

    await go(page, 'Check');
    await press(finding(page, 'Some words are still those of the draft'), page);
    await expect(page.locator('textarea:focus')).toBeInViewport();

    const words = page.locator('.piece.is-words textarea').last();
    await words.fill(
      'Hear this. A customs officer in Trieste wrote a letter to Leipzig, and the answer said that the crate was empty.',
    );
    await go(page, 'Check');
    await press(finding(page, 'words are quoted'), page);
    const excerpt = page.locator('.piece.is-excerpt', { hasText: 'Trieste' });
    await expect(excerpt.locator(':focus')).toHaveAccessibleName('Shorter by its last sentence');
    await expect(excerpt).toBeInViewport();
    await go(page, 'Check');
    const copied = finding(page, 'words in a row');
    await press(copied, page);
    await expect(page).toHaveURL(/#story$/);
    await expect(words).toBeFocused();
    await expect(words).toBeInViewport();

    await words.fill('They never heard of it in Hamburg.');
    await go(page, 'Check');
    await press(finding(page, 'stands only in your own words'), page);
    await expect(words).toBeFocused();
    const selected = await words.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected, 'the very name').toBe('Hamburg');

    await go(page, 'Details');
    await page.getByRole('textbox', { name: 'Title' }).fill('');
    await go(page, 'Check');
    await press(page.locator('.finding-must', { hasText: 'title' }).getByRole('button'), page);
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeInViewport();
  });
}
