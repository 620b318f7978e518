import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findProgram, onPath } from './findProgram.ts';

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

/**
 * The path of a browser of the Chromium family: `CHROMIUM_PATH`, else the one that Playwright downloaded, else the
 * system's; undefined where there is none.
 * @throws Error where `CHROMIUM_PATH` names no file.
 */
export function findBrowser(): string | undefined {
  return findProgram('CHROMIUM_PATH', [chromium.executablePath(), ...onPath(...commands), ...usualPlaces]);
}

/** What a browser must be started with: root has no sandbox of its own on Linux. */
export function browserArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
