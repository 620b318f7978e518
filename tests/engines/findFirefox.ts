import { join } from 'node:path';
import { findProgram, onPath } from '../findProgram.ts';

const folders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];

/** Where the systems' own installers put Firefox, outside of PATH. */
const usualPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...folders.flatMap((folder) => (folder === undefined ? [] : [join(folder, 'Mozilla Firefox', 'firefox.exe')])),
];

/** The path of a Firefox as readers have it: `FIREFOX_PATH`, else the system's; undefined where there is none. */
export function findFirefox(): string | undefined {
  return findProgram('FIREFOX_PATH', [...onPath('firefox-esr', 'firefox'), ...usualPlaces]);
}
