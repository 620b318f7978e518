import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

/** Where the systems' own installers put a browser of the Chromium family, outside of PATH. */
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/** Some systems put a mere pointer to an uninstalled package there, or lack the libraries; asking the version shows it. */
function isRunnable(path: string): boolean {
  if (path === '' || !existsSync(path)) return false;
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * The path of a browser of the Chromium family: `CHROMIUM_PATH` first, then the one that Playwright downloaded, then
 * the system's; undefined where there is none.
 * @throws Error where `CHROMIUM_PATH` names no file.
 */
export function findBrowser(): string | undefined {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, and there is no such file.`);
    return wanted;
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [chromium.executablePath(), ...onPath, ...usualPlaces].find(isRunnable);
}

/** What a browser must be started with: root has no sandbox of its own on Linux. */
export function browserArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
