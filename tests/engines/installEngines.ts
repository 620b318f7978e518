import { areDone, debianPackages } from '../install.ts';
import { findFirefox } from './findFirefox.ts';
import { findScreen, findWebKit, hasWebKit } from './findWebKit.ts';

const isLinux = process.platform === 'linux';

/** What is still missing, with the package that brings it and what a person can do. */
function findMissing(): { name: string; remedy: string }[] {
  const missing = [];
  if (findFirefox() === undefined) {
    missing.push({ name: 'firefox-esr', remedy: 'Firefox: install it, or set FIREFOX_PATH to its program' });
  }
  if (hasWebKit && findWebKit() === undefined) {
    const remedy = isLinux
      ? 'WebKit: install WebKitWebDriver (package webkit2gtk-driver or webkitgtk-webdriver), or set WEBKIT_DRIVER_PATH to it'
      : 'WebKit: Safari brings safaridriver; set WEBKIT_DRIVER_PATH to it, and run safaridriver --enable once';
    missing.push({ name: 'webkit2gtk-driver', remedy });
  }
  if (isLinux && process.env['DISPLAY'] === undefined && findScreen() === undefined) {
    missing.push({ name: 'xvfb', remedy: 'A screen for WebKit: install Xvfb, or set DISPLAY' });
  }
  return missing;
}

/**
 * Sees that Firefox and WebKit are there for the tests, from the packages of a Debian-like system where they are not.
 * @throws Error that says what to do, where that does not work.
 */
export function installEngines(): void {
  if (!hasWebKit) console.log('There is no WebKit for this system: the page is tried in Firefox only.');
  const missing = findMissing();
  if (missing.length === 0) return;
  areDone(debianPackages(...missing.map(({ name }) => name)));
  const remedies = findMissing().map(({ remedy }) => `${remedy}.`);
  if (remedies.length === 0) return;
  throw new Error(
    `These tests need two more browser engines, and not all could be found or installed. ${remedies.join(' ')}`,
  );
}
