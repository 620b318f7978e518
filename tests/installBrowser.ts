import { createRequire } from 'node:module';
import { findBrowser } from './findBrowser.ts';
import { areDone, asRoot, debianPackages } from './install.ts';
import type { Step } from './install.ts';

/** Ways to a browser, in order. What counts in the end is whether a browser then runs. */
function waysToInstall(): Step[][] {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const download = { command: process.execPath, parameters: [playwright, 'install', '--no-shell', 'chromium'] };
  if (process.platform !== 'linux') return [[download]];
  return [
    [download],
    [download, asRoot(process.execPath, playwright, 'install-deps', 'chromium')],
    debianPackages('chromium', 'fonts-liberation', 'fonts-noto-cjk'),
  ];
}

/**
 * The path of a browser for the tests, installed if there is none yet: Playwright's own download, else the package of
 * a Debian-like system.
 * @throws Error that says what to do, where neither works.
 */
export function installBrowser(): string {
  const present = findBrowser();
  if (present !== undefined) return present;
  for (const way of waysToInstall()) {
    const installed = areDone(way) ? findBrowser() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none was found or could be installed. ' +
      'Install one, or set CHROMIUM_PATH to its program, and run npm test again.',
  );
}
