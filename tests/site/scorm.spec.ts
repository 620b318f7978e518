import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { explainerCheck } from '../../src/reader/selfCheck/explainerCheck.ts';
import { answerCheck } from './answerCheck.ts';
import { first } from './built.ts';
import { expect, test as base } from './fixtures.ts';

/** A learning platform that writes down what it is told. */
const platform = (status: string, frame: string): string => `<!doctype html><title>Platform</title><script>
calls = [];
const told = { 'cmi.core.lesson_status': ${JSON.stringify(status)} };
const note = (name, answer) => (...values) => { calls.push([name, ...values].join(' ')); return answer(...values); };
API = {
  LMSInitialize: note('LMSInitialize', () => 'true'),
  LMSGetValue: note('LMSGetValue', (element) => told[element] ?? ''),
  LMSSetValue: note('LMSSetValue', (element, value) => { told[element] = value; return 'true'; }),
  LMSCommit: note('LMSCommit', () => 'true'),
  LMSFinish: note('LMSFinish', () => 'true'),
};
</script>${frame}`;
const player = '<iframe title="player" width="900" height="700" src="/player.html"></iframe>';

let package_: Record<string, Uint8Array>;
base.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'wherein-scorm-'));
  const args = ['dist/cli/wherein.mjs', 'build', 'explainers', '--school', '--out', join(folder, 'out')];
  execFileSync(process.execPath, args, { cwd: resolve(import.meta.dirname, '../..'), stdio: 'pipe' });
  package_ = unzipSync(readFileSync(join(folder, 'out', first.slug, 'scorm.zip')));
  rmSync(folder, { recursive: true, force: true });
});

/** Two hosts: the first one unpacks the package below `/pages/`, the second one only frames it. */
const test = base.extend<{ hosts: { address: string; other: string; pages: Map<string, string> } }>({
  hosts: async ({ watch }, use) => {
    const pages = new Map<string, string>([
      [
        '/player.html',
        '<!doctype html><title>Player</title><iframe title="page" width="880" height="680" src="/pages/index.html"></iframe>',
      ],
    ]);
    const serve = async (): Promise<[Server, string]> => {
      const server = createServer(({ url = '' }, response) => {
        const page = pages.get(url) ?? package_[url.replace('/pages/', '')];
        // Browsers ask for a favicon by themselves.
        response.writeHead(page === undefined ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(page);
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const at = server.address();
      if (at === null || typeof at === 'string') throw new Error('no port');
      return [server, `http://127.0.0.1:${at.port}`];
    };
    const [[one, address], [two, other]] = await Promise.all([serve(), serve()]);
    await use({ address, other, pages });
    one.close();
    two.close();
    // These hosts are not the site's; the page in them asks for nothing else.
    const asked = watch.foreign
      .splice(0)
      .filter((url) => !/\/(?:[a-z]+\.html|pages\/index\.html|favicon\.ico)$/.test(url));
    expect(asked).toEqual([]);
  },
});

const calls = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { calls: string[] }).calls);

async function sco(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/pages/index.html'))).toBe(true);
  const frame = page.frames().find((one) => one.url().endsWith('/pages/index.html'))!;
  await frame.locator('.map.is-live').waitFor();
  return frame;
}

test('tells the platform around it that it is open, done, and the share that was right', async ({ page, hosts }) => {
  hosts.pages.set('/lms.html', platform('not attempted', player));
  await page.goto(`${hosts.address}/lms.html`);
  await sco(page);
  const begin = [
    'LMSInitialize ',
    'LMSGetValue cmi.core.lesson_status',
    'LMSSetValue cmi.core.lesson_status incomplete',
    'LMSCommit ',
  ];
  expect(await calls(page)).toEqual(begin);
  const questions = explainerCheck(first);
  await answerCheck(page.frameLocator('iframe').frameLocator('iframe'), first, [questions[0]!.id]);
  const score = Math.round(((questions.length - 1) / questions.length) * 100);
  const done = [
    'LMSSetValue cmi.core.score.min 0',
    'LMSSetValue cmi.core.score.max 100',
    `LMSSetValue cmi.core.score.raw ${score}`,
    'LMSSetValue cmi.core.lesson_status completed',
    'LMSCommit ',
  ];
  expect(await calls(page)).toEqual([...begin, ...done]);
  // The reader goes on to another page of the platform.
  await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'about:blank'));
  await expect.poll(() => calls(page)).toEqual([...begin, ...done, 'LMSFinish ']);
});

test('takes nothing back from who was done before', async ({ page, hosts }) => {
  hosts.pages.set('/lms.html', platform('completed', player));
  await page.goto(`${hosts.address}/lms.html`);
  await sco(page);
  expect(await calls(page)).toEqual(['LMSInitialize ', 'LMSGetValue cmi.core.lesson_status']);
});

test('finds the platform in the window that opened it', async ({ page, hosts }) => {
  hosts.pages.set(
    '/lms.html',
    platform('not attempted', '<button onclick="window.open(\'/pages/index.html\')">Open</button>'),
  );
  await page.goto(`${hosts.address}/lms.html`);
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button').click()]);
  await opened.locator('.map.is-live').waitFor();
  expect((await calls(page))[0]).toBe('LMSInitialize ');
  await opened.close({ runBeforeUnload: true });
  await expect.poll(async () => (await calls(page)).at(-1)).toBe('LMSFinish ');
});

test('without a platform, or inside another site that claims to be one, tells nobody anything', async ({
  page,
  hosts,
}) => {
  hosts.pages.set(
    '/stranger.html',
    platform('not attempted', `<iframe title="page" src="${hosts.address}/pages/index.html"></iframe>`),
  );
  await page.goto(`${hosts.other}/stranger.html`);
  await sco(page);
  expect(await calls(page)).toEqual([]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${hosts.address}/pages/index.html`);
  await page.locator('.map.is-live').waitFor();
  await answerCheck(page, first);
  await expect(page.locator('#Check .result')).toBeVisible();
  expect(asked.filter((url) => !url.startsWith('data:') && !url.endsWith('/favicon.ico'))).toEqual([page.url()]);
});
