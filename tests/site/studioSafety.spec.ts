import type { Page } from '@playwright/test';
import { makeDocx } from '../studio/makeDocx.ts';
import { expect, test } from './fixtures.ts';
import { begin, go, PARAGRAPHS, paste, saveBy, TITLE } from './studioSteps.ts';

const SCRIPT = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
const OUT = 'https://hostile.example/';

test.beforeEach(({ page }) => {
  // A dialog says that something ran.
  page.on('dialog', (dialog) => void page.evaluate((text) => console.error(text), `ran: ${dialog.message()}`));
});

async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('script pasted and typed into every field stays text, on the page made too', async ({ page }) => {
  const html = `<base href="${OUT}"><link rel="stylesheet" href="${OUT}a.css"><script>alert(3)</script><h1>${TITLE}</h1>
    <p onclick="alert(4)">&lt;script&gt;alert(5)&lt;/script&gt; ${PARAGRAPHS[0]}<img src="${OUT}b.png" onerror="alert(6)"></p>
    <svg onload="alert(7)"></svg><iframe srcdoc="<script>alert(8)</script>"></iframe><p>${PARAGRAPHS[1]}</p>`;
  await begin(page, html);
  await expect(page.locator('.marked-text')).toContainText('<script>alert(5)</script>');
  await go(page, 'Details');
  const fields = page.locator('main').locator('textarea, input[type=text]:not(#field-slug)');
  for (const field of await fields.all()) await field.fill(SCRIPT);
  await page.getByLabel('Address', { exact: true }).fill('javascript:alert(9)');
  await expect(page.locator('.mistake').first()).toBeVisible();
  await page.getByLabel('Address', { exact: true }).fill('');
  await page.getByLabel('Published').fill('2016');
  await go(page, 'Story');
  await page
    .getByRole('button', { name: /^Words/ })
    .first()
    .click();
  await page.keyboard.type(SCRIPT);
  const preview = page.frameLocator('iframe.is-shown');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(SCRIPT);
  await expect(preview.locator('img[src=x]')).toHaveCount(0);
  await go(page, 'Publish');
  const single = await saveBy(page, /\.html$/);
  const alone = await page.context().newPage();
  await alone.route('**/one.html', (route) => route.fulfill({ body: single, contentType: 'text/html' }));
  await alone.goto('one.html');
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText(SCRIPT);
});

test('bombs, endless texts and damaged files are refused in words, and the draft is still there', async ({ page }) => {
  await begin(page);
  await page.getByRole('link', { name: 'Wherein studio' }).click();
  await expect(page.locator('.drafts li')).toHaveCount(1);
  const bomb = Buffer.from(makeDocx('', { 'word/media/a.bin': new Uint8Array(100_000_000) }));
  const refused: [string, Buffer, RegExp][] = [
    ['bomb.docx', bomb, /at most 60 MB/],
    ['cut.docx', Buffer.from('PK\x03\x04word/document.xml'), /damaged/],
    ['long.txt', Buffer.alloc(49_000_000, 'Seoul '), /at most/],
    ['bad.md', Buffer.from('---\nformat: 1\ntitle: [\nsource: {}\n---\n\nText'), /.{20}/],
    ['bad.json', Buffer.from('{"format":"wherein-drafts/1","drafts":[{"draft":'), /damaged/],
    ['page.pdf', Buffer.from('%PDF-1.7 '), /Expected a \.docx/],
  ];
  for (const [name, content, said] of refused) {
    await openFile(page, name, content);
    await expect(page.getByRole('alert'), name).toContainText(said);
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByLabel('The article'), name).toBeEnabled();
  }
  await paste(page, '', 'Seoul '.repeat(200_000));
  await expect(page.getByRole('alert')).toContainText('at most 1,000,000 characters');
  await expect(page.locator('.drafts li')).toHaveCount(1);
});

test('where the browser keeps nothing, it says so and the work can be taken away', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await begin(page);
  await expect(page.getByText(/^Not kept: This browser lets the page keep nothing/)).toBeVisible();
  const kept = await saveBy(page, /^Download this draft/);
  expect(kept.toString()).toContain('Rostock');
  await go(page, 'Publish');
  const markdown = await saveBy(page, /\.md$/);
  expect(markdown.toString()).toContain(TITLE);
});

test('where a worker is refused, at once or after a while, the page itself does its work', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException("Script cannot be accessed from origin 'null'.", 'SecurityError');
      }
    } as never;
  });
  await begin(page);
  await expect(page.getByText('lets it work in this page only')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the studio in a tab of its own' })).toBeVisible();
  const other = await context.newPage();
  await other.addInitScript(() => {
    window.Worker = class extends EventTarget {
      constructor() {
        super();
        setTimeout(() => this.dispatchEvent(new ErrorEvent('error')), 50);
      }
      postMessage(): void {
        // Nobody hears it.
      }
    } as never;
  });
  await other.goto('studio/');
  await other.getByRole('button', { name: 'Try an example' }).click();
  await expect(other.locator('.marked-text [data-at]').first()).toBeVisible();
});

test('a text of 100,000 words: its places come while the page answers, and the search can be stopped', async ({
  page,
}) => {
  await page.goto('studio/');
  const text = Array.from({ length: 420 }, () => PARAGRAPHS.join('\n\n'))
    .join('\n\n')
    .slice(0, 600_000);
  await paste(page, '', text);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(/^About \d+0,000 words$/)).toBeVisible();
  await page.getByRole('button', { name: 'Find the places' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  const find = page.getByRole('button', { name: 'Find the places' });
  await expect(find).toBeFocused();
  await find.click();
  const title = page.getByLabel('What shall your page be called?');
  await title.fill('A long journey');
  await expect(title).toHaveValue('A long journey');
  await expect(page).toHaveURL(/#places$/, { timeout: 30_000 });
  await expect(page.locator('.progress-line strong')).toHaveText(/^(Nothing|[\d,]+ names?)$/, { timeout: 30_000 });
  await expect(page.locator('.marked-text [data-at]').first()).toBeVisible();
});
