import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { begin, expectNoViolation, go, saveBy, TITLE } from './studioSteps.ts';

const SCRIPT = '"><img src=x onerror=alert(1)><script>alert(2)</script>';

test.beforeEach(({ page }) => {
  // A dialog says that something ran.
  page.on('dialog', (dialog) => void page.evaluate((text) => console.error(text), `ran: ${dialog.message()}`));
});

const open = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

const FRONT = `title: A\ndescription: B\nlang: en\ndate: 2026-11-22\nsource:\n  rights: own\n`;
const explainer = (front: string, body = 'Words.\n'): string => `---\n${front}---\n${body}`;
const draft = (changes: object): string =>
  JSON.stringify({
    format: 'wherein-drafts/1',
    drafts: [
      {
        name: 'A',
        draft: {
          format: 'wherein-draft/1',
          slug: 'a',
          front: explainer(FRONT, ''),
          pieces: [],
          lineBreak: '\n',
          source: null,
          mentions: [],
          ...changes,
        },
      },
    ],
  });

const MALFORMED: readonly (readonly [what: string, name: string, content: string])[] = [
  ['YAML that breaks off', 'a.md', explainer('title: [\nsource: {}\n')],
  ['front matter without an end', 'a.md', `---\n${FRONT}Words.`],
  ['a field that nobody knows', 'a.md', explainer(`${FRONT}script: alert(1)\n`)],
  ['a date that is none', 'a.md', explainer(FRONT.replace('2026-11-22', '<script>'))],
  ['an address that runs', 'a.md', explainer(`${FRONT}  url: "javascript:alert(1)"\n`)],
  ['a link that runs', 'a.md', explainer(FRONT, '[Words](javascript:alert(1))\n')],
  ['a picture', 'a.md', explainer(FRONT, '![x](https://hostile.example/a.png)\n')],
  ['aliases without end', 'a.md', explainer(`a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: *c\n`)],
  ['a place that is none', 'a.md', explainer(`${FRONT}places:\n  Rome: "../../x"\n`)],
  ['nothing behind its front matter', 'a.md', explainer(FRONT, '')],
  ['endless nesting', 'a.md', explainer(FRONT, `${'> '.repeat(400)}Words.\n`)],
  ['drafts that break off', 'a.wherein.json', '{"format":"wherein-drafts/1","drafts":[{"draft":'],
  ['drafts of a later format', 'a.wherein.json', '{"format":"wherein-drafts/9","drafts":[]}'],
  ['a draft of a later format', 'a.wherein.json', draft({ format: 'wherein-draft/9' })],
  ['a draft with a way out', 'a.wherein.json', draft({ slug: '../../x' })],
  ['a draft with pieces of another kind', 'a.wherein.json', draft({ pieces: [{ id: 'x', kind: 'script' }] })],
  [
    'a draft that decides what is not there',
    'a.wherein.json',
    draft({ mentions: [{ start: 0, end: 9, place: 'none' }] }),
  ],
];

test('malformed explainers and drafts are refused in words; what was there stays', async ({ page }) => {
  await begin(page);
  await page.getByRole('link', { name: 'Wherein studio' }).click();
  const alert = page.getByRole('alert');
  for (const [what, name, content] of MALFORMED) {
    await open(page, name, content);
    await expect(alert, what).toContainText(/[A-Z].{20}/);
    await expect(alert, what).not.toContainText(/undefined|TypeError|\[object/);
    await alert.getByRole('button', { name: 'Close' }).click();
    await expect(alert).toHaveCount(0);
    await expect(page.locator('.drafts li'), what).toHaveCount(1);
  }
  await open(page, 'a.md', MALFORMED[0]![2]);
  await expectNoViolation(page, 'a refusal');
});

test('script as the name of a draft, as an address and in an article to join stays text', async ({ page }) => {
  await begin(page);
  await go(page, 'Publish');
  await page.getByLabel('Where your site will be').fill(SCRIPT);
  const lines = await page.getByLabel('To paste into the other page’s HTML').inputValue();
  expect(lines).not.toContain('<img');
  expect(lines).not.toContain('<script');
  const markdown = await saveBy(page, /\.md$/);
  await page.getByRole('link', { name: 'Wherein studio' }).click();
  await page.getByRole('button', { name: `Rename ${TITLE}` }).click();
  await page.getByLabel('Name of the draft').fill(SCRIPT);
  await page.keyboard.press('Enter');
  await expect(page.locator('.drafts li .name')).toHaveText(SCRIPT);
  await expect(page).toHaveTitle(`${SCRIPT}: Wherein studio`);
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.locator('.removed')).toContainText(SCRIPT);
  await open(page, 'a.md', markdown);
  await expect(page).toHaveURL(/#places$/);
  await go(page, 'Details');
  await open(page, 'article.html', `<body onload="alert(3)"><p>${SCRIPT}</p></body>`);
  await expect(page.getByRole('group', { name: 'The two texts differ' })).toBeVisible();
});

test('where a part of the gazetteer does not load it is said, and the work goes on', async ({ page, watch }) => {
  await page.route(/\/studio\/names\/(?!names\.bin).+/, (route) => route.abort());
  await begin(page);
  await go(page, 'Check');
  await expect(page.getByText(/^Part of the gazetteer could not be loaded/)).toBeVisible();
  await go(page, 'Publish');
  expect((await saveBy(page, /\.md$/)).toString()).toContain(TITLE);
  // The browser itself says what did not load.
  expect(watch.said.filter((line) => !line.includes('Failed to load resource'))).toEqual([]);
  watch.said.length = 0;
});
