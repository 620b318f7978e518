import { findProgram, onPath } from '../findProgram.ts';

/** Whether there is a WebKit for this system at all. */
export const hasWebKit = process.platform === 'linux' || process.platform === 'darwin';

/**
 * The path of the program that drives WebKit: `WEBKIT_DRIVER_PATH`, else that of WebKitGTK, which drives its MiniBrowser,
 * or on macOS that of Safari; undefined where there is none.
 */
export function findWebKit(): string | undefined {
  return findProgram('WEBKIT_DRIVER_PATH', onPath('WebKitWebDriver', 'safaridriver'), '--help');
}

/** The path of a screen without a monitor, which WebKitGTK needs where nobody sits before one. */
export function findScreen(): string | undefined {
  return process.platform === 'linux' ? findProgram('XVFB_PATH', onPath('Xvfb'), '-help') : undefined;
}
