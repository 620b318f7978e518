import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';

const root = resolve(import.meta.dirname, '../..');

const TITLE = 'The ferry that changed its flag';
const PARAGRAPHS = [
  'The old ferry left Rostock before dawn on a Tuesday, with forty lorries on its deck and a crew that had not been paid since June. By noon the Danish coast lay behind it, and nobody on board knew any more which port would have them.',
  'For eleven years it had sailed between Germany and Finland, always on time and always half empty. Then the company in Helsinki sold it to a bank, the bank sold it to a cousin, and the cousin, who lives in Limassol, painted another name on the bow.',
  'Helsinki has asked Cyprus for an explanation and has had a polite letter in return. A lawyer in London says that the letter is worth the paper and little more. The drivers want to go home, most of them to Poland, some to Estonia.',
  'On Thursday the ship was seen off Gotland, going slowly in a circle. A fisherman from Visby took bread and batteries across in a small boat, and came back with a list of forty names. The mayor read them out in the square that evening, one after the other, and the bell was rung for each.',
  'By the end of the week a tug from Gdansk had a rope on board. It will take the ferry through the Baltic Sea to a yard where somebody, it is hoped, will pay somebody else. The lorries hold timber, cheese and one piano, which is expected in Vienna and must be kept dry.',
];

async function paste(page: Page, html: string, text: string): Promise<void> {
  await page.getByLabel('The article').evaluate(
    (field, [asHtml, asText]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', asHtml!);
      clipboardData.setData('text/plain', asText!);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, text],
  );
}

/** From an empty browser to the places of the article. */
async function begin(page: Page): Promise<void> {
  await page.goto('studio/');
  const html = `<h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p onclick="alert(1)">${text}</p>`).join('')}`;
  await paste(page, html, PARAGRAPHS.join('\n\n'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByLabel('What shall your page be called?')).toHaveValue(TITLE);
  await page.getByRole('button', { name: 'Find the places' }).click();
  await expect(page).toHaveURL(/#places$/);
  await expect(page.locator('main').getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expect(page.locator('main')).toContainText('Rostock');
}

async function go(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }).click();
  await expect(page.getByRole('heading', { level: 2, name: step, exact: true })).toBeFocused();
}

async function save(page: Page, name: RegExp): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await waiting).path());
}

async function expectNoViolation(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  expect(found, state).toEqual([]);
}

/** What the command line builds of an explainer file: contents by their paths. */
function buildByCommand(markdown: Buffer, slug: string, ...flags: string[]): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'wherein-studio-'));
  try {
    const file = join(folder, `${slug}.md`);
    const out = join(folder, 'out');
    writeFileSync(file, markdown);
    execFileSync(process.execPath, [join(root, 'dist/cli/wherein.mjs'), 'build', file, '--out', out, ...flags], {
      stdio: 'pipe',
    });
    // By its mark the command knows a folder that it may replace; a zip needs none.
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name !== '.wherein-site',
    );
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    return new Map(paths.map((path) => [relative(out, path).replaceAll('\\', '/'), readFileSync(path)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
  const mistake = page.getByRole('button', { name: /^Go to Details/ }).first();
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
  const markdown = await save(page, /\.md$/);
  const single = await save(page, /\.html$/);
  const zip = unzipSync(await save(page, /\.zip$/));
  const site = buildByCommand(markdown, slug);
  expect(Object.keys(zip).sort()).toEqual([...site.keys()].sort());
  expect([...site].filter(([path, content]) => !content.equals(zip[path]!)).map(([path]) => path)).toEqual([]);
  const alone = buildByCommand(markdown, slug, '--single').get(`${slug}.html`);
  expect(alone?.equals(single), 'the single file').toBe(true);
});

test('the explainer file opens again, byte for byte', async ({ page }) => {
  await begin(page);
  await go(page, 'Publish');
  const markdown = await save(page, /\.md$/);
  await page.getByRole('link', { name: 'Wherein studio' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'the-ferry-that-changed-its-flag.md',
    mimeType: 'text/markdown',
    buffer: markdown,
  });
  await expect(page).toHaveURL(/#places$/);
  await go(page, 'Publish');
  expect((await save(page, /\.md$/)).equals(markdown)).toBe(true);
  await page.getByRole('link', { name: 'Wherein studio' }).click();
  await expect(page.locator('.drafts li')).toHaveCount(2);
});

for (const [width, colorScheme] of [
  [390, 'light'],
  [1440, 'dark'],
] as const) {
  test(`axe finds nothing on any screen, and nothing is wider than the window: ${width} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const look = async (state: string): Promise<void> => {
      await expectNoViolation(page, state);
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
  await expect(page.locator('main')).toContainText('Darjeeling');
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
