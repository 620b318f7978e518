import { defineConfig } from '@playwright/test';
import { basePath } from '../serveSite.ts';
import { findFirefox } from './findFirefox.ts';
import { hasWebKit } from './findWebKit.ts';

const port = 4181;
const root = `http://127.0.0.1:${port}${basePath}`;
const executablePath = findFirefox();
if (executablePath === undefined) {
  throw new Error('No Firefox found. npm test installs one; or set FIREFOX_PATH to its program.');
}

/** The laws that are tried in Firefox are those that Chromium is tried by: the same files. */
const laws = ['laws', 'links', 'keyboard', 'print', 'safety', 'singleFile', 'smoke', 'walk', 'studioEverywhere'];

/** What Firefox cannot be told by its protocol (docs/engines.md): to run no script, and to prefer dark colours. */
const unasked = [/without JavaScript/, /only with script/, /fit for a copier/];

export default defineConfig({
  outputDir: '../../test-results/engines',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'line',
  use: { viewport: { width: 1440, height: 900 }, baseURL: root },
  projects: [
    {
      name: 'firefox',
      testDir: '../site',
      testMatch: laws.map((name) => `**/site/${name}.spec.ts`),
      grepInvert: unasked,
      // Readers' own Firefox, not a build of Playwright's.
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath } },
    },
    ...(hasWebKit ? [{ name: 'webkit', testDir: 'webkit' }] : []),
  ],
  webServer: {
    command: `"${process.execPath}" ../serveSite.ts ../../dist/site ${port}`,
    url: root,
    reuseExistingServer: false,
  },
});
