import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { begin, expectNoViolation, go, PARAGRAPHS, paste, saveBy, TITLE } from './studioSteps.ts';

const ARTICLE = [TITLE, ...PARAGRAPHS].join('\n\n');
const rights = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const excerpts = (markdown: Buffer): number => markdown.toString().match(/^> /gm)?.length ?? 0;

/** An explainer of the article, opened in a browser that has never seen the article. */
async function openWithoutArticle(page: Page): Promise<Buffer> {
  await begin(page);
  await go(page, 'Publish');
  const markdown = await saveBy(page, /\.md$/);
  await page.getByRole('link', { name: 'Wherein studio' }).click();
  await openFile(page, 'the-ferry-that-changed-its-flag.md', markdown);
  await expect(page).toHaveURL(/#places$/);
  await go(page, 'Details');
  await expect(page.getByRole('heading', { name: 'Open its article to choose more excerpts' })).toBeVisible();
  return markdown;
}

async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

test('an opened explainer is joined to its article, and more excerpts are chosen', async ({ page }) => {
  const markdown = await openWithoutArticle(page);
  await expectNoViolation(page, 'details without the article');
  await paste(page, '', ARTICLE);
  await expect(page.getByText(/^The article is joined/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'The article' })).toBeFocused();
  await go(page, 'Publish');
  expect((await saveBy(page, /\.md$/)).equals(markdown), 'the file is the same').toBe(true);
  await go(page, 'Story');
  const pieces = page.locator('.pieces [data-piece]');
  const before = await pieces.count();
  await page.locator('.source-text [data-from][aria-disabled="false"]').first().click();
  await expect(pieces).toHaveCount(before + 1);
  await go(page, 'Publish');
  expect(excerpts(await saveBy(page, /\.md$/))).toBe(excerpts(markdown) + 1);
  await go(page, 'Check');
  await expect(page.getByText(/word for word|another text/)).toHaveCount(0);
});

test('a text that differs is told apart: taken back, or joined and undone without loss', async ({ page }) => {
  const markdown = await openWithoutArticle(page);
  await paste(page, '', 'A wholly different report of the weather in Lisbon, where it rained.');
  const verdict = page.getByRole('group', { name: 'The two texts differ' });
  await expect(verdict).toBeFocused();
  await expect(verdict).toContainText('This seems to be another article.');
  await expectNoViolation(page, 'another article');
  await page.getByRole('button', { name: 'Take another text' }).click();
  await expect(page.getByRole('textbox', { name: 'The article' })).toBeFocused();

  const quote = /^> (.+)$/m.exec(markdown.toString())![1]!;
  const changed = ARTICLE.replace(quote, quote.replace(' ', ' very '));
  await openFile(page, 'article.txt', Buffer.from(changed));
  await expect(verdict).toContainText(/1 of \d+ excerpts\s+does not stand in it\s+word for word/);
  await verdict.getByRole('button', { name: 'Join it all the same' }).click();
  await expect(page.getByText(/^The article is joined/)).toBeVisible();
  await go(page, 'Check');
  await expect(page.locator('.finding-must').first()).toContainText('excerpt');
  await page.getByRole('button', { name: 'Undo: join the article' }).click();
  await go(page, 'Publish');
  expect((await saveBy(page, /\.md$/)).equals(markdown), 'the file is as before').toBe(true);
});

test('an explainer given for its article, and what cannot be read, are refused in words', async ({ page }) => {
  const markdown = await openWithoutArticle(page);
  await openFile(page, 'same.md', markdown);
  await expect(page.getByRole('alert')).toContainText('This is an explainer, not its article.');
  await openFile(page, 'page.pdf', Buffer.from('%PDF-1.7 '));
  await expect(page.getByRole('alert')).toContainText('Expected a .docx');
});

test('rights change to own text and back without loss, the meter follows, and all is undone', async ({ page }) => {
  await begin(page);
  await go(page, 'Publish');
  const quoted = await saveBy(page, /\.md$/);
  await go(page, 'Details');
  await page.getByLabel('Publisher', { exact: true }).fill('The Harbour Letter');
  const meter = page.locator('.budget-label');
  await expect(meter).toBeVisible();

  await rights(page, /^My own text/).check();
  await expect(page.getByText(/^The whole text is your page now/)).toBeVisible();
  await expect(meter).toHaveCount(0);
  await expect(page.getByLabel('Publisher', { exact: true })).toHaveCount(0);
  const preview = page.frameLocator('iframe.is-shown');
  await expect(preview.getByText('must be kept dry')).toBeVisible();
  await expectNoViolation(page, 'own text');
  await go(page, 'Publish');
  const own = await saveBy(page, /\.md$/);
  expect(excerpts(own)).toBe(0);
  for (const paragraph of PARAGRAPHS) expect(own.toString()).toContain(paragraph);

  await page.reload();
  await go(page, 'Details');
  await rights(page, /^Somebody else’s article/).check();
  await expect(meter).toBeVisible();
  await expect(page.getByLabel('Publisher', { exact: true })).toHaveValue('The Harbour Letter');
  await page.getByLabel('Publisher', { exact: true }).fill('');
  await go(page, 'Publish');
  expect((await saveBy(page, /\.md$/)).toString()).toBe(quoted.toString());
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('button', { name: 'Undo: change rights' }).click();
  expect((await saveBy(page, /\.md$/)).toString()).toBe(own.toString());
});

test('one’s own text that is another’s after all is quoted within the budget', async ({ page }) => {
  await page.goto('studio/');
  await paste(page, '', PARAGRAPHS.join('\n\n'));
  await rights(page, /^My own text/).check();
  await page.getByLabel('What shall your page be called?').fill(TITLE);
  await page.getByRole('button', { name: 'Find the places' }).click();
  await expect(page).toHaveURL(/#places$/);
  await go(page, 'Details');
  await rights(page, /^Somebody else’s article/).check();
  await expect(page.getByText(/^The page quotes excerpts of the text now/)).toBeVisible();
  await expect(page.locator('.budget-label')).toContainText('Room for');
  await go(page, 'Publish');
  const markdown = await saveBy(page, /\.md$/);
  expect(excerpts(markdown)).toBeGreaterThan(0);
  expect(markdown.toString()).not.toContain(PARAGRAPHS[0]);
  await page.getByRole('button', { name: 'Undo: change rights' }).click();
  await expect.poll(async () => excerpts(await saveBy(page, /\.md$/))).toBe(0);
});

test('the language is the pasted page’s, is changed from a list, and stands in the file', async ({ page }) => {
  await page.goto('studio/');
  const german = 'Die Fähre verließ Rostock vor dem Morgen. In Helsinki wusste niemand davon.';
  await paste(page, `<html lang="de-AT"><body><h1>Die Fähre</h1><p>${german}</p></body></html>`, german);
  const asked = page.getByLabel('In which language is it written?');
  await expect(asked).toHaveValue('de-AT');
  await expect(page.getByText(/English texts\s+only\. In this one/)).toBeVisible();
  await expectNoViolation(page, 'begin in another language');
  await asked.selectOption('de');
  await page.getByRole('button', { name: 'Find the places' }).click();
  await expect(page).toHaveURL(/#places$/);
  await go(page, 'Details');
  const language = page.getByLabel('Language of the page');
  await expect(language).toHaveValue('de');
  await expect(page.locator('#field-lang option:checked')).toHaveText('German');
  await expect(page.frameLocator('iframe.is-shown').locator('html')).toHaveAttribute('lang', 'de');
});

test('a file’s own language is among those offered', async ({ page }) => {
  await begin(page);
  await go(page, 'Details');
  await page.getByLabel('Language of the page').selectOption({ label: 'Korean' });
  await go(page, 'Publish');
  const markdown = await saveBy(page, /\.md$/);
  expect(markdown.toString()).toContain('\nlang: ko\n');
  await page.getByRole('link', { name: 'Wherein studio' }).click();
  await openFile(page, 'low.md', Buffer.from(markdown.toString().replace('lang: ko', 'lang: nds-NL')));
  await expect(page).toHaveURL(/#places$/);
  await go(page, 'Details');
  await expect(page.getByLabel('Language of the page')).toHaveValue('nds-NL');
});
