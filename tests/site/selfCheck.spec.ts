import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { explainerCheck } from '../../src/reader/selfCheck/explainerCheck.ts';
import { answerCheck } from './answerCheck.ts';
import { explainers, first } from './built.ts';
import { chosen, expect, openLive, test } from './fixtures.ts';

const questions = explainerCheck(first);

test('stands closed after the story, and its script comes when it is opened, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openLive(page, first.slug);
  await expect(page.locator('#Story + #Check:not([open])')).toHaveCount(1);
  expect(asked.filter((url) => url.includes('SelfCheck'))).toEqual([]);
  await page.locator('#Check summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#Check fieldset')).toHaveCount(questions.length);
  expect(asked.filter((url) => url.includes('SelfCheck')).length).toBeGreaterThan(0);
  expect(asked.filter((url) => !url.startsWith(new URL('.', page.url()).origin))).toEqual([]);
});

for (const explainer of explainers) {
  test(`${explainer.slug}: the page asks what the data asks, each as a named group`, async ({ page }) => {
    await openLive(page, explainer.slug);
    await page.locator('#Check summary').click();
    const check = explainerCheck(explainer);
    expect(check.length).toBeGreaterThanOrEqual(6);
    await expect(page.locator('#Check legend')).toHaveText(check.map(({ ask }, at) => `${at + 1}. ${ask}`));
    for (const { id, options, quote } of check) {
      await expect(page.locator(`#${id} label`)).toHaveText(options.map(({ text }) => text));
      if (quote !== undefined) {
        await expect(page.locator(`#${id} blockquote`)).toHaveText(quote.before + quote.name + quote.after);
      }
    }
    const asked = check.filter(({ kind }) => kind === 'number').length;
    await expect(page.locator('#Check .map .number')).toHaveCount(asked);
    await expect(page.locator('#Check .map .name')).toHaveCount(0);
  });
}

test('the numbers of its blank map stand where the places lie', async ({ page }) => {
  await page.goto(`${first.slug}/`);
  const slug = questions.find(({ kind }) => kind === 'number')!.show.slug;
  const { number } = first.places.find((place) => place.slug === slug)!;
  await page.locator('.map.is-live').waitFor();
  await page.locator('#Check summary').click();
  await page.locator(`#Check .p${number} .number`).waitFor();
  const where = await page.evaluate((n) => {
    const map = document.querySelector('#Check .map')!.getBoundingClientRect();
    const mark = document.querySelector(`#Check .p${n} .number`)!.getBoundingClientRect();
    const point = document.querySelector(`#Check .p${n}`)!.getBoundingClientRect();
    return {
      off: Math.hypot(mark.x + mark.width / 2 - point.x, mark.y + mark.height / 2 - point.y),
      isInside: point.x > map.x && point.x < map.right && point.y > map.y && point.y < map.bottom,
    };
  }, number);
  expect(where.off).toBeLessThan(2);
  expect(where.isInside).toBe(true);
});

test('says what is right or wrong in words, keeps the focus, and lets one try again', async ({ page }) => {
  await openLive(page, first.slug);
  await page.locator('#Check summary').click();
  const { id, options, right, show } = questions[0]!;
  const group = page.locator(`#${id}`);
  const button = group.getByRole('button', { name: 'Check' });
  const status = group.getByRole('status');
  await button.click();
  await expect(status).toHaveText('Choose an answer first.');
  const wrong = (right + 1) % options.length;
  await group.locator('input').nth(wrong).check();
  await expect(status).toHaveText('');
  await button.press('Enter');
  await expect(status).toHaveText(`Not yet. ${options[wrong]!.says} `);
  await expect(button).toBeFocused();
  await group.locator('input').nth(right).check();
  await button.press(' ');
  await expect(status).toContainText(`Right. ${options[right]!.says}`);
  await status.getByRole('link', { name: `Show ${show.name} on the map` }).click();
  expect(await chosen(page)).toBe(show.slug);
});

test('tells at its end how many were right at the first try, and begins again', async ({ page, context }) => {
  await openLive(page, first.slug);
  const wrong = questions[1]!;
  await answerCheck(page, first, [wrong.id]);
  const result = page.locator('#Check .result');
  await expect(result).toHaveText(
    `All ${questions.length} questions answered, ${questions.length - 1} right at the first try.`,
  );
  await page.locator(`#${wrong.id} input`).nth(wrong.right).check();
  await page.locator(`#${wrong.id} button`).click();
  await expect(result).toContainText(`${questions.length - 1} right`);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(result).toBeHidden();
  await expect(page.locator('#Check input').first()).toBeFocused();
  await expect(page.locator('#Check input:checked')).toHaveCount(0);
  // Nothing of it is kept anywhere.
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`open, it has no fault that a machine finds (${colorScheme}), and fits a narrow page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await openLive(page, first.slug);
    await answerCheck(page, first, [questions[0]!.id]);
    const { violations } = await new AxeBuilder({ page }).include('#Check').analyze();
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('without script it leads to the worksheet', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL}${first.slug}/`);
  await page.locator('#Check summary').click();
  await page.locator('#Check a').click();
  await expect(page.locator('ol.questions > li')).toHaveCount(questions.filter(({ kind }) => kind !== 'number').length);
  await page.close();
});

test('works in a single file from disk', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'wherein-check-'));
  try {
    const args = ['dist/cli/wherein.mjs', 'build', 'explainers', '--single', '--out', join(folder, 'out')];
    execFileSync(process.execPath, args, { cwd: resolve(import.meta.dirname, '../..'), stdio: 'pipe' });
    await page.goto(pathToFileURL(join(folder, 'out', `${first.slug}.html`)).href);
    await answerCheck(page, first);
    await expect(page.locator('#Check .result')).toContainText('all right at the first try');
    await expect(page.locator('#Check .map svg path').first()).toBeAttached();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
