import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser } from './findBrowser.ts';

interface Step {
  command: string;
  parameters: string[];
}

/** `sudo -n` asks nothing: it works at once or not at all. */
function asRoot(command: string, ...parameters: string[]): Step {
  const isRoot = process.platform === 'win32' || process.getuid?.() === 0;
  return isRoot ? { command, parameters } : { command: 'sudo', parameters: ['-n', command, ...parameters] };
}

/** Ways to a browser, in order. What counts in the end is whether a browser then runs. */
function waysToInstall(): Step[][] {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const download = { command: process.execPath, parameters: [playwright, 'install', '--no-shell', 'chromium'] };
  if (process.platform !== 'linux') return [[download]];
  const ways = [[download], [download, asRoot(process.execPath, playwright, 'install-deps', 'chromium')]];
  if (existsSync('/usr/bin/apt-get')) {
    const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-noto-cjk'];
    ways.push([asRoot('apt-get', 'update'), asRoot('apt-get', ...install)]);
  }
  return ways;
}

function isDone({ command, parameters }: Step): boolean {
  console.log(`No browser yet: ${[command, ...parameters].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  return spawnSync(command, parameters, { stdio: 'inherit', timeout: 600_000, env }).status === 0;
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
    const installed = way.every(isDone) ? findBrowser() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none was found or could be installed. ' +
      'Install one, or set CHROMIUM_PATH to its program, and run npm test again.',
  );
}
