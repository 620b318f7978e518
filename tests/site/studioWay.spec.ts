import { makeDocx, makeParagraph } from '../studio/makeDocx.ts';
import { expect, test } from './fixtures.ts';
import { begin, expectNoViolation, go, makePage, PARAGRAPHS, saveBy, TITLE } from './studioSteps.ts';

test('as a teacher would, with the mouse: three places put right, an excerpt, own words, a look, the finished page', async ({
  page,
}) => {
  await makePage(page);
  await page.getByRole('button', { name: 'Undo: write' }).first().click();
  await page.getByRole('button', { name: /^Redo/ }).click();

  const preview = page.frameLocator('iframe.is-shown');
  await page.getByRole('button', { name: 'Computer' }).click();
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(preview.getByText('Our own words, of Gotland.').first()).toBeVisible();
  await expect(preview.getByText('Where the ferry went, and who asked for it.')).toBeVisible();

  await go(page, 'Check');
  await expect(page.locator('.finding-must')).toHaveCount(0);
  await go(page, 'Publish');
  const single = await saveBy(page, /\.html$/);
  expect(single.includes('Our own words, of '), 'own words on the page').toBe(true);
  await page.getByText('GitHub Pages', { exact: true }).click();
  await page.getByText('Canvas', { exact: true }).click();
  await expectNoViolation(page, 'steps of the hosts');
});

test('an explainer opened without its article is joined to it on the Story screen too', async ({ page }) => {
  await begin(page);
  await go(page, 'Publish');
  const markdown = await saveBy(page, /\.md$/);
  await page.getByRole('link', { name: 'Wherein studio' }).click();
  const open = (name: string, buffer: Buffer): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await open('ferry.md', markdown);
  await expect(page).toHaveURL(/#places$/);
  await go(page, 'Story');
  await expectNoViolation(page, 'story without the article');
  const article = PARAGRAPHS.join('\n\n');
  await open('article.txt', Buffer.from(`${TITLE}\n\n${article}`));
  await expect(page.getByRole('heading', { name: 'The source' })).toBeFocused();
  await expect(page.locator('.source-text [data-from]').first()).toBeVisible();
});

test('a file that misses its field does not take the studio away', async ({ page }) => {
  await begin(page);
  await go(page, 'Check');
  const isRefused = await page.locator('main').evaluate((main) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Words'], 'a.txt'));
    return ['dragover', 'drop'].map(
      (type) => !main.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
    );
  });
  expect(isRefused).toEqual([true, true]);
  await expect(page.getByRole('heading', { level: 2, name: 'Check' })).toBeVisible();
});

test('the reading of a long document can be stopped', async ({ page }) => {
  // Its worker never answers.
  await page.addInitScript(() => {
    const { Worker: Real } = window;
    window.Worker = function (address: string | URL, options?: WorkerOptions) {
      const isReader = String(address).includes('importer');
      return isReader
        ? Object.assign(new EventTarget(), { terminate() {}, postMessage() {} })
        : new Real(address, options);
    } as unknown as typeof Worker;
  });
  await page.goto('studio/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'long.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(makeDocx(makeParagraph('Seoul'))),
  });
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByRole('alert')).toContainText('you stopped');
  await expect(page.getByRole('textbox', { name: 'The article' })).toBeFocused();
});
