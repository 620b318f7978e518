import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './findBrowser.ts';
import { basePath } from './serveSite.ts';

const port = 4180;
const root = `http://127.0.0.1:${port}${basePath}`;
const executablePath = findBrowser();
if (executablePath === undefined) {
  throw new Error('No browser found. npm test installs one; or set CHROMIUM_PATH to a Chromium, Chrome or Edge.');
}

export default defineConfig({
  testDir: 'site',
  outputDir: '../test-results/site',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: root,
    launchOptions: { executablePath, args: browserArguments() },
  },
  projects: [{ name: 'chromium' }, { name: 'studio', testDir: 'studio/browser' }],
  webServer: {
    command: `"${process.execPath}" serveSite.ts ../dist/site ${port}`,
    url: root,
    reuseExistingServer: false,
  },
});
