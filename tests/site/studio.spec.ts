import { unzipSync } from 'fflate';
import { buildByCommand } from './buildByCommand.ts';
import { expect, test } from './fixtures.ts';
import { begin, expectNoViolation, go, saveBy, TITLE } from './studioSteps.ts';

test('from a pasted article to a published page, with a reload in the middle', async ({ page }) => {
  await begin(page);

  await go(page, 'Details');
  await page.getByLabel('Description').fill('Forty lorries, one piano and no port.');
  await page.getByLabel('Publisher', { exact: true }).fill('The Harbour Letter');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await expect(page.getByText(/words quoted/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Description')).toHaveValue('Forty lorries, one piano and no port.');
  await expect(page.getByLabel('Publisher', { exact: true })).toHaveValue('The Harbour Letter');

  await page.getByRole('textbox', { name: 'Title' }).fill('');
  await go(page, 'Check');
  const mistake = page
    .locator('.finding-must', { hasText: 'title' })
    .getByRole('button', { name: /^Go to this field/ });
  await mistake.click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo: change title' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(TITLE);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('textbox', { name: 'Publisher', exact: true })).toHaveValue('The Harbour Letter');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
  await expect(page.getByText('Redone: change title')).toBeAttached();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(TITLE);

  const preview = page.frameLocator('iframe.is-shown');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(preview.getByText('Forty lorries, one piano and no port.')).toBeVisible();

  await go(page, 'Publish');
  const slug = 'the-ferry-that-changed-its-flag';
  const markdown = await saveBy(page, /\.md$/);
  const single = await saveBy(page, /\.html$/);
  const zip = unzipSync(await saveBy(page, /\.zip$/));
  const site = buildByCommand(markdown, slug);
  expect(Object.keys(zip).sort()).toEqual([...site.keys()].sort());
  expect([...site].filter(([path, content]) => !content.equals(zip[path]!)).map(([path]) => path)).toEqual([]);
  const alone = buildByCommand(markdown, slug, '--single').get(`${slug}.html`);
  expect(alone?.equals(single), 'the single file').toBe(true);
});

test('the explainer file opens again, byte for byte', async ({ page }) => {
  await begin(page);
  await go(page, 'Publish');
  const markdown = await saveBy(page, /\.md$/);
  await page.getByRole('link', { name: 'Wherein studio' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'the-ferry-that-changed-its-flag.md',
    mimeType: 'text/markdown',
    buffer: markdown,
  });
  await expect(page).toHaveURL(/#places$/);
  await go(page, 'Publish');
  expect((await saveBy(page, /\.md$/)).equals(markdown)).toBe(true);
  await page.getByRole('link', { name: 'Wherein studio' }).click();
  await expect(page.locator('.drafts li')).toHaveCount(2);
});

for (const width of [390, 1440]) {
  test(`axe finds nothing on any screen, light or dark, and nothing is wider than the window: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const look = async (state: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectNoViolation(page, `${state}, ${colorScheme}`);
      }
      const isOver = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isOver, state).toBe(false);
    };
    await page.goto('studio/');
    await expect(page.getByLabel('The article')).toBeVisible();
    await look('start');
    await begin(page);
    await look('places');
    for (const step of ['Details', 'Story', 'Check', 'Publish']) {
      await go(page, step);
      await look(step);
    }
    await page.getByRole('link', { name: 'Wherein studio' }).click();
    await look('start with a draft');
  });
}

test('drafts are renamed, copied, deleted and had back', async ({ page }) => {
  await page.goto('studio/');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(page).toHaveURL(/#places$/);
  await expect(page.locator('main')).toContainText('Darjeeling', { timeout: 30_000 });
  await page.getByRole('link', { name: 'Wherein studio' }).click();
  const drafts = page.locator('.drafts li');
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page.getByLabel('Name of the draft').fill('Tea');
  await page.keyboard.press('Enter');
  await expect(drafts.first()).toContainText('Tea');
  await page.getByRole('button', { name: 'Duplicate Tea' }).click();
  await expect(drafts).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete Tea', exact: true }).click();
  await expect(drafts).toHaveCount(1);
  await page.locator('.removed').getByRole('button', { name: 'Undo' }).click();
  await expect(drafts).toHaveCount(2);
});

test('a second tab looks, and takes over', async ({ page, context }) => {
  await begin(page);
  await go(page, 'Details');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('This draft is open in another tab')).toBeVisible();
  await second.getByRole('button', { name: 'Take over' }).click();
  await expect(page.getByText('This draft is open in another tab')).toBeVisible();
  await second.getByLabel('Description').fill('Written in the second tab.');
  await expect(page.getByLabel('Description')).toHaveValue('Written in the second tab.');
});
