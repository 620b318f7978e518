import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectPlaces, PARAGRAPHS, save, TITLE } from './studioSteps.ts';

const MOST_STOPS = 80;

/** Presses a key until it has led to an element. */
async function reach(page: Page, element: Locator, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await element.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(element, `reached with ${key}`).toBeFocused();
}

async function goByKeys(page: Page, step: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step });
  await reach(page, link, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: step, exact: true })).toBeFocused();
}

test('from a paste to a published file with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('studio/');
  const article = page.getByLabel('The article');
  await expect(article).toBeVisible();
  await page.evaluate((text) => navigator.clipboard.writeText(text), PARAGRAPHS.join('\n\n'));
  await reach(page, article);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await reach(page, page.getByLabel('What shall your page be called?'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(TITLE);
  await page.keyboard.press('Enter');
  await expectPlaces(page);

  const card = page.locator('.review-card h3');
  const progress = page.locator('.progress-line p');
  const decide = async (keys: string[], of: Locator, says: RegExp): Promise<void> => {
    await expect(page.locator('.review-card').getByRole('radio').first()).toBeVisible();
    const name = (await card.textContent()) ?? '';
    for (const key of keys) await page.keyboard.press(key);
    await expect(of).toHaveText(says);
    await expect(card).toBeFocused();
    await expect(card).not.toHaveText(name);
  };
  const aside = page.getByText(/^Not places: /);
  await decide(['1', 'Enter'], progress, / 1 decided$/);
  await decide(['1', 'g', 'Enter'], progress, / 2 decided$/);
  await decide(['n'], aside, /1$/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(aside).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(aside).toHaveCount(1);

  await page.keyboard.press('/');
  await page.keyboard.type('Visby');
  await expect(page.getByRole('option').first()).toContainText('Visby');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await goByKeys(page, 'Story');
  const pieces = page.locator('.pieces [data-piece]');
  const before = await pieces.count();
  await reach(page, page.locator('.source-text [data-from][tabindex="0"]'), 'Tab');
  const open = page.locator('.source-text [data-from][aria-disabled="false"]');
  await expect(open.first()).toBeVisible();
  await reach(page, open.first(), 'ArrowDown');
  const chosen = (await open.first().locator('.named').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(pieces).toHaveCount(before + 1);
  await expect(page.locator('.source-text [data-from]:focus')).toHaveAttribute('aria-disabled', 'true');

  await goByKeys(page, 'Publish');
  await reach(page, page.getByRole('button', { name: /\.md$/ }));
  const markdown = (await save(page, () => page.keyboard.press('Enter'))).toString();
  expect(markdown).toContain(TITLE);
  expect(markdown).toContain(chosen);
});
