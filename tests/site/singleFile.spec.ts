import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explainers, first } from './built.ts';
import { expect, test } from './fixtures.ts';
import { expectLifeInFrame } from './frame.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wherein-single-'));
  const args = ['dist/cli/wherein.mjs', 'build', 'explainers', '--single', '--out', join(folder, 'out')];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const { slug, title } of explainers) {
  test(`${slug} as one file works from disk, and asks for nothing else`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(join(folder, 'out', `${slug}.html`)).href;
    await page.goto(address);
    await expect(page.locator('h1')).toContainText(title);
    await page.locator('.leaflet-container').waitFor();
    await page.locator('[data-action=next]').first().click();
    await expect(page.locator('[data-entry][aria-current]')).toHaveCount(1);
    const zoom = page.locator('[data-action=zoom-in]');
    for (let times = 0; times < 4; times += 1) await zoom.click();
    await page.waitForTimeout(800);
    expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
  });
}

test('one file works in a frame that may nothing but run scripts', async ({ page, watch }) => {
  const file = await readFile(join(folder, 'out', `${first.slug}.html`));
  await expectLifeInFrame(page, 'sandbox="allow-scripts" src="/one.html"', file);
  // The framing page and the one file: nothing is asked from inside it.
  expect(watch.foreign.splice(0)).toHaveLength(2);
});
